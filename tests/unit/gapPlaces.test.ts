import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredShare, MEASURES } from '../../src/analysis/measureShares';
import { gapGroupName } from '../../src/i18n/gapGroups';
import { amountWords, shareText } from '../../src/i18n/shareWords';
import { textTools } from '../../src/i18n/text';
import { gapGroupsOf } from '../../src/state/gapGroups';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, LANGUAGES, type PlaceRef, type View } from '../../src/state/view';
import { copiedFinding, findingOf, plainSentence } from '../../src/views/coverage/finding';
import { factsOf, nearestExamples } from '../../src/views/gaps/groups/groupFacts';
import { candidatesTable, groupsTable } from '../../src/views/gaps/groups/groupTables';
import {
  type LeagueLevel,
  leagueRows,
  leagueTotal,
  peopleWithout,
  sortLeague,
} from '../../src/views/gaps/league/leagueRows';
import { leagueTable } from '../../src/views/gaps/league/leagueTable';
import { atlas, catalogue, territory } from './readProject';

const es = textTools('es');
const CHILE: PlaceRef = { level: 'country', code: 'CL' };
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const gapsAt = (view: View) => gapsOf(atlas, view, resultsOf(atlas, view));
const title = (change: Partial<View>, tools = es) => {
  const view = viewOf(change);
  return plainSentence(findingOf(view, gapsAt(view), atlas, tools).title);
};

/** Comunas of a place with no record, counted from the territories of the catalogue, without the analysis. */
function without(
  counts: (experience: (typeof catalogue.experiences)[number]) => boolean,
  inside: (cut: string) => boolean,
) {
  const reached = new Set<number>();
  catalogue.experiences.forEach((experience, row) => {
    const comunas = atlas.reach[row]?.comunas ?? [];
    if (counts(experience) && comunas.length >= 2) for (const index of comunas) reached.add(index);
  });
  return territory.comunas.filter(({ cut }, index) => inside(cut) && !reached.has(index)).length;
}
const documented = ({ status }: { status: string }) => status === 'documented';
const everywhere = () => true;

