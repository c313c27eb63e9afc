/** Chart titles, worked by hand from the fichas of the report. */
import { describe, expect, test } from 'vitest';
import { countValues } from '../../src/analysis/countValues';
import { readCodeValues, valuesOfCode } from '../../src/analysis/readCodeValues';
import { summariseTimeline } from '../../src/analysis/summariseTimeline';
import type { CodeId } from '../../src/catalog/vocabulary';
import { asSentence, numberWord, withinSentence } from '../../src/i18n/numberWords';
import { type LanguageId, textTools } from '../../src/i18n/text';
import { codeValueName, fieldNames } from '../../src/i18n/vocabulary';
import { codeTitle, timelineTitle } from '../../src/views/indicators/titles';
import { catalogue } from './readProject';

/** The title of a code over the fichas of these numbers. */
function titleOf(code: CodeId, numbers: readonly number[], language: LanguageId = 'es') {
  const tools = textTools(language);
  const counts = countValues(
    catalogue.indicators.filter(({ n }) => numbers.includes(n)),
    (indicators) => readCodeValues(indicators, code),
    valuesOfCode(code),
  );
  return codeTitle(tools, code, tools.t(fieldNames[code]), counts, (value) => tools.t(codeValueName(code, value)));
}

describe('the title of the timeline', () => {
  const begins = (...years: (number | null)[]) =>
    summariseTimeline(years.map((startYear, row) => ({ id: `e${row}`, startYear })));

  test('counts against those whose year is known', () => {
    const title = timelineTitle(textTools('es'), begins(2003, 2004, 2006, 1990, null, null, null));
    expect(title).toEqual({ text: 'Tres de cuatro nacen entre 2003 y 2006', ids: ['e0', 'e1', 'e2'] });
  });

  test('is the variable’s name where few years are known, and says so where none is', () => {
    expect(timelineTitle(textTools('es'), begins(1999))).toEqual({ text: 'Año de inicio', ids: [] });
    expect(timelineTitle(textTools('en'), begins(1999, 2001, 2002, null)).text).toBe('Year of beginning');
    expect(timelineTitle(textTools('pt'), begins(null, null)).text).toBe('De nenhuma se conhece o ano de início');
  });

  test('of all fichas counts none without a year', () => {
    const fichas = catalogue.experiences.filter(({ ficha }) => ficha !== null);
    const known = fichas.filter(({ startYear }) => startYear !== null).length;
    expect(known).toBeLessThan(fichas.length);
    expect(timelineTitle(textTools('en'), summariseTimeline(fichas)).text).toContain(`of ${known} begin`);
  });
});

describe('the title of a code', () => {
  // Legal basis: fichas 2, 3, 4, 8 and 11 have none (0), 5 and 10 stand on a programme (1), 14 has its own constitution (2).
  test('says the value that most have where few reach what its sentence counts', () => {
    const numbers = [2, 3, 4, 8, 11, 5, 10, 14];
    expect(titleOf('legalBasis', numbers).text).toBe('Normatividad que la sustenta: ninguna, en cinco de ocho');
    expect(titleOf('legalBasis', numbers, 'en').text).toBe('Legal basis: none, in five of eight');
    expect(titleOf('legalBasis', numbers, 'pt').text).toBe('Base normativa: nenhuma, em cinco de oito');
    expect(titleOf('legalBasis', numbers).ids).toHaveLength(5);
  });

  // The regional government drives fichas 3, 8 and 10 (3) and helps fund 2 and 5 (2).
  test('counts who reaches the threshold where that is what most do', () => {
    const numbers = [2, 3, 5, 8, 10];
    expect(titleOf('regionalGovernmentRole', numbers).text).toBe('En cinco el gobierno regional da apoyo');
    expect(titleOf('regionalGovernmentRole', numbers, 'en').text).toBe('In five the regional government gives support');
    expect(titleOf('regionalGovernmentRole', numbers, 'pt').text).toBe('Em cinco o governo regional apoia');
  });

  test('is the variable’s name for three or fewer, whatever they say', () => {
    for (const numbers of [[11], [3, 8, 10]]) {
      expect(titleOf('regionalGovernmentRole', numbers)).toEqual({ text: 'Rol del gobierno regional', ids: [] });
      expect(titleOf('institutionType', numbers)).toEqual({ text: 'Tipo de institucionalidad', ids: [] });
    }
  });

  test('says that nothing is known where nothing is', () => {
    expect(titleOf('institutionType', []).text).toBe('No hay información sobre esto');
  });
});

describe('numbers in words', () => {
  test('agree with what is counted, and turn to figures after twenty', () => {
    const [es, en, pt] = [textTools('es'), textTools('en'), textTools('pt')];
    expect([0, 1, 2, 16, 21].map((n) => numberWord(n, es))).toEqual(['ninguna', 'una', 'dos', 'dieciséis', '21']);
    expect([0, 1, 2, 16, 21].map((n) => numberWord(n, en))).toEqual(['none', 'one', 'two', 'sixteen', '21']);
    expect([0, 1, 2, 16, 21].map((n) => numberWord(n, pt))).toEqual(['nenhuma', 'uma', 'duas', 'dezesseis', '21']);
    expect(numberWord(2, pt, 'masculine')).toBe('dois');
  });

  test('names stand within a sentence in small letters, acronyms as they are', () => {
    expect(withinSentence('Marginal o ausente')).toBe('marginal o ausente');
    expect(withinSentence('BPGM / SERCOTEC')).toBe('BPGM / SERCOTEC');
    expect(asSentence('ñuble')).toBe('Ñuble');
  });
});
