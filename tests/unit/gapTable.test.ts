/** The table of comunas and the shares, as rows and as files; figures worked out from the report. */
import { describe, expect, test } from 'vitest';
import { THEME_IDS } from '../../src/catalog/vocabulary';
import { textTools } from '../../src/i18n/text';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { describeView } from '../../src/views/drawings/describeView';
import { fileNameOf } from '../../src/views/drawings/fileName';
import { aboutGaps } from '../../src/views/gaps/downloads/gapFiles';
import { gapTables } from '../../src/views/gaps/downloads/gapWorkbook';
import { comunaRowsOf, experiencesByComuna, experiencesReaching } from '../../src/views/gaps/table/comunaRows';
import { comunasTable, sharesTable } from '../../src/views/gaps/table/comunasTable';
import { atlas, catalogue, territory } from './readProject';

const es = textTools('es');
const DAY = new Date(2026, 10, 22);

function viewOf(change: Partial<View> = {}) {
  const view: View = { ...DEFAULT_VIEW, screen: 'gaps', ...change };
  const gaps = gapsOf(atlas, view, resultsOf(atlas, view));
  return { view, gaps, rows: comunaRowsOf(gaps, view, atlas) };
}
const rowOf = (rows: ReturnType<typeof viewOf>['rows'], cut: string) => rows.find(({ comuna }) => comuna.cut === cut);

/** Comunas of ficha 8 in the province of Choapa, and one beside them. */
const [CANELA, ILLAPEL] = ['04202', '04201'];

describe('the rows of the table', () => {
  test('are the comunas of the place, region by region from north to south', () => {
    const { rows } = viewOf();
    expect(rows).toHaveLength(346);
    expect(new Set(rows.slice(0, 4).map(({ comuna }) => comuna.region[2018]))).toEqual(new Set(['15']));
    expect(rows.at(-1)?.comuna.name).toBe('Antártica');
    expect(viewOf({ place: { level: 'province', code: '042' } }).rows).toHaveLength(4);
  });

  test('count who reaches each, by the most direct way, and open exactly those', () => {
    const { rows, gaps } = viewOf();
    const canela = rowOf(rows, CANELA);
    expect(canela).toMatchObject({ recorded: 'named', experiences: 1, counts: [1, 0, 0, 0], group: null });
    const all = experiencesByComuna(gaps.passes, atlas);
    for (const { index, counts, experiences } of rows) {
      expect(all.get(index) ?? []).toEqual(experiencesReaching(index, gaps.passes, atlas));
      expect(experiencesReaching(index, gaps.passes, atlas)).toHaveLength(experiences);
      counts.forEach((n, way) => {
        expect(experiencesReaching(index, gaps.passes, atlas, way)).toHaveLength(n);
      });
    }
    expect(experiencesReaching(canela?.index ?? -1, gaps.passes, atlas).map(({ ficha }) => ficha)).toEqual([8]);
  });

  test('number the gap groups by people, and leave a comuna on its own without number', () => {
    const { rows } = viewOf();
    // Santiago lies in the largest group; Rapa Nui has no neighbour.
    expect(rowOf(rows, '13101')?.group).toMatchObject({ number: 1 });
    expect(rowOf(rows, '05201')?.group).toMatchObject({ id: '05201', number: null });
    // A comuna under the umbrella is no gap, unless nearness is asked for.
    const [maule] = rows.filter(({ recorded }) => recorded === 'regional');
    expect(maule?.group).toBeNull();
    const near = viewOf({ gapKind: 'not-near' }).rows;
    expect(rowOf(near, maule?.comuna.cut ?? '')?.group).not.toBeNull();
  });

  test('show a scenario beside the catalogue', () => {
    const { rows } = viewOf({ scenario: [{ experience: null, comunas: [CANELA, ILLAPEL] }] });
    expect(rowOf(rows, ILLAPEL)).toMatchObject({ recorded: 'none', shown: 'named', inScenario: true, experiences: 0 });
    expect(rowOf(rows, CANELA)).toMatchObject({ recorded: 'named', shown: 'named', inScenario: true });
    expect(rowOf(rows, '04204')).toMatchObject({ recorded: 'none', shown: 'none', inScenario: false });
  });
});