describe('the finding in words', () => {
  it('counts the comunas of the country that no documented experience of two comunas or more reaches', () => {
    const n = without(documented, everywhere);
    expect(title({})).toBe(`En ${n} de las 346 comunas no consta ninguna experiencia supramunicipal con ficha`);
  });

  it('names a theme before the figure', () => {
    const n = without(
      (experience) => documented(experience) && experience.themes.includes('igualdad-de-genero'),
      everywhere,
    );
    expect(title({ filters: { status: ['documented'], theme: ['igualdad-de-genero'] } })).toBe(
      `En igualdad de género, ${n} de las 346 comunas no tienen ninguna experiencia supramunicipal con ficha registrada`,
    );
  });

  it('says where all of a place, none of it, and its only comuna are without a record', () => {
    expect(title({ place: { level: 'region', code: '10' } })).toBe(
      'En Los Lagos, las 30 comunas tienen alguna experiencia supramunicipal con ficha registrada',
    );
    expect(title({ place: { level: 'region', code: '01' } })).toBe(
      'En Tarapacá, ninguna de las 7 comunas tiene una experiencia supramunicipal con ficha registrada',
    );
    expect(title({ place: { level: 'province', code: '052' } })).toBe(
      'En la provincia de Isla de Pascua, la única comuna no tiene una experiencia supramunicipal con ficha registrada',
    );
    expect(title({ place: { level: 'region', code: '13' } })).toMatch(/^En la región Metropolitana, ninguna de las 52/);
  });

  it('reads several facets, identified experiences and a scenario as one sentence', () => {
    const several = title({ filters: { status: [], theme: ['salud', 'turismo'], scale: ['provincial', 'regional'] } });
    expect(several).toMatch(
      /^Entre las experiencias de escala provincial o regional, en salud o turismo|^En salud o turismo, entre las experiencias de escala provincial o regional/,
    );
    expect(several).toContain(', contando las que solo están identificadas, ');
    expect(title({ scenario: [{ experience: null, comunas: ['09101', '09102'] }] })).toMatch(
      new RegExp(`^Con el escenario, ${without(documented, everywhere) - 2} de las 346`),
    );
    expect(title({ scenario: [] })).toBe(title({}));
  });

  it('parts the country into direct, umbrella and none, whatever passes', () => {
    for (const theme of new Set(catalogue.experiences.flatMap(({ themes }) => themes))) {
      const view = viewOf({ filters: { theme: [theme] } });
      const { title: found, umbrella, direct } = findingOf(view, gapsAt(view), atlas, es);
      const all = [...found.comunas, ...(umbrella?.comunas ?? []), ...direct.comunas];
      expect(new Set(all).size).toBe(346);
    }
  });

  it('leaves no brace and no empty place in any language', () => {
    for (const language of LANGUAGES) {
      const tools = textTools(language);
      for (const place of [CHILE, { level: 'region', code: '10' }, { level: 'province', code: '052' }] as PlaceRef[]) {
        for (const theme of [undefined, ['salud'], ['igualdad-de-genero', 'unknown']]) {
          const view = viewOf({ place, language, filters: { status: ['documented'], ...(theme ? { theme } : {}) } });
          const text = copiedFinding(
            findingOf(view, gapsAt(view), atlas, tools),
            view,
            new Date(2026, 10, 22),
            atlas,
            tools,
          );
          expect(text).not.toMatch(/[{}<]|undefined|\s,|,,|\.\./);
        }
      }
    }
  });

  it('tells, and copies, how many of them an identified experience reaches: only where fichas alone count and nothing is drawn', () => {
    const n = without(documented, everywhere) - without(() => true, everywhere);
    const view = viewOf({ screen: 'gaps' });
    const { identified } = findingOf(view, gapsAt(view), atlas, es);
    expect(identified?.comunas).toHaveLength(n);
    const sentence = `A ${n} sin registro llegan experiencias solo identificadas.`;
    const copied = (change: Partial<View> = {}) => {
      const own = viewOf({ screen: 'gaps', ...change });
      return copiedFinding(findingOf(own, gapsAt(own), atlas, es), own, new Date(2026, 10, 22), atlas, es);
    };
    expect(copied()).toContain(sentence);
    expect(copied({ filters: { status: [] } })).not.toContain('solo identificadas.');
    expect(copied({ scenario: [{ experience: null, comunas: ['09101', '09102'] }] })).not.toContain(
      'solo identificadas.',
    );
    // While the figures of a view are measured, those at hand are of the view before.
    expect(findingOf(view, { ...gapsAt(view), measuring: true }, atlas, es).identified).toBeNull();
  });

  it('copies filter, division, what a gap means, version and day', () => {
    const view = viewOf({ division: 2008, filters: { status: ['documented'], theme: ['salud'] } });
    const text = copiedFinding(findingOf(view, gapsAt(view), atlas, es), view, new Date(2026, 10, 22), atlas, es);
    expect(text).toContain('Tema: Salud. División de 2008.');
    expect(text).toContain('nunca «no existe»');
    expect(text).toContain(`datos ${catalogue.version}`);
    expect(text).toMatch(/22 de noviembre de 2026\.$/);
  });
});

describe('shares and amounts in few letters', () => {
  it('never round something to nothing, nor less than all to all', () => {
    expect([0, 0.002, 0.159, 0.998, 1].map((share) => shareText(es, share).replaceAll('\u202F', ' '))).toEqual([
      '0 %',
      '< 1 %',
      '16 %',
      '> 99 %',
      '100 %',
    ]);
  });

  it('speak in the unit that suits the whole', () => {
    expect(amountWords(es, 'population', 17_574_003).whole(17_574_003)).toBe('17,6 millones');
    expect(amountWords(es, 'population', 103_158).whole(103_158)).toBe('103.158 habitantes');
    expect(amountWords(es, 'area', 751_600).value(357_000)).toBe('357');
    expect(amountWords(es, 'population', 17_574_003).value(0)).toBe('0');
  });
});

