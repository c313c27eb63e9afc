/** What charts, fichas, figures and comparisons say on a slide: their numbers counted from the catalogue's own files, and by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_IDS } from '../../src/catalog/vocabulary';
import { fitUnitBars, timelineInBox } from '../../src/charts/boxLayouts';
import type { UnitRow } from '../../src/charts/drawingData';
import { layoutBoxTable } from '../../src/charts/layoutBoxTable';
import { type LanguageId, LOCALES, textTools } from '../../src/i18n/text';
import { codeValueName } from '../../src/i18n/vocabulary';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { comparedCodes } from '../../src/views/compare/exhibits/comparedCodes';
import { comparedShares } from '../../src/views/compare/exhibits/comparedShares';
import { completenessSubstance } from '../../src/views/data/exhibits/completeness';
import { sourcesSubstance } from '../../src/views/data/exhibits/sourceTable';
import type {
  ChartData,
  ExhibitData,
  ExhibitInput,
  ExhibitSubstance,
  TableData,
} from '../../src/views/exhibits/exhibit';
import { exploreMap } from '../../src/views/explore/exhibits/exploreMap';
import { fichaActors } from '../../src/views/ficha/exhibits/fichaActors';
import { fichaCodes } from '../../src/views/ficha/exhibits/fichaCodes';
import { fichaSummarySubstance } from '../../src/views/ficha/exhibits/fichaSummary';
import { CHART_OF } from '../../src/views/indicators/exhibits/chartKinds';
import { chartSubstance } from '../../src/views/indicators/exhibits/chartSubstance';
import { indicatorsExhibits } from '../../src/views/indicators/exhibits/indicatorsExhibits';
import { viewFigures } from '../../src/views/indicators/exhibits/viewFigures';
import { atlas, catalogue, fichaNumber } from './readProject';

const EVERYWHERE: View = { ...DEFAULT_VIEW, place: { level: 'latin-america' } };
/** The fichas whose experience is of Chile, wherever it reaches. */
const OF_CHILE: View = { ...EVERYWHERE, filters: { ...EVERYWHERE.filters, country: ['CL'] } };
const NOBODY: View = {
  ...EVERYWHERE,
  filters: { ...EVERYWHERE.filters, country: ['CL'], theme: ['salud'], scale: ['national'] },
};

const input = (view: View, language: LanguageId = 'es'): ExhibitInput => ({ view, atlas, tools: textTools(language) });
const chart = (id: string): ExhibitSubstance => {
  const found = CHART_OF[id];
  if (!found) throw new Error(`There is no chart ${id}.`);
  return chartSubstance(found);
};
function chartData(id: string, view: View): ChartData {
  const data = chart(id).dataOf(input(view));
  if (data?.kind !== 'chart') throw new Error(`${id} is no chart.`);
  return data;
}
/** Category to value of one series. */
const valuesOf = ({ categories, series }: ChartData, position = 0) =>
  Object.fromEntries(categories.map((name, row) => [name, series[position]?.values[row] ?? null]));
const table = (data: ExhibitData | null): TableData => {
  if (data?.kind !== 'table') throw new Error('It is no table.');
  return data;
};

describe('the ids that files keep', () => {
  it('are these, for ever', () => {
    expect(indicatorsExhibits.map(({ id }) => id)).toEqual([
      ...[
        'chart-start',
        'chart-scale',
        'chart-theme',
        'chart-programme',
        'chart-actors',
        'chart-sectors',
        'chart-indices',
      ],
      ...['chart-index-political', 'chart-index-institutional', 'chart-index-social'],
      ...[
        'chart-factors',
        'chart-alignment',
        'chart-profile',
        'chart-tensions',
        'chart-traits',
        'chart-levels',
        'chart-kinds',
      ],
      ...['chart-code-political-objective', 'chart-code-regional-presence', 'chart-code-governance-potential'],
      ...['chart-code-political-support', 'chart-code-legal-basis', 'chart-code-management-instruments'],
      ...['chart-code-regional-government-role', 'chart-code-institutional-design', 'chart-code-institution-type'],
      ...['chart-code-counterpart-capacity', 'chart-code-proposing-capacity', 'chart-code-problem-nature'],
      ...['chart-code-social-demand', 'chart-code-movement-mode'],
      'figures-count',
    ]);
  });
});

