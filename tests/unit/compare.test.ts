import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ComparedExperience, compareExperiences, measureReach } from '../../src/analysis/compareExperiences';
import { measurePlace, partExperiences, relate } from '../../src/analysis/compareTerritories';
import { measureCoverage } from '../../src/analysis/coverage';
import { findPlaceDifferences } from '../../src/analysis/findPlaceDifferences';
import { suggestExperiences, suggestPlaces } from '../../src/analysis/suggestComparisons';
import { whoHasWhat } from '../../src/analysis/whoHasWhat';
import { layoutDotRow } from '../../src/charts/layoutDotPlot';
import { experienceAgreement, experienceDifference, incomparableInWords } from '../../src/i18n/comparedExperiences';
import { formsOf, placeAgreement, placeDifference } from '../../src/i18n/comparedPlaces';
import { plainSentence } from '../../src/i18n/sentences';
import { shareText } from '../../src/i18n/shareWords';
import { textTools } from '../../src/i18n/text';
import { measureAtOnce } from '../../src/state/measured';
import { comunasOfPlace } from '../../src/state/places';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type PlaceRef, type View } from '../../src/state/view';
import { pairOf, type Side, sideOf } from '../../src/views/compare/places/comparedPlaces';
import { indexCounts, placeSentences } from '../../src/views/compare/places/placeSentences';
import { atlas, catalogue, territory } from './readProject';

const generic = new Set(catalogue.actors.filter((actor) => actor.generic).map(({ id }) => id));
const subjectOf = (id: string): ComparedExperience => {
  const experience = atlas.experienceById.get(id);
  const reach = atlas.reachById.get(id);
  if (!experience || !reach) throw new Error(`There is no experience ${id}.`);
  return { experience, indicators: atlas.indicators.get(id) ?? null, reach };
};
const ficha = (n: number) => subjectOf(catalogue.experiences.find((one) => one.ficha === n)?.id ?? '');
const compared = (...subjects: ComparedExperience[]) => compareExperiences(subjects, territory, generic);
const names = {
  actor: (id: string) => atlas.actorById.get(id)?.name ?? id,
  comuna: (index: number) => territory.comunas[index]?.name ?? '',
};
/** Every sentence of a comparison without its marks, in its order. */
function sentences(language: 'es' | 'en' | 'pt', ...subjects: ComparedExperience[]) {
  const tools = textTools(language);
  const shortNames = subjects.map(({ experience }) => experience.shortName);
  const { differences, agreements, incomparable } = compared(...subjects);
  return {
    differences: differences.map(({ finding }) => plainSentence(experienceDifference(tools, finding, shortNames))),
    agreements: agreements.map((one) => plainSentence(experienceAgreement(tools, one, subjects.length, names))),
    incomparable: incomparable.map((one) => incomparableInWords(tools, one, shortNames)),
  };
}