describe('the league', () => {
  const { classes } = gapsAt(viewOf({})).coverage;
  const rowsOf = (level: LeagueLevel, division: 2008 | 2018, place: PlaceRef = CHILE) =>
    leagueRows({ place, level, division, classes, territory, thin: new Set() });

  it('has the regions and provinces of each division, and their sum is the country', () => {
    const counts = { 2008: [15, 53], 2018: [16, 56] } as const;
    for (const division of [2008, 2018] as const) {
      const [regions, provinces] = counts[division];
      for (const [level, count] of [
        ['region', regions],
        ['province', provinces],
      ] as const) {
        const rows = rowsOf(level, division);
        expect(rows).toHaveLength(count);
        const total = leagueTotal(rows, classes, territory);
        expect(total.shares.comunas.total).toBe(346);
        expect(total.shares.population.total).toBe(
          territory.comunas.reduce((sum, { population }) => sum + population, 0),
        );
        expect(total.unrecorded).toHaveLength(without(documented, everywhere));
      }
    }
  });

  it('puts who has most people without a record first: the Metropolitana, all of it', () => {
    const sorting = {
      measure: 'comunas',
      umbrella: false,
      nameOf: (code: string) => code,
      compare: es.compare,
    } as const;
    const [first] = sortLeague(rowsOf('region', 2018), { column: 'population', descending: true }, sorting);
    const metropolitana = territory.comunas.filter(({ region }) => region[2018] === '13');
    expect(first?.code).toBe('13');
    expect(first && peopleWithout(first)).toBe(metropolitana.reduce((sum, { population }) => sum + population, 0));
    // All of Ñuble lies under the umbrella of the old Biobío: nobody there is without a record.
    const nuble = rowsOf('region', 2018).find(({ code }) => code === '16');
    expect(nuble && peopleWithout(nuble)).toBe(0);
    const codes = sortLeague(rowsOf('region', 2018), { column: 'name', descending: false }, sorting).map(
      ({ code }) => code,
    );
    expect(codes).toEqual([...codes].sort());
  });

  it('Coquimbo has 2 comunas named by ficha 8 and 13 without a record; Ñuble 21 under the umbrella of the old Biobío', () => {
    const rows = rowsOf('region', 2018);
    const coquimbo = rows.find(({ code }) => code === '04');
    const nuble = rows.find(({ code }) => code === '16');
    expect([coquimbo?.direct.length, coquimbo?.unrecorded.length]).toEqual([2, 13]);
    expect([nuble?.direct.length, nuble?.covered.length]).toEqual([0, 21]);
    expect(rowsOf('region', 2008).find(({ code }) => code === '08')?.covered).toHaveLength(54);
  });

  it('umbrella never lowers a share', () => {
    for (const row of [...rowsOf('region', 2018), ...rowsOf('province', 2008)]) {
      for (const measure of MEASURES) {
        const share = row.shares[measure];
        expect(coveredShare(share, true) ?? 0).toBeGreaterThanOrEqual(coveredShare(share, false) ?? 0);
      }
    }
  });

  it('parts a region into its provinces and a province into its comunas', () => {
    expect(
      rowsOf('province', 2018, { level: 'region', code: '10' })
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['101', '102', '103', '104']);
    expect(rowsOf('comuna', 2018, { level: 'province', code: '102' })).toHaveLength(10);
  });

  it('goes to a file with every measure', () => {
    const { headings, rows } = leagueTable(rowsOf('region', 2018), { division: 2018, drawn: false }, atlas, es);
    expect(rows).toHaveLength(16);
    for (const row of rows) expect(row).toHaveLength(headings.length);
    const coquimbo = rows.find(([code]) => code === '04') ?? [];
    const at = (heading: string) => coquimbo[headings.indexOf(heading)];
    expect(at('Comunas: total')).toBe(15);
    expect(at('Comunas: sin registro')).toBe(13);
    expect(at('Comunas: parte directa')).toBeCloseTo(2 / 15, 4);
  });
});