describe('the charts as numbers', () => {
  it('count the 23 fichas by their first year: 21 tell it, from 1988 to 2006', () => {
    const { categories, series, form } = chartData('chart-start', EVERYWHERE);
    expect(form).toBe('columns');
    expect(categories).toHaveLength(2006 - 1988 + 1 + 1);
    expect(categories.at(-1)).toBe('Sin información');
    const values = valuesOf({ categories, series } as ChartData);
    const counted = (year: number) => catalogue.fichas.filter(({ years }) => years.start === year).length;
    for (let year = 1988; year <= 2006; year++) expect(values[year], String(year)).toBe(counted(year));
    expect(values['2000']).toBe(3);
    expect(values['1990']).toBe(0);
    expect(values['Sin información']).toBe(2);
    // By hand: 2 in 1998, 2 in 1999, 3 in 2000, 1 in 2001; 2003 to 2006 have seven.
    expect(chart('chart-start').findingOf(input(EVERYWHERE))?.title).toBe('Ocho de 21 nacen entre 1998 y 2001');
  });

  it('count the 16 fichas of Chile by every scale that they have', () => {
    const fichas = catalogue.fichas.filter(({ country }) => country === 'CL');
    expect(fichas).toHaveLength(16);
    const values = valuesOf(chartData('chart-scale', OF_CHILE));
    expect(values).toEqual({
      Comunal: fichas.filter(({ scales }) => scales.includes('communal')).length,
      Supracomunal: fichas.filter(({ scales }) => scales.includes('supracommunal')).length,
      Provincial: fichas.filter(({ scales }) => scales.includes('provincial')).length,
      Regional: fichas.filter(({ scales }) => scales.includes('regional')).length,
      Nacional: fichas.filter(({ scales }) => scales.includes('national')).length,
      'Sin información': 0,
    });
    expect(chartData('chart-scale', OF_CHILE).title).toBe('Escala, una o más, n = 16');
    expect(chartData('chart-scale', EVERYWHERE).title).toBe('Escala, una o más, n = 23');
  });

  it('count every code as the fichas’ files have it, who tells nothing apart', () => {
    const tools = textTools('es');
    const ids = Object.entries(CHART_OF).flatMap(([id, found]) =>
      found.of === 'code' ? [{ id, code: found.code }] : [],
    );
    expect(ids.map(({ code }) => code)).toEqual([...CODE_IDS]);
    for (const { id, code } of ids) {
      const expected: Record<string, number> = { 'Sin información': 0 };
      for (const ficha of catalogue.fichas) {
        const { value } = ficha.codes[code];
        const told = value === null ? [null] : Array.isArray(value) ? value : [value];
        for (const one of told) {
          const name = one === null ? 'Sin información' : tools.t(codeValueName(code, one));
          expected[name] = (expected[name] ?? 0) + 1;
        }
      }
      const values = valuesOf(chartData(id, EVERYWHERE));
      for (const [name, n] of Object.entries(values)) expect(n, `${id}, ${name}`).toBe(expected[name] ?? 0);
      expect(Object.keys(values), id).toEqual(expect.arrayContaining(Object.keys(expected)));
    }
  });

  it('part the fichas by each factor into present, absent and unclear', () => {
    const data = chartData('chart-factors', EVERYWHERE);
    expect(data.form).toBe('stacked-bars');
    data.categories.forEach((_, row) => {
      const sum = data.series.reduce((total, { values }) => total + (values[row] ?? 0), 0);
      expect(sum).toBe(23);
    });
    const will = catalogue.fichas.filter(({ factors }) => factors.politicalWill.value === 'present').length;
    expect(valuesOf(data)['Voluntad política']).toBe(will);
  });

  it('give an index as a share of one, and nothing where it is unknown', () => {
    const data = chartData('chart-indices', EVERYWHERE);
    expect(data).toMatchObject({ form: 'points', format: 'index' });
    data.categories.forEach((name, row) => {
      const { id } = catalogue.experiences.find(({ shortName }) => shortName === name) ?? { id: '' };
      const value = atlas.indices.get(id)?.social.value ?? null;
      expect(data.series[2]?.values[row]).toBe(value === null ? null : value / 100);
    });
  });

  it('count only who passes, also where the chart’s own filter left others in outline', () => {
    const regional: View = { ...OF_CHILE, filters: { ...OF_CHILE.filters, scale: ['regional'] } };
    const values = valuesOf(chartData('chart-scale', regional));
    const fichas = catalogue.fichas.filter(({ country, scales }) => country === 'CL' && scales.includes('regional'));
    expect(values.Regional).toBe(fichas.length);
    expect(values.Supracomunal).toBe(fichas.filter(({ scales }) => scales.includes('supracommunal')).length);
    expect(chart('chart-scale').altOf(input(regional))).toContain('En contorno: fuera del filtro');
  });

  it('have nothing to say, and do not fit, where nobody passes', () => {
    for (const { id, fits } of indicatorsExhibits) expect(fits(NOBODY, atlas), id).toBe(false);
    for (const id of Object.keys(CHART_OF)) {
      expect(chart(id).dataOf(input(NOBODY)), id).toBeNull();
      expect(chart(id).findingOf(input(NOBODY)), id).toBeNull();
    }
    expect(viewFigures.dataOf(input(NOBODY))).toBeNull();
  });

  it('say a caution wherever the told tensions are counted', () => {
    expect(chart('chart-tensions').cautionOf?.(input(EVERYWHERE))).toContain('no prueba');
    expect(chart('chart-levels').cautionOf?.(input(EVERYWHERE)) ?? null).toBeNull();
  });
});