/** The facts as they lie in the repository, read without the program. */
const facts = Papa.parse<Record<string, string>>(readFileSync('geo/facts/comunas.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const people = (rows: readonly Record<string, string>[]) =>
  rows.reduce((sum, row) => sum + Number(row.population_2017), 0);

type ComparedView = Pick<View, 'filters' | 'division' | 'gapKind'>;
const REGION = (code: string): PlaceRef => ({ level: 'region', code });
const CHILE: PlaceRef = { level: 'country', code: 'CL' };
const source = (place: PlaceRef, view: ComparedView = DEFAULT_VIEW) => ({
  comunas: comunasOfPlace(place, territory, view.division),
  experiences: resultsOf(atlas, { ...view, place }).experiences,
  classes: measureCoverage(
    atlas.coverage,
    Uint8Array.from(catalogue.experiences, ({ status }) => (view.filters.status?.includes(status) ? 1 : 0)),
  ).classes,
  gapKind: view.gapKind,
});
function places(one: PlaceRef, other: PlaceRef, umbrella = false, view: ComparedView = DEFAULT_VIEW) {
  const [first, second] = [source(one, view), source(other, view)];
  const relation = relate(first.comunas, second.comunas);
  const parted = partExperiences(first, second, atlas.reachById);
  const figures = [measurePlace(first, atlas), measurePlace(second, atlas)] as const;
  return { figures, relation, parted, ...findPlaceDifferences(figures, parted, relation, umbrella) };
}

describe('experiences 8 and 19, by the report', () => {
  // Ficha 8 names Canela and Los Vilos. Ficha 19 is the region of Bío-Bío of 2008: 54 comunas, 21 of them Ñuble today.
  const named = facts.filter(({ cut }) => cut === '04202' || cut === '04203');
  const region = facts.filter(({ region_code_2008 }) => region_code_2008 === '08');

  it('reach two comunas by name and 54 by their region, with the people whom the census counts there', () => {
    const [eight, nineteen] = [8, 19].map((n) => measureReach(ficha(n).reach, territory));
    expect(eight).toMatchObject({ comunas: 2, byDirectness: [2, 0, 0, 0], population: people(named) });
    expect(nineteen).toMatchObject({ comunas: 54, byDirectness: [0, 0, 54, 0], population: people(region) });
    expect(region.filter(({ region_code }) => region_code === '16')).toHaveLength(21);
  });

  it('say so first, since that is where they differ most', () => {
    const { differences } = sentences('es', ficha(8), ficha(19));
    expect(differences[0]).toBe(
      'Participación Local Campesina nombra 2 comunas; Gestión Territorial alcanza 54 comunas por su región',
    );
    expect(differences[1]).toBe(
      'Habitantes de las comunas alcanzadas: 30.475 en Participación Local Campesina, frente a 2.037.414 en Gestión Territorial',
    );
  });

  it('have the political indices 67 and 78: (2 + 1 + 3) and (2 + 2 + 3) of 9', () => {
    expect(sentences('es', ficha(8), ficha(19)).differences).toContain(
      'Incidencia política: 67 en Participación Local Campesina y 78 en Gestión Territorial, 11 puntos de diferencia',
    );
  });

  it('agree on theme, factors and two public bodies; «agrupaciones» and other kinds of actor are nobody’s in common', () => {
    const { agreements, incomparable } = sentences('es', ficha(8), ficha(19));
    expect(agreements).toContain('Coinciden en el tema: desarrollo económico local');
    expect(agreements).toContain(
      'Comparten 2 actores: Instituto de Desarrollo Agropecuario y Ministerio de Agricultura',
    );
    expect(incomparable).toEqual([]);
  });
});

describe('what experiences say of each other', () => {
  it('ficha 20 is one comuna, and the sentence says it in the singular of each language', () => {
    const first = (language: 'es' | 'en' | 'pt') =>
      sentences(language, ficha(20), ficha(8)).differences.find((one) => /1 comuna/.test(one));
    expect(first('es')).toMatch(/ nombra 1 comuna; .* nombra 2 comunas$/);
    expect(first('en')).toMatch(/ names 1 comuna; .* names 2 comunas$/);
    expect(first('pt')).toMatch(/ nomeia 1 comuna; .* nomeia 2 comunas$/);
  });

  it('tells both ways in where there are two: ficha 18 names three comunas of Chiloé and says the province', () => {
    expect(sentences('es', ficha(11), ficha(18)).differences).toContain(
      'Emprende Lago Llanquihue nombra 4 comunas; Intercomunal de Chiloé alcanza 10 comunas (3 nombradas y 7 por su provincia)',
    );
  });

  it('who began before whom turns with the order', () => {
    expect(sentences('es', ficha(8), ficha(19)).differences).toContain(
      'Participación Local Campesina nace 5 años antes que Gestión Territorial (1995 y 2000)',
    );
    expect(sentences('es', ficha(19), ficha(8)).differences).toContain(
      'Gestión Territorial nace 5 años después que Participación Local Campesina (2000 y 1995)',
    );
  });

  it('equal indices are an agreement: fichas 1 and 9 both have 50 of institutional support', () => {
    const { agreements, differences, incomparable } = sentences('es', ficha(1), ficha(9));
    expect(agreements).toContain('Soporte institucional: 50 en ambas');
    expect(differences.some((one) => one.startsWith('Soporte institucional'))).toBe(false);
    // Puno and Michoacán are not in Chile: their territories are not measured in its comunas.
    expect(differences.some((one) => /comunas/.test(one))).toBe(false);
    expect(incomparable.join()).toContain('no alcanzan comunas de Chile');
  });

  it('an experience without ficha has no codes to compare, and is told so', () => {
    const identified = subjectOf('ruta-atakari');
    const { differences, incomparable } = compared(ficha(8), identified);
    const codes = differences.filter(({ finding }) =>
      ['index', 'ordinal', 'category', 'factor', 'actors'].includes(finding.kind),
    );
    expect(codes).toEqual([]);
    expect(incomparable[0]).toEqual({ kind: 'no-ficha', positions: [1] });
  });
});

describe('laws of comparing experiences', () => {
  const all = catalogue.experiences.filter((one) => one.ficha !== null).map(({ id }) => subjectOf(id));
  const pairs = all.flatMap((one, position) => all.slice(position + 1).map((other) => [one, other] as const));

  it('an experience with itself differs in nothing', () => {
    for (const one of catalogue.experiences.map(({ id }) => subjectOf(id))) {
      expect(compared(one, one).differences, one.experience.id).toEqual([]);
    }
  });

  it('swapping gives the same findings, mirrored, in the same order', () => {
    const mirrored = (value: unknown): unknown => (Array.isArray(value) ? [...value].reverse() : value);
    for (const [one, other] of pairs) {
      const straight = compared(one, other).differences;
      const swapped = compared(other, one).differences;
      expect(swapped).toEqual(
        straight.map(({ finding, size }) => ({
          size,
          finding:
            finding.kind === 'reach'
              ? { ...finding, figures: mirrored(finding.figures) }
              : { ...finding, values: mirrored(finding.values) },
        })),
      );
    }
  });

  it('the largest difference comes first, and none is larger than whole', () => {
    for (const [one, other] of pairs) {
      const sizes = compared(one, other).differences.map(({ size }) => size);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const size of sizes) expect(size).toBeGreaterThan(0);
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('no unknown is ever one of the two that a sentence compares', () => {
    const tools = textTools('es');
    for (const [one, other] of pairs) {
      for (const { finding } of compared(one, other).differences) {
        const text = experienceDifference(tools, finding, ['A', 'B']);
        expect(text).toContain('<n0>');
        expect(text).toContain('<n1>');
        expect(text).not.toMatch(/\b(null|undefined|NaN)\b|[Ss]in información/);
      }
    }
  });

  it('every sentence of four at once names only what is known, in three languages', () => {
    for (let at = 0; at + 4 <= all.length; at++) {
      for (const language of ['es', 'en', 'pt'] as const) {
        const told = sentences(language, ...all.slice(at, at + 4));
        for (const text of Object.values(told).flat()) expect(text).not.toMatch(/null|undefined|NaN|[{}<>]/);
      }
    }
  });
});

describe('Los Lagos against Chile, by comunas.csv', () => {
  // Its comunas are named (11 around the lake, Chiloé) or come in by the provinces of Llanquihue, Chiloé and Osorno;
  // Palena's four come in by the region alone (ficha 5). The country: 55 directly and 150 with the umbrella.
  const lagos = facts.filter(({ region_code }) => region_code === '10');
  const direct = lagos.filter(({ province_code }) => province_code !== '104');
  const { figures, differences, parted, relation } = places(REGION('10'), CHILE);
  const tools = textTools('es');
  const forms = [formsOf(tools, 'Los Lagos'), formsOf(tools, 'Chile')] as const;
  const told = differences.map(({ finding }) => plainSentence(placeDifference(tools, finding, forms, 'unrecorded')));

  it('26 of 30 comunas directly, against 55 of 346', () => {
    expect([lagos.length, direct.length]).toEqual([30, 26]);
    expect(told).toContain(
      'En Los Lagos el 87\u202f% de las comunas está cubierto directamente; en Chile, el 16\u202f%: 71 puntos más en Los Lagos',
    );
    expect(told).toContain(
      'En Los Lagos el 100\u202f% de las comunas está cubierto contando el paraguas regional; en Chile, el 43\u202f%: 57 puntos más en Los Lagos',
    );
  });

  it('and by people', () => {
    const [own, country] = figures;
    const { byClass, total } = own.shares.population;
    expect((byClass[0] as number) + (byClass[1] as number)).toBe(people(direct));
    expect(total).toBe(people(lagos));
    expect(country.shares.population.total).toBe(people(facts));
  });

  it('no comuna of it is without a record, 196 of the country are', () => {
    expect(told).toContain(
      'Sin experiencia registrada: ninguna de las 30 comunas de Los Lagos y 196 de las 346 de Chile',
    );
  });

  it('parts the 16 fichas of Chile into Los Lagos and the rest, each once: only ficha 5 goes beyond', () => {
    expect(relation).toBe('first-inside');
    const numbers = (ids: readonly string[]) =>
      ids.map((id) => atlas.experienceById.get(id)?.ficha ?? 0).sort((a, b) => a - b);
    expect(numbers(parted.onlyFirst)).toEqual([4, 11, 15, 18]);
    expect(numbers(parted.both)).toEqual([5]);
    expect(numbers(parted.onlySecond)).toEqual([2, 3, 8, 10, 13, 14, 16, 17, 19, 20, 21]);
  });

  it('turned round, the same sentences stand mirrored', () => {
    const swapped = places(CHILE, REGION('10'));
    expect(swapped.differences.map(({ size }) => size)).toEqual(differences.map(({ size }) => size));
    expect(
      plainSentence(
        placeDifference(tools, swapped.differences[0]?.finding as never, [forms[1], forms[0]], 'unrecorded'),
      ),
    ).toBe(
      'En Chile el 13\u202f% de la población está cubierto directamente; en Los Lagos, el 98\u202f%: 85 puntos más en Los Lagos',
    );
    expect(swapped.parted).toEqual({ onlyFirst: parted.onlySecond, both: parted.both, onlySecond: parted.onlyFirst });
  });
});

describe('territories beside each other', () => {
  it('ficha 11 lies in two provinces: Llanquihue and Osorno share it, and each counts it once', () => {
    const { parted, relation, figures } = places(
      { level: 'province', code: '101' },
      { level: 'province', code: '103' },
    );
    expect(relation).toBe('apart');
    expect(parted.both).toContain(ficha(11).experience.id);
    expect(new Set([...parted.onlyFirst, ...parted.both]).size).toBe(figures[0].documented.length);
    expect(new Set([...parted.onlySecond, ...parted.both]).size).toBe(figures[1].documented.length);
  });

  it('who reaches a province and another region is the province’s alone: the rest of its own region is not touched', () => {
    const index = (name: string) => territory.comunas.findIndex((comuna) => comuna.name === name);
    // Puerto Varas is of Llanquihue, Osorno and Ancud of the rest of Los Lagos, Valdivia of Los Ríos.
    const reaches = {
      leaves: ['Puerto Varas', 'Valdivia'],
      stays: ['Puerto Varas'],
      spreads: ['Puerto Varas', 'Ancud'],
    };
    const reachById = new Map(
      Object.entries({ ...reaches, elsewhere: ['Osorno'] }).map(([id, names]) => [
        id,
        { comunas: Uint16Array.from(names.map(index)), directness: new Uint8Array(names.length) },
      ]),
    );
    const [any] = catalogue.experiences;
    const experiences = (ids: readonly string[]) => ids.map((id) => ({ ...(any as NonNullable<typeof any>), id }));
    const inner = { ...source({ level: 'province', code: '101' }), experiences: experiences(Object.keys(reaches)) };
    const outer = { ...source(REGION('10')), experiences: experiences([...reachById.keys()]) };
    const parted = partExperiences(inner, outer, reachById);
    expect(parted).toEqual({ onlyFirst: ['leaves', 'stays'], both: ['spreads'], onlySecond: ['elsewhere'] });
    expect(partExperiences(outer, inner, reachById)).toEqual({
      onlyFirst: parted.onlySecond,
      both: parted.both,
      onlySecond: parted.onlyFirst,
    });
  });

  it('the groups of a territory are made of its own gap comunas, by either meaning, and of no other', () => {
    for (const gapKind of ['unrecorded', 'not-near'] as const) {
      for (const place of [REGION('10'), REGION('13'), CHILE]) {
        const { figures } = places(place, CHILE, false, { ...DEFAULT_VIEW, gapKind });
        const [own] = figures;
        expect(own.groups.flatMap(({ comunas }) => [...comunas]).sort((a, b) => a - b)).toEqual([...own.gaps]);
      }
    }
    // By the definition: 196 comunas of the country have no record; of Los Lagos none has, and Palena's four have an umbrella alone.
    const gapsOf = (place: PlaceRef, gapKind: ComparedView['gapKind']) =>
      places(place, CHILE, false, { ...DEFAULT_VIEW, gapKind }).figures[0].groups.flatMap(({ comunas }) => [
        ...comunas,
      ]);
    expect(gapsOf(CHILE, 'unrecorded')).toHaveLength(196);
    expect(gapsOf(REGION('10'), 'unrecorded')).toEqual([]);
    expect(gapsOf(REGION('10'), 'not-near')).toHaveLength(4);
  });

  it('the division decides: Biobío holds 33 comunas today and held 54 in 2008', () => {
    const size = (division: 2008 | 2018) =>
      places(REGION('08'), CHILE, false, { ...DEFAULT_VIEW, division }).figures[0].comunas.length;
    expect([size(2018), size(2008)]).toEqual([33, 54]);
  });

  it('a territory with itself differs in nothing, whatever the switch says', () => {
    for (const { code } of territory.divisions[2018].regions) {
      for (const umbrella of [false, true])
        expect(places(REGION(code), REGION(code), umbrella).differences).toEqual([]);
    }
  });

  it('a region without experiences has no indices and no shares: that is told and nothing is compared with zero', () => {
    const { differences, incomparable, figures } = places(REGION('10'), REGION('13'));
    expect(figures[1].indices.political).toEqual({ mean: null, ids: [] });
    expect(
      differences.filter(({ finding }) => ['index', 'scale', 'theme', 'firstYear'].includes(finding.kind)),
    ).toEqual([]);
    expect(incomparable).toEqual([{ kind: 'experiences', positions: [1] }]);
  });

  it('no experience is lost or counted twice, for any two regions and for each against the country', () => {
    const refs = [...territory.divisions[2018].regions.map(({ code }) => REGION(code)), CHILE];
    for (const one of refs) {
      for (const other of refs) {
        const { parted, relation } = places(one, other);
        const parts = [...parted.onlyFirst, ...parted.both, ...parted.onlySecond];
        expect(new Set(parts).size).toBe(parts.length);
        const either = new Set([...source(one).experiences, ...source(other).experiences]);
        expect(parts.length, relation).toBe(either.size);
      }
    }
  });

  it('says the names with their articles where they take one', () => {
    const forms = formsOf(textTools('pt'), 'a região Metropolitana');
    expect([forms.in, forms.of, forms.to]).toEqual([
      'na região Metropolitana',
      'da região Metropolitana',
      'à região Metropolitana',
    ]);
    expect(formsOf(textTools('pt'), 'o Chile').in).toBe('no Chile');
    expect(formsOf(textTools('es'), 'la región Metropolitana').of).toBe('de la región Metropolitana');
    expect(formsOf(textTools('en'), 'Los Lagos').to).toBe('Los Lagos');
  });

  it('never rounds something to nothing, nor almost all to all', () => {
    const tools = textTools('en');
    expect([0, 0.004, 0.5, 0.996, 1].map((share) => shareText(tools, share))).toEqual([
      '0%',
      '<\u202f1%',
      '50%',
      '>\u202f99%',
      '100%',
    ]);
    // With a decimal where shares are small: 2 comunas of 346, one in a million, and the whole.
    expect([0, 1e-6, 0.0058, 0.257, 0.9999, 1].map((share) => shareText(textTools('es'), share, 1))).toEqual([
      '0\u202f%',
      '<\u202f0,1\u202f%',
      '0,6\u202f%',
      '25,7\u202f%',
      '>\u202f99,9\u202f%',
      '100\u202f%',
    ]);
  });

  it('opens gap comunas under the name of their meaning', () => {
    for (const [gapKind, name] of [
      ['unrecorded', 'Sin registro, Chile'],
      ['not-near', 'Sin registro más cercano que un paraguas, Chile'],
    ] as const) {
      const view = { ...DEFAULT_VIEW, gapKind };
      const tools = textTools('es');
      const { recorded } = measureAtOnce(atlas, view.division, view.filters);
      const [one, other] = [REGION('10'), CHILE].map((place) => sideOf(place, recorded, atlas, view, tools)) as [
        Side,
        Side,
      ];
      const { differences } = placeSentences(pairOf(one, other, atlas), { umbrella: false, gapKind }, atlas, tools);
      const titles = differences
        .flatMap(({ opens }) => Object.values(opens))
        .map((open) => ('title' in open ? open.title : ''));
      expect(titles.filter((title) => title.startsWith('Sin registro') && title.endsWith('Chile'))).toEqual([name]);
    }
  });

  it('says of each index of how many fichas it is the mean', () => {
    const figures = (political: number, institutional: number, social: number) => ({
      figures: {
        indices: Object.fromEntries(
          Object.entries({ political, institutional, social }).map(([dimension, n]) => [
            dimension,
            { mean: 50, ids: Array.from({ length: n }, String) },
          ]),
        ),
      },
    });
    expect(indexCounts([figures(5, 4, 3), figures(16, 15, 12)] as never, textTools('es'))).toBe(
      'Incidencia política (A: n = 5, B: n = 16), Soporte institucional (A: n = 4, B: n = 15) y Protagonismo social (A: n = 3, B: n = 12)',
    );
  });

  it('makes whole sentences of every finding in three languages', () => {
    const refs = [...territory.divisions[2018].regions.map(({ code }) => REGION(code)), CHILE];
    for (const language of ['es', 'en', 'pt'] as const) {
      const tools = textTools(language);
      const forms = [formsOf(tools, 'A'), formsOf(tools, 'B')] as const;
      for (const other of refs) {
        const { differences, agreements } = places(REGION('08'), other);
        const all = [
          ...differences.map(({ finding }) => placeDifference(tools, finding, forms, 'not-near')),
          ...agreements.map((agreement) => placeAgreement(tools, agreement, forms)),
        ].map(plainSentence);
        for (const text of all) expect(text).not.toMatch(/null|undefined|NaN|[{}<>]/);
      }
    }
  });
});

describe('what is offered to begin with', () => {
  it('fichas 3 and 19 share most comunas: both are the 54 of Bío-Bío', () => {
    const all = catalogue.experiences.map(({ id }) => subjectOf(id));
    const suggestions = suggestExperiences(all, generic);
    const shared = suggestions.find(({ kind }) => kind === 'shared-comunas');
    expect(shared?.ids.map((id) => atlas.experienceById.get(id)?.ficha)).toEqual([3, 19]);
    for (const { ids } of suggestions) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(2);
      expect(ids.length).toBeLessThanOrEqual(4);
    }
  });

  it('Los Lagos has most fichas; the most populous region without a record is the Metropolitan one', () => {
    const { classes } = source(CHILE);
    const suggested = suggestPlaces(
      territory.divisions[2018].regions,
      classes,
      (code) => resultsOf(atlas, { ...DEFAULT_VIEW, place: REGION(code) }).total,
      (index) => territory.comunas[index]?.population ?? 0,
    );
    expect(suggested.find(({ kind }) => kind === 'most-experiences')?.regions).toEqual(['10', null]);
    expect(suggested.find(({ kind }) => kind === 'largest-gap')?.regions).toEqual(['13', null]);
  });
});

describe('the parts of the comparison', () => {
  it('a member is counted once for each list that has it', () => {
    expect(whoHasWhat([['a', 'b', 'b'], ['b', 'c'], ['b']])).toEqual([
      { member: 'b', owners: [0, 1, 2] },
      { member: 'a', owners: [0] },
      { member: 'c', owners: [1] },
    ]);
  });

  it('equal values are heaped, not hidden; who has none stands beside the axis, never at its zero', () => {
    const scale = { zero: 100, full: 400, unknown: 450, max: 3 };
    const { dots } = layoutDotRow([2, 2, null, 0], scale);
    expect(dots.filter(({ known }) => known).map(({ subject, x }) => [subject, x])).toEqual([
      [0, 300],
      [1, 300],
      [3, 100],
    ]);
    expect(dots[0]?.y).not.toBe(dots[1]?.y);
    expect(dots.find(({ subject }) => subject === 2)?.x).toBeGreaterThan(scale.full);
  });
});