describe('the table of comunas as a file', () => {
  const columnsOf = (change: Partial<View> = {}) => {
    const { rows, gaps, view } = viewOf(change);
    const table = comunasTable(rows, gaps, view, atlas, es);
    expect(table.kinds).toHaveLength(table.headings.length);
    expect(table.meanings).toHaveLength(table.headings.length);
    for (const row of table.rows) expect(row).toHaveLength(table.headings.length);
    expect(new Set(table.headings).size).toBe(table.headings.length);
    return (cut: string) =>
      Object.fromEntries(table.headings.map((heading, at) => [heading, table.rows.find(([own]) => own === cut)?.[at]]));
  };

  test('says all that the screen says', () => {
    expect(columnsOf()(CANELA)).toMatchObject({
      'Código CUT': '04202',
      Comuna: 'Canela',
      Provincia: 'Choapa',
      Región: 'Coquimbo',
      Clase: 'La comuna está nombrada',
      Cubierta: 'sí',
      Experiencias: 1,
      'La nombran': 1,
      'Por su región': 0,
      Grupo: null,
    });
    expect(columnsOf()(CANELA).Cuáles).toMatch(/^8 /);
    expect(columnsOf()('12202')).toMatchObject({ Población: 138, 'Superficie, km²': null, Grupo: null });
  });

  test('follows the switch of the umbrella, and the scenario only where one is drawn', () => {
    // Talca: only the region of Maule brings it in.
    const [talca] = viewOf().rows.filter(({ recorded }) => recorded === 'regional');
    const cut = talca?.comuna.cut ?? '';
    expect(columnsOf()(cut).Cubierta).toBe('no');
    expect(columnsOf({ umbrella: true })(cut).Cubierta).toBe('sí');
    expect(columnsOf()(cut)).not.toHaveProperty('En el escenario');
    const drawn = columnsOf({ scenario: [{ experience: null, comunas: [ILLAPEL, CANELA] }] });
    expect(drawn(ILLAPEL)).toMatchObject({
      Cubierta: 'no',
      'Cubierta con el escenario': 'sí',
      'En el escenario': 'sí',
    });
  });
});

describe('the shares as a file', () => {
  test('are the headline: 55 of 346 direct, 150 with the umbrella', () => {
    const { gaps } = viewOf();
    const { headings, rows } = sharesTable(gaps, null, atlas, es);
    const comunas = Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.[at]]));
    expect(comunas).toMatchObject({
      Medida: 'Comunas',
      Total: 346,
      'Sin experiencia registrada': 196,
      Directa: 55,
      'Con paraguas': 150,
    });
    expect(comunas['Directa, parte']).toBeCloseTo(55 / 346, 12);
    expect(comunas['Con paraguas, parte']).toBeCloseTo(150 / 346, 12);
    expect(rows.map(([, measure]) => measure)).toEqual(['Comunas', 'Población', 'Superficie (km²)']);
    // 17,574,003 inhabitants in the Census of 2017.
    expect(rows[1]?.[headings.indexOf('Total')]).toBe(17_574_003);
  });

  test('come twice where a scenario is drawn', () => {
    const { gaps, view } = viewOf({ scenario: [{ experience: null, comunas: ['01101', '01107'] }] });
    const { headings, rows } = sharesTable(gaps, view.scenario, atlas, es);
    expect(rows.map((row) => [row[0], row[headings.indexOf('Directa')]]).filter((_, at) => at % 3 === 0)).toEqual([
      ['Catálogo', 55],
      ['Con el escenario', 57],
    ]);
  });
});