describe('the sentence of a chart whose view is filtered', () => {
  const titleOf = (id: string, filters: View['filters']) =>
    chart(id).findingOf(input({ ...DEFAULT_VIEW, filters: { status: ['documented'], ...filters } }))?.title;

  it('says what filters it', () => {
    expect(titleOf('chart-scale', { factor: ['resources'] })).toMatch(
      /^Entre las experiencias con recursos disponibles, \S+ son de escala regional$/,
    );
  });

  it('counts the experiences where the chart’s own variable is chosen: that all of them have it says nothing', () => {
    const withResources = catalogue.fichas.filter(
      ({ id, factors }) =>
        factors.resources.value === 'present' && (atlas.experienceById.get(id)?.country ?? null) === 'CL',
    );
    expect(withResources).toHaveLength(11);
    expect(titleOf('chart-factors', { factor: ['resources'] })).toBe(
      'Once experiencias con ficha en Chile con recursos disponibles',
    );
    expect(titleOf('chart-theme', { theme: ['salud'], status: [] })).toMatch(/^En salud, /);
  });
});

describe('the figures of a view', () => {
  it('are the experiences, the comunas that they cover, their actors and years', () => {
    const data = viewFigures.dataOf(input(DEFAULT_VIEW));
    if (data?.kind !== 'figures') throw new Error('They are no figures.');
    const [experiences, comunas] = data.items;
    const reaching = catalogue.experiences.filter(
      ({ id, status }) => status === 'documented' && (atlas.reachById.get(id)?.comunas.length ?? 0) > 0,
    );
    expect(experiences?.value).toBe(String(reaching.length));
    const direct = new Set(
      reaching.flatMap(({ id }) => {
        const reach = atlas.reachById.get(id);
        if (!reach || reach.comunas.length < 2) return [];
        // Named, or by a province that is named.
        return [...reach.comunas].filter((_, position) => (reach.directness[position] as number) < 2);
      }),
    );
    expect(comunas).toEqual({ value: String(direct.size), label: 'de 346 comunas, cubiertas directamente' });
  });

  it('speak of countries only where there are several, and of comunas only in Chile', () => {
    const labels = (view: View) => {
      const data = viewFigures.dataOf(input(view));
      return data?.kind === 'figures' ? data.items.map(({ label }) => label).join('; ') : '';
    };
    expect(labels(DEFAULT_VIEW)).not.toContain('países');
    expect(labels(EVERYWHERE)).toContain('países: Argentina');
    expect(labels(EVERYWHERE)).not.toContain('comunas');
  });
});