describe('gap groups', () => {
  const view = viewOf({});
  const gaps = gapsAt(view);
  const groups = gapGroupsOf(gaps, 'unrecorded', territory);
  const nameOf = (comunas: readonly number[], division: 2008 | 2018 = 2018) =>
    gapGroupName({ comunas }, territory, division, es);
  const named = (...names: string[]) => names.map((name) => territory.comunas.findIndex((one) => one.name === name));

  it('are looked for once, whoever asks, those of the catalogue and those of a scenario', () => {
    const drawn = gapsAt(viewOf({ scenario: [{ experience: null, comunas: ['01101', '01107'] }] }));
    const ask = () =>
      (['recorded', 'coverage'] as const).map((state) => gapGroupsOf(drawn, 'unrecorded', territory, state));
    const [recorded, coverage] = ask();
    const [again, coverageAgain] = ask();
    expect(again).toBe(recorded);
    expect(coverageAgain).toBe(coverage);
    const comunas = (found: typeof recorded) => found?.reduce((sum, group) => sum + group.comunas.length, 0);
    expect([comunas(recorded), comunas(coverage)]).toEqual([196, 194]);
  });

  it('bear the names of what they are made of', () => {
    expect(groups.filter(({ number }) => number !== null).map(({ comunas }) => nameOf(comunas))).toEqual([
      'De Coquimbo a O’Higgins',
      'La Araucanía',
      'Tarapacá',
      'De Aysén a Magallanes',
      'Tierra del Fuego y Cabo de Hornos',
    ]);
    expect(nameOf(named('Ancud', 'Castro'))).toBe('Ancud y Castro');
    expect(nameOf(named('Ancud'))).toBe('Ancud');
    expect(nameOf(named('Ancud', 'Castro', 'Chonchi', 'Quellón'))).toBe('Parte de Chiloé');
    expect(nameOf(named('Ancud', 'Castro', 'Dalcahue'))).toBe('Ancud, Dalcahue y Castro');
  });

  it('a name is never empty, whatever the comunas', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(345), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(2008, 2018),
        (comunas, division) => {
          expect(nameOf(comunas, division)).not.toBe('');
        },
      ),
    );
  });

  it('the nearest examples are different experiences that pass, the nearest first', () => {
    const [first] = groups;
    const examples = first ? nearestExamples(first, { atlas, passes: gaps.passes, kind: 'unrecorded' }, 3) : [];
    expect(new Set(examples.map(({ row }) => row)).size).toBe(3);
    expect(examples.map(({ km }) => km)).toEqual([...examples.map(({ km }) => km)].sort((a, b) => a - b));
    for (const { row } of examples) expect(catalogue.experiences[row]?.status).toBe('documented');
  });

  it('of what lies near: an experience that only covers the group as an umbrella is no example', () => {
    const near = viewOf({ gapKind: 'not-near' });
    const wide = gapGroupsOf(gapsAt(near), 'not-near', territory);
    for (const group of wide) {
      const { example } = factsOf(group, { atlas, passes: gaps.passes, division: 2018, kind: 'not-near' });
      expect(example?.km).toBeGreaterThan(0);
      const reach = example && atlas.reach[example.row];
      expect(reach?.directness[reach.comunas.indexOf(example?.to ?? -1)]).toBeLessThan(2);
    }
  });

  it('go to a file, and so do their candidates', () => {
    const facts = groups.map((group) =>
      factsOf(group, { atlas, passes: gaps.passes, division: 2018, kind: 'unrecorded' }),
    );
    const { headings, rows } = groupsTable(groups, facts, { division: 2018, drawn: false }, atlas, es);
    expect(rows).toHaveLength(groups.length);
    expect(rows.reduce((sum, row) => sum + Number(row[headings.indexOf('Comunas')]), 0)).toBe(
      without(documented, everywhere),
    );
    for (const row of rows) expect(row).toHaveLength(headings.length);
    const candidates = facts[1]?.candidates ?? [];
    const file = candidatesTable(candidates, { division: 2018, drawn: false }, atlas, es);
    for (const row of file.rows) {
      expect(row).toHaveLength(file.headings.length);
      expect(String(row[file.headings.indexOf('Códigos de comuna (CUT)')])).toMatch(/^\d{5}( \d{5}){1,11}$/);
    }
  });
});