describe('what goes with every file', () => {
  test('says place, filter, division, umbrella and scenario', () => {
    const words = (change: Partial<View> = {}) => describeView(viewOf(change).view, atlas, es);
    expect(words()).toBe(
      'Chile. Solo experiencias con ficha, sin otros filtros. División actual. El paraguas regional no cuenta como cubierto',
    );
    expect(words({ umbrella: true, division: 2008, place: { level: 'region', code: '08' } })).toMatch(
      /^.*Biob.* Solo experiencias con ficha, sin otros filtros\. División de 2008\. El paraguas regional cuenta como cubierto$/,
    );
    const scenario = [
      { experience: null, comunas: ['01101', '01107'] },
      { experience: atlas.core.experiences[0]?.id ?? '', comunas: ['01107'] },
    ];
    expect(words({ scenario })).toMatch(
      /Con un escenario que no es parte del catálogo: una asociación nueva y una experiencia extendida, 2 comunas$/,
    );
    // A link may extend one experience in two edits: it is one experience.
    const [one] = atlas.core.experiences;
    const twice = ['01101', '01107'].map((cut) => ({ experience: one?.id ?? '', comunas: [cut] }));
    expect(words({ scenario: twice })).toMatch(/catálogo: una experiencia extendida, 2 comunas$/);
    // Beyond Chile there are no comunas to be covered, or to be drawn on.
    for (const place of [{ level: 'latin-america' }, { level: 'country', code: 'AR' }] as const) {
      expect(words({ place, scenario, umbrella: true, gapKind: 'not-near' })).toMatch(
        /^[^.]+\. Solo experiencias con ficha, sin otros filtros$/,
      );
    }
    expect(words({ gapKind: 'not-near' })).toMatch(
      /Los grupos de brecha incluyen las comunas que solo alcanza el paraguas de su región o del país$/,
    );
    // Explorar knows neither umbrella nor scenario.
    expect(words({ screen: 'explore', scenario, umbrella: true })).toBe(
      'Chile. Solo experiencias con ficha, sin otros filtros. División actual',
    );
  });

  test('is in the name of the file as well, with the day', () => {
    const name = (change: Partial<View> = {}) => fileNameOf('brechas comunas', viewOf(change).view, DAY, atlas, es);
    expect(name()).toBe('brechas-comunas-chile-2026-11-22');
    expect(name({ filters: { status: ['documented'], scale: ['regional'] }, division: 2008 })).toBe(
      'brechas-comunas-chile-regional-2008-2026-11-22',
    );
    expect(name({ place: { level: 'region', code: '16' }, scenario: [{ experience: null, comunas: ['16101'] }] })).toBe(
      'brechas-comunas-nuble-escenario-2026-11-22',
    );
    expect(
      name({ place: { level: 'country', code: 'AR' }, scenario: [{ experience: null, comunas: ['16101'] }] }),
    ).toBe('brechas-comunas-argentina-2026-11-22');
    const many = [...(atlas.facets[2018].columns.actor.indexOf.keys() as Iterable<string>)].slice(0, 40);
    const long = name({ filters: { status: ['documented'], actor: many } });
    expect(long).toMatch(/-y-otros-2026-11-22$/);
    expect(long.length).toBeLessThan(120);
  });

  test('stands on the first sheet of the workbook', () => {
    const { view, gaps } = viewOf();
    const onFile = { view, gaps, atlas, tools: es, day: DAY };
    const { title, facts } = aboutGaps(onFile);
    expect(title).toBe('Brechas de Chile');
    const told = new Map(facts.map(({ label, text }) => [label, text]));
    expect(told.get('Lugar')).toBe('Chile');
    expect(told.get('Versión de los datos')).toBe(atlas.core.version);
    expect(told.get('Huella de los datos')).toBe(atlas.core.hash);
    expect(told.get('Fecha')).toBe('22 de noviembre de 2026');
    expect(told.get('Qué significa una brecha')).toContain('sin experiencia registrada en este catálogo');
    expect(told.get('Hallazgo')).toMatch(
      /^En 196 de las 346 comunas no consta .* A \d+ sin registro llegan experiencias solo identificadas\.$/,
    );
    // 16 fichas are of Chile; ficha 20 is a hill of one comuna and never covers.
    expect(told.get('Qué se cuenta')).toContain('16 experiencias pasan');
    expect(told.get('Qué se cuenta')).toMatch(/: 15\.$/);
    expect(gapTables(onFile, catalogue.inventory).map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Cobertura', 3],
      ['Regiones', 16],
      ['Provincias', 56],
      ['Comunas', 346],
      // Five that hang together, and four islands.
      ['Grupos', 9],
      ['Asociaciones posibles', expect.any(Number)],
      // Every theme, and the total of the region.
      ['Temas', 16 * (THEME_IDS.length + 1)],
      ['Esfuerzo', 16],
    ]);
  });

  test('adds up: the comunas without record of all regions are those of all groups, and those of the table of comunas', () => {
    const { view, gaps } = viewOf();
    const tables = gapTables({ view, gaps, atlas, tools: es, day: DAY }, catalogue.inventory);
    const column = (sheet: string, heading: RegExp) => {
      const table = tables.find((one) => one.sheet === sheet);
      const at = table?.headings.findIndex((one) => heading.test(one)) ?? -1;
      expect(at, `${heading} in ${sheet}`).toBeGreaterThanOrEqual(0);
      return table?.rows.map((row) => row[at]) ?? [];
    };
    const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + Number(value), 0);
    const unrecorded = column('Comunas', /^Clase$/).filter((word) => word === 'Sin experiencia registrada').length;
    for (const sheet of ['Regiones', 'Provincias'])
      expect(sum(column(sheet, /^Comunas.*sin registro/))).toBe(unrecorded);
    expect(sum(column('Grupos', /^Comunas$/))).toBe(unrecorded);
  });
});