describe('a ficha on a slide', () => {
  const lake = fichaNumber(11);
  const view: View = { ...DEFAULT_VIEW, selection: { kind: 'experience', id: lake.id } };

  it('says its name and its own summary lines', () => {
    const substance = fichaSummarySubstance(catalogue.fichas);
    expect(substance.findingOf(input(view))).toEqual({
      title: 'Emprende Lago Llanquihue',
      sentence: lake.fields.objectives.summary,
    });
    // The report prints a scale that the comunas which it names contradict.
    expect(substance.cautionOf?.(input(view))).toBe(
      'El informe dice «Provincial» (línea 2181): ver la duda en la ficha.',
    );
    expect(exploreMap.findingOf(input(view))?.title).toMatch(
      /^Emprende Lago Llanquihue reúne a cuatro comunas: .*Puerto Varas/,
    );
    expect(substance.dataOf(input(view))).toMatchObject({
      title: expect.stringContaining('Supracomunal y provincial, desde 2005. BPGM / SERCOTEC'),
    });
    expect(substance.dataOf(input(DEFAULT_VIEW))).toBeNull();
  });

  it('has each code on its scale, an unknown one in words', () => {
    const data = table(fichaCodes.dataOf(input(view)));
    expect(data.rows).toHaveLength(14);
    const row = (name: string) => data.rows.find(([field]) => field === name)?.slice(1);
    expect(lake.codes.counterpartCapacity.value).toBeNull();
    expect(row('Capacidades de las contrapartes')).toEqual([null, 'Sin información']);
    expect(row('Instrumentos de gestión')?.[0]).toBe(lake.codes.managementInstruments.value);
  });

  it('counts its actors by sector', () => {
    const data = table(fichaActors.dataOf(input(view)));
    const actors = new Set(lake.actors.map(({ actor }) => actor));
    expect(data.title).toBe(`Emprende Lago Llanquihue: ${actors.size} actores`);
    const names = data.rows.flatMap(([, list]) => String(list).split('; '));
    expect(names).toHaveLength(actors.size);
  });
});

describe('a chart in a file', () => {
  it('says of who gives no information which category that is', () => {
    const data = chartData('chart-start', OF_CHILE);
    expect(data.unknown?.map((place) => data.categories[place])).toEqual(['Sin información']);
  });

  it('speaks of no mark that it does not have', () => {
    for (const id of Object.keys(CHART_OF)) {
      const data = chart(id).dataOf(input(EVERYWHERE));
      if (data?.kind !== 'chart') continue;
      expect(data.title, id).not.toMatch(/trazo|[Cc]ontorno|[Pp]unto hueco/);
      if (/[Rr]ayado/.test(data.title))
        expect(
          data.series.map(({ colour }) => colour),
          id,
        ).toContain('--rule');
    }
  });

  it('tells the medians of the indices', () => {
    const id = Object.keys(CHART_OF).find((one) => CHART_OF[one]?.of === 'indices') ?? '';
    const data = chartData(id, EVERYWHERE);
    expect(`${data.title} ${data.series.map(({ name }) => name).join(' ')}`).toMatch(/mediana: \d/);
  });
});

describe('comparisons on a slide', () => {
  it('set the codes side by side', () => {
    const [one, other] = [fichaNumber(11), fichaNumber(14)];
    const view: View = { ...DEFAULT_VIEW, comparison: { kind: 'experiences', ids: [one.id, other.id] } };
    const data = table(comparedCodes.dataOf(input(view)));
    expect(data.columns.slice(1).map(({ head }) => head)).toEqual([one.shortName, other.shortName]);
    expect(data.rows.find(([field]) => field === 'Capacidades de las contrapartes')?.[1]).toBe('Sin información');
    expect(comparedCodes.findingOf(input(view))?.title).toContain(one.shortName);
    // Of the codes that the table shows, and of nothing else.
    expect(comparedCodes.findingOf(input(view))?.sentence).not.toMatch(/comunas|habitantes/);
    expect(comparedCodes.dataOf(input(DEFAULT_VIEW))).toBeNull();
  });

  it('give each territory’s shares of its own whole', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      comparison: {
        kind: 'places',
        places: [
          { level: 'region', code: '08' },
          { level: 'region', code: '10' },
        ],
      },
    };
    const data = comparedShares.dataOf(input(view)) as ChartData;
    expect(data.categories).toHaveLength(6);
    data.categories.forEach((name, row) => {
      const sum = data.series.reduce((total, { values }) => total + (values[row] ?? 0), 0);
      expect(sum, name).toBeCloseTo(1, 9);
    });
  });
});

describe('the data on a slide', () => {
  it('tell how many fields of how many fichas are informed', () => {
    const substance = completenessSubstance(catalogue.fichas);
    const template = Object.keys(fichaNumber(1).fields).filter((id) => id !== 'observations' && id !== 'references');
    const informed = catalogue.fichas.flatMap(({ fields }) =>
      template.filter((id) => fields[id as keyof typeof fields].status === 'informed'),
    ).length;
    expect(template).toHaveLength(21);
    expect(substance.findingOf(input(DEFAULT_VIEW))?.title).toBe(`El informe responde ${informed} de 483 campos`);
    const data = substance.dataOf(input(DEFAULT_VIEW)) as ChartData;
    data.categories.forEach((_, row) => {
      expect(data.series.reduce((total, { values }) => total + (values[row] ?? 0), 0)).toBe(23);
    });
    // Those that every ficha informs are told by their number.
    const whole = template.filter((id) =>
      catalogue.fichas.every(({ fields }) => fields[id as keyof typeof fields].status === 'informed'),
    ).length;
    expect(data.categories).toHaveLength(21 - whole);
    expect(data.title).toContain(`tros ${whole} campos están informados en todas`);
    expect(data.series.find(({ name }) => name === 'Sin información')?.colour).toBe('--rule');
  });

  it('name the four programmes with what the report prints of them', () => {
    const substance = sourcesSubstance(catalogue);
    const data = table(substance.dataOf(input(DEFAULT_VIEW)));
    expect(data.rows).toHaveLength(4);
    expect(data.rows[0]).toEqual([
      'Premio Innovación y Ciudadanía',
      '1999',
      'Chile',
      catalogue.experiences.filter(({ programmes }) => programmes.includes('innovacion-ciudadania')).length,
      '1.870 iniciativas en la base de datos; 5 ciclos de premiación',
    ]);
    expect(data.rows[2]?.[1]).toBeNull();
    expect(substance.sourcesOf?.(input(DEFAULT_VIEW))[0]).toContain('Premio Innovación y Ciudadanía (desde 1999)');
  });
});