describe('a workbook with a scenario', () => {
  const hill = catalogue.experiences.find(({ ficha }) => ficha === 20)?.id ?? '';
  // Two comunas of Tarapacá associate; ficha 20, one hill of Valparaíso, is extended to Viña del Mar.
  const scenario = [
    { experience: null, comunas: ['01101', '01107'] },
    { experience: hill, comunas: ['05109'] },
  ];
  const tablesOf = (change: Partial<View> = {}) => {
    const { view, gaps } = viewOf({ scenario, ...change });
    return gapTables({ view, gaps, atlas, tools: es, day: DAY }, catalogue.inventory);
  };
  const recordsOf = (tables: ReturnType<typeof gapTables>, sheet: string) => {
    const table = tables.find((one) => one.sheet === sheet);
    if (!table) throw new Error(`There is no sheet ${sheet}.`);
    return table.rows.map((row) => Object.fromEntries(table.headings.map((heading, at) => [heading, row[at]])));
  };
  const sum = (rows: readonly Record<string, unknown>[], heading: string) =>
    rows.reduce((total, row) => total + Number(row[heading]), 0);

  test('says one thing of every region, whichever the sheet: four comunas fewer without record', () => {
    const tables = tablesOf();
    const [catalogued, , , drawn] = recordsOf(tables, 'Cobertura');
    expect(catalogued).toMatchObject({ Situación: 'Catálogo', 'Sin experiencia registrada': 196, Directa: 55 });
    expect(drawn).toMatchObject({ Situación: 'Con el escenario', 'Sin experiencia registrada': 192, Directa: 59 });
    for (const sheet of ['Regiones', 'Provincias', 'Grupos', 'Esfuerzo']) {
      const heading = { Grupos: 'Comunas', Esfuerzo: 'Sin registro' }[sheet] ?? 'Comunas: sin registro';
      expect(sum(recordsOf(tables, sheet), heading), sheet).toBe(192);
    }
    const efforts = new Map(recordsOf(tables, 'Esfuerzo').map((row) => [row.Código, row]));
    for (const region of recordsOf(tables, 'Regiones')) {
      expect(efforts.get(region.Código), String(region.Nombre)).toMatchObject({
        Comunas: region['Comunas: total'],
        'Comunas con cobertura directa': region['Comunas: con registro directo'],
        'Comunas cubiertas con paraguas': region['Comunas: con registro directo o paraguas'],
        'Sin registro': region['Comunas: sin registro'],
      });
    }
    // A new association has no theme; what is extended has its own.
    const themes = recordsOf(tables, 'Temas').filter(({ Tema }) => Tema === 'todos los temas');
    expect(themes.find(({ Código }) => Código === '05')).toMatchObject({
      'Experiencias supramunicipales': 1,
      'Comunas por nombre': 2,
      Identificadores: hill,
    });
    expect(themes.find(({ Código }) => Código === '01')).toMatchObject({ 'Experiencias supramunicipales': 0 });
  });

  test('keeps class and group of the catalogue together, and those of the scenario', () => {
    const without = 'Sin experiencia registrada';
    const comunas = recordsOf(tablesOf(), 'Comunas');
    expect(comunas.filter(({ Clase }) => Clase === without)).toHaveLength(196);
    expect(comunas.filter((row) => row['Clase con el escenario'] === without)).toHaveLength(192);
    const islands = new Set(territory.comunas.flatMap(({ cut, neighbours }) => (neighbours.length === 0 ? [cut] : [])));
    for (const row of comunas) {
      if (islands.has(String(row['Código CUT']))) continue;
      expect(row.Grupo !== null, String(row.Comuna)).toBe(row.Clase === without);
      expect(row['Grupo con el escenario'] !== null, String(row.Comuna)).toBe(
        row['Clase con el escenario'] === without,
      );
    }
    const recorded = recordsOf(tablesOf({ scenario: null }), 'Comunas');
    expect(comunas.map(({ Grupo }) => Grupo)).toEqual(recorded.map(({ Grupo }) => Grupo));
  });

  test('says on each sheet which state it shows, and nothing of a state where nothing is drawn', () => {
    const stateOf = (sheet: string, change: Partial<View> = {}) =>
      tablesOf(change)
        .find((one) => one.sheet === sheet)
        ?.notes.filter((note) => /(con el|del) escenario dibujado|La matriz muestra/.test(note));
    const SHEETS = ['Regiones', 'Provincias', 'Comunas', 'Grupos', 'Asociaciones posibles', 'Temas', 'Esfuerzo'];
    for (const sheet of SHEETS) {
      expect(stateOf(sheet), sheet).toHaveLength(1);
      expect(stateOf(sheet, { scenario: null }), sheet).toEqual([]);
      expect(stateOf(sheet, { scenario: [] }), sheet).toEqual([]);
    }
    const [regions] = tablesOf().filter(({ sheet }) => sheet === 'Regiones');
    expect(regions?.meanings?.[regions.headings.indexOf('Comunas: sin registro')]).toMatch(
      /con el escenario dibujado$/,
    );
    expect(regions?.meanings?.[regions.headings.indexOf('Comunas: total')]).not.toMatch(/escenario/);
  });

  test('words what its groups are made of', () => {
    const meaning = (change: Partial<View>) => {
      const { view, gaps } = viewOf(change);
      const onFile = { view, gaps, atlas, tools: es, day: DAY };
      const notes = gapTables(onFile, null).map((table) => table.notes.join(' '));
      const told = aboutGaps(onFile).facts.find(({ label }) => label === 'Qué significa una brecha')?.text ?? '';
      for (const note of notes) expect(note).toContain(told);
      return told;
    };
    expect(meaning({})).toMatch(/reúnen comunas contiguas sin experiencia registrada\.$/);
    expect(meaning({ gapKind: 'not-near' })).toMatch(/sin experiencia cercana: .* paraguas de su región o del país\.$/);
  });

  test('has a kind and a meaning for every column of every sheet', () => {
    for (const { sheet, headings, kinds, meanings, rows } of tablesOf()) {
      expect(kinds, sheet).toHaveLength(headings.length);
      expect(meanings, sheet).toHaveLength(headings.length);
      expect(
        meanings?.every((meaning) => meaning.length > 1),
        sheet,
      ).toBe(true);
      for (const row of rows) {
        row.forEach((cell, at) => {
          // A number in a column of text would lose its format; a code is text, or it would lose its zero.
          if (typeof cell === 'number') expect(kinds?.[at], `${sheet}: ${headings[at]}`).not.toBe('text');
          if (typeof cell === 'string') expect(kinds?.[at], `${sheet}: ${headings[at]}`).toBe('text');
        });
      }
    }
  });
});