describe('every exhibit in every language', () => {
  const lake = fichaNumber(11);
  const view: View = { ...EVERYWHERE, selection: { kind: 'experience', id: lake.id } };
  const all: [string, ExhibitSubstance][] = [
    ...Object.keys(CHART_OF).map((id): [string, ExhibitSubstance] => [id, chart(id)]),
    ['figures-count', viewFigures],
    ['ficha-summary', fichaSummarySubstance(catalogue.fichas)],
    ['ficha-codes', fichaCodes],
    ['ficha-actors', fichaActors],
    ['data-completeness', completenessSubstance(catalogue.fichas)],
    ['data-sources', sourcesSubstance(catalogue)],
  ];

  it('says in words what it shows, and its titles have no full stop', () => {
    for (const language of Object.keys(LOCALES) as LanguageId[]) {
      for (const [id, substance] of all) {
        const alt = substance.altOf(input(view, language));
        expect(alt.length, id).toBeGreaterThan(40);
        expect(alt, `${id} in ${language}`).not.toMatch(/[{}]|undefined|NaN|\.\./);
        const finding = substance.findingOf(input(view, language));
        expect(finding?.title, `${id} in ${language}`).toMatch(/[^.]$/);
        expect(finding?.sentence, `${id} in ${language}`).toMatch(/[.»)]$/);
        expect(finding?.sentence, `${id} in ${language}`).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('counts in whole numbers, and has as many values as categories', () => {
    for (const [id, substance] of all) {
      const data = substance.dataOf(input(view));
      expect(data, id).not.toBeNull();
      if (data?.kind !== 'chart') continue;
      for (const { values } of data.series) {
        expect(values, id).toHaveLength(data.categories.length);
        if (data.format === 'count') for (const value of values) expect(Number.isInteger(value), id).toBe(true);
      }
    }
  });
});

describe('rows in a box', () => {
  const rowOf = (value: string, count: number, extra: Partial<UnitRow> = {}): UnitRow => ({
    value,
    label: `Valor ${value}`,
    name: value,
    cells: Array.from({ length: count }, (_, cell) => ({ id: `${value}-${cell}`, name: '', inside: true })),
    pressed: false,
    ...extra,
  });

  it('fit it, keep what is unknown or chosen, and leave out those with fewest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 200, max: 800 }),
        fc.integer({ min: 84, max: 400 }),
        (counts, width, height) => {
          const rows = [
            ...counts.map((count, place) => rowOf(String(place), count, { pressed: place === counts.length - 1 })),
            rowOf('none', 1, { unknown: true, pressed: null }),
          ];
          const { rows: shown, left, layout } = fitUnitBars(rows, width, height);
          expect(shown.length + left).toBe(rows.length);
          expect(layout.height).toBeLessThanOrEqual(height);
          expect(shown.some(({ unknown }) => unknown)).toBe(true);
          expect(shown.some(({ pressed }) => pressed)).toBe(true);
          const out = rows.filter((row) => !shown.includes(row)).map(({ cells }) => cells.length);
          const plain = shown.filter(({ unknown, pressed }) => !unknown && !pressed).map(({ cells }) => cells.length);
          if (out.length > 0 && plain.length > 0) expect(Math.max(...out)).toBeLessThanOrEqual(Math.min(...plain));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a table and a timeline in a box', () => {
  const size = { width: fc.integer({ min: 200, max: 800 }), height: fc.integer({ min: 84, max: 400 }) };

  it('has as many rows as fit, and says how many it leaves out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 30 }),
        size.width,
        size.height,
        (texts, width, height) => {
          const rows = texts.map((text, place) => ({
            key: String(place),
            cells: [
              { kind: 'text' as const, text: `Campo ${place}` },
              { kind: 'text' as const, text },
            ],
          }));
          const layout = layoutBoxTable(
            [
              { head: 'Campo', width: 1 },
              { head: 'Valor', width: 2 },
            ],
            rows,
            width,
            height,
          );
          expect(layout.rows.length + layout.left).toBe(rows.length);
          expect(layout.height).toBeLessThanOrEqual(height);
          expect(layout.size).toBeGreaterThanOrEqual(12);
          layout.rows.forEach((row, place) => {
            const before = layout.rows[place - 1];
            if (before) expect(row.y).toBeGreaterThanOrEqual(before.y + before.height);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stacks every beginning within it, few or many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        size.width,
        size.height,
        (counts, unknown, width, height) => {
          const cells = (count: number) =>
            Array.from({ length: count }, (_, cell) => ({ id: String(cell), name: '', inside: true }));
          const years = counts.map((count, place) => ({ year: 1980 + place, cells: cells(count) }));
          const layout = timelineInBox(years, cells(unknown), width, height);
          expect(layout.unknownStart).toBeGreaterThan(layout.yearsEnd);
          expect(layout.cell).toBeLessThanOrEqual(Math.max(1, layout.pitch));
          if (layout.step > 3) expect(layout.height).toBeLessThanOrEqual(height + 0.001);
        },
      ),
      { numRuns: 60 },
    );
  });
});
