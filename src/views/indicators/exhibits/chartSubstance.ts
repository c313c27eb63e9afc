/** A chart of the panel as plain numbers and in words. Its figures are those of the panel's table. */
import { describeDistribution } from '../../../analysis/describeDistribution';
import type { FacetId } from '../../../analysis/facetTable';
import type { Dimension } from '../../../catalog/vocabulary';
import type { UnitRow } from '../../../charts/drawingData';
import { charts } from '../../../i18n/charts';
import { indicatorExhibits as words } from '../../../i18n/indicatorExhibits';
import { withinSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import { factorStateNames, indexNames } from '../../../i18n/vocabulary';
import { rememberedResults } from '../../../state/results';
import { experiencesInWords, leadOfFilters } from '../../drawings/experiencesInWords';
import type { ChartData, ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { sampleText } from '../chartWords';
import { FACET_OF_CODE } from '../codeVariable';
import { populationOf } from '../population';
import { type ChartOf, countsCodes } from './chartKinds';
import { MOST_ACTORS, type SlideChart, type SlideDrawing, slideChartOf } from './slideChart';

/** Rows that a sentence of context names. */
const NAMED = 3;
/** Longer tables are told by their first rows. */
const MOST_TOLD = 40;
const INKS = {
  political: '--dim-political',
  institutional: '--dim-institutional',
  social: '--dim-social',
  general: '--unit',
};

export function chartSubstance(chart: ChartOf): ExhibitSubstance {
  return {
    dataOf: (input) => {
      const drawn = slideChartOf(chart, input);
      return drawn && dataOfChart(chart, drawn, input.tools);
    },
    findingOf: (input) => {
      const drawn = slideChartOf(chart, input);
      return drawn && { title: titleOf(chart, drawn, input), sentence: contextOf(chart, drawn, input.tools) };
    },
    altOf: (input) => {
      const drawn = slideChartOf(chart, input);
      return drawn ? altOfChart(drawn, input.tools) : '';
    },
    cautionOf: ({ tools }) => (chart.of === 'set' && chart.set === 'tension' ? tools.t(words.tensionCaution) : null),
  };
}

/**
 * The sentence of its counts, led by what filters them. Where its own variable is chosen, that all have what was chosen says nothing:
 * then how many they are.
 */
function titleOf(chart: ChartOf, { words: said }: SlideChart, input: ExhibitInput): string {
  const { view, atlas } = input;
  const ofFichas = countsCodes(chart);
  const facet = facetOf(chart);
  const { text } = said.title;
  const lead = leadOfFilters(input, !ofFichas);
  // Of few a chart has the variable's name instead of a sentence.
  if ((facet && view.filters[facet]) || (lead && said.variable.startsWith(text))) {
    const results = rememberedResults(atlas, view);
    const n = ofFichas ? populationOf(atlas, view, results, null, 'documented').inside.length : results.total;
    return experiencesInWords(input, n, ofFichas);
  }
  if (!lead) return text;
  // Names of bodies and of programmes keep their capitals.
  const ownName = chart.of === 'actors' || chart.of === 'programme' ? said.table : [];
  const begins = ownName.some(({ cells }) => text.startsWith(String(cells[0])));
  return `${lead}, ${begins ? text : withinSentence(text)}`;
}

/** The facet that its rows choose; null where they open lists instead. */
function facetOf(chart: ChartOf): FacetId | null {
  switch (chart.of) {
    case 'start':
      return 'year';
    case 'actors':
      return 'actor';
    case 'factors':
      return 'factor';
    case 'scale':
    case 'theme':
    case 'programme':
      return chart.of;
    case 'code':
      return FACET_OF_CODE[chart.code];
    default:
      return null;
  }
}

/** What the chart measures, and of how many: «Escala, una o más, n = 15». */
export function headOf({ words: { variable, n } }: SlideChart, tools: TextTools): string {
  return n ? tools.t(words.head, { variable, n: sampleText(n, tools) }) : variable;
}

function dataOfChart(chart: ChartOf, { words: said, drawing, notes }: SlideChart, tools: TextTools): ChartData {
  const { t, number } = tools;
  const { table } = said;
  const variable =
    chart.of === 'indices'
      ? // Of the drawing's strokes there are none: the medians are told.
        indexVariable(chart.dimensions, drawing, tools)
      : said.variable;
  const title = said.n ? t(words.head, { variable, n: sampleText(said.n, tools) }) : variable;
  const column = (position: number, rows = table) => rows.map(({ cells }) => asNumber(cells[position]));
  const heads = (rows = table) => rows.map(({ cells }) => String(cells[0]));
  const part = (value: number | null) => (value === null ? null : value / 100);
  switch (drawing.form) {
    case 'timeline':
      return {
        kind: 'chart',
        form: 'columns',
        title,
        // Years without beginnings keep their place on the axis; who tells no year stands after them.
        categories: [...drawing.years.map(({ year }) => String(year)), t(charts.unknown)],
        unknown: [drawing.years.length],
        series: [
          {
            name: t(charts.columnExperiences),
            values: [...drawing.years.map(({ cells }) => cells), drawing.unknown].map(
              (cells) => cells.filter(({ inside }) => inside).length,
            ),
            colour: '--unit',
          },
        ],
        format: 'count',
      };
    case 'strips':
      return {
        kind: 'chart',
        form: 'points',
        title,
        categories: heads(),
        series: drawing.strips.map(({ hue, median }, position) => ({
          name: medianName(said.heads[position + 1] ?? '', median, tools),
          values: column(position + 1).map(part),
          colour: INKS[hue],
        })),
        format: 'index',
      };
    case 'radar':
      return {
        kind: 'chart',
        form: 'radar',
        title,
        categories: heads(),
        series: [
          { name: t(charts.columnSelection), values: column(1).map(part), colour: '--ink' },
          { name: t(charts.columnWhole), values: column(3).map(part), colour: '--unit' },
        ],
        format: 'index',
      };
    case 'bars': {
      if (chart.of === 'factors') {
        const colours = ['--unit', '--hair', '--rule'];
        return {
          kind: 'chart',
          form: 'stacked-bars',
          title,
          categories: heads(),
          series: [factorStateNames.present, factorStateNames.absent, factorStateNames.unclear].map((name, state) => ({
            name: t(name),
            values: column(state + 1),
            colour: colours[state] ?? '--rule',
          })),
          format: 'count',
        };
      }
      if (chart.of === 'alignment') return alignmentData(drawing.rows, [title, ...notes].join('. '), tools);
      const unknown = drawing.rows.flatMap((row, position) => (row.unknown ? [position] : []));
      const rows = chart.of === 'actors' ? table.slice(0, MOST_ACTORS) : table;
      return {
        kind: 'chart',
        form: 'bars',
        title: [
          title,
          ...(rows.length < table.length ? [firstActors(table.length, { t, number })] : []),
          // What is outlined in the drawing is no bar here.
          ...notes.filter((note) => note !== t(words.outside)),
        ].join('. '),
        categories: heads(rows),
        ...(unknown.length > 0 ? { unknown } : {}),
        series: [{ name: said.heads[1] ?? '', values: column(1, rows), colour: INKS[drawing.hue] }],
        format: 'count',
      };
    }
  }
}

function indexVariable(dimensions: readonly Dimension[], drawing: SlideDrawing, tools: TextTools): string {
  const [only, second] = dimensions;
  if (!only || second) return tools.t(words.indices);
  return medianName(
    tools.t(indexNames[only]),
    drawing.form === 'strips' ? (drawing.strips[0]?.median ?? null) : null,
    tools,
  );
}

function medianName(index: string, median: number | null, { t, number }: TextTools): string {
  return median === null ? index : t(words.indexMedian, { index, value: number(median) });
}

/** A count that might be higher is told apart: some factor of those experiences is unclear. */
function alignmentData(rows: readonly UnitRow[], title: string, { t }: TextTools): ChartData {
  const counted = (tentative: boolean) =>
    rows.map(({ cells }) => cells.filter((cell) => cell.inside && (cell.tentative ?? false) === tentative).length);
  return {
    kind: 'chart',
    form: 'stacked-bars',
    title,
    categories: rows.map(({ label }) => label),
    series: [
      { name: t(words.allJudged), values: counted(false), colour: '--unit' },
      { name: t(words.someUnclear), values: counted(true), colour: '--rule' },
    ],
    format: 'count',
  };
}

function asNumber(cell: string | number | null | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function firstActors(total: number, { t, number }: Pick<TextTools, 't' | 'number'>): string {
  return t(words.firstActors, { n: number(MOST_ACTORS), total: number(total) }).replace(/\.$/, '');
}

/** One or two sentences with the figures behind the title. */
function contextOf(chart: ChartOf, drawn: SlideChart, tools: TextTools): string {
  const { t } = tools;
  const { n } = drawn.words;
  const unknown = n && chart.of !== 'profile' && chart.of !== 'start' ? n.total - n.known.length : 0;
  return [figuresOf(chart, drawn, tools), unknown > 0 ? t(words.unknownOf, { n: unknown }) : '']
    .filter(Boolean)
    .join(' ');
}

function figuresOf(chart: ChartOf, { words: said, drawing }: SlideChart, tools: TextTools): string {
  const { t, number, list } = tools;
  const known = said.n?.known.length ?? 0;
  switch (drawing.form) {
    case 'bars': {
      const rows = drawing.rows.some(({ unknown }) => unknown) ? said.table.slice(0, -1) : said.table;
      const most = rows
        .map(({ cells }) => ({ label: String(cells[0]), n: asNumber(cells[1]) ?? 0 }))
        .filter((row) => row.n > 0)
        .sort((a, b) => b.n - a.n)
        .slice(0, NAMED)
        // Names of bodies and of programmes keep their capitals.
        .map(({ label, n }, place) => ({
          n,
          label: place === 0 || chart.of === 'actors' || chart.of === 'programme' ? label : withinSentence(label),
        }));
      const told = list(most.map(({ label, n }) => t(words.contextRow, { label, n: number(n) })));
      if (most.length === 0) return '';
      return chart.of === 'sectors'
        ? t(words.ofActors, { list: told, n: rows.reduce((sum, { cells }) => sum + (asNumber(cells[1]) ?? 0), 0) })
        : t(words.ofExperiences, { list: told, n: known });
    }
    case 'timeline': {
      const years = drawing.years.filter(({ cells }) => cells.some(({ inside }) => inside)).map(({ year }) => year);
      const [first, last] = [years[0], years.at(-1)];
      return first === undefined || last === undefined
        ? ''
        : t(words.yearsOf, { n: known, total: said.n?.total ?? 0, first: String(first), last: String(last) });
    }
    case 'strips': {
      const [only, second] = drawing.strips;
      if (only && !second) {
        const spread = describeDistribution(only.points.flatMap(({ value }) => value ?? []));
        return spread
          ? t(words.spread, { from: number(spread.minimum), to: number(spread.maximum), n: spread.count })
          : '';
      }
      const medians = drawing.strips.map(({ median }, position) => {
        const label = withinSentence(said.heads[position + 1] ?? '');
        return median === null ? t(words.noMedian, { label }) : t(words.median, { label, value: number(median) });
      });
      return t(words.medians, { list: list(medians), n: known });
    }
    case 'radar': {
      const far = drawing.axes
        .filter(({ few }) => !few)
        .toSorted((a, b) => Math.abs(b.selection - b.whole) - Math.abs(a.selection - a.whole))
        .slice(0, 2)
        .map(({ label, selection, whole }) =>
          t(charts.profileValue, {
            axis: label,
            selection: number(Math.round(selection)),
            whole: number(Math.round(whole)),
          }),
        );
      return far.map((one) => `${one}.`).join(' ');
    }
  }
}

/** All of the chart for who cannot see it. */
export function altOfChart(drawn: SlideChart, tools: TextTools): string {
  const { t, number } = tools;
  const { words: said, drawing, notes } = drawn;
  const rows =
    drawing.form === 'radar'
      ? [drawing.description]
      : drawing.form === 'strips'
        ? said.table.map(({ cells: [name, ...values] }) => {
            const told = values.map((value, position) => {
              const alone = values.length === 1 ? '' : `${drawing.strips[position]?.label ?? ''} `;
              return `${alone}${typeof value === 'number' ? number(value) : t(charts.noIndex)}`;
            });
            return t(words.row, { label: String(name), n: told.join(', ') });
          })
        : said.heads.length === 4
          ? said.table.map(({ cells: [label, present, absent, unclear] }) =>
              t(words.factorRow, {
                label: String(label),
                present: number(Number(present)),
                absent: number(Number(absent)),
                unclear: number(Number(unclear)),
              }),
            )
          : (said.table.length > MOST_TOLD ? said.table.slice(0, MOST_ACTORS) : said.table).map(
              ({ cells: [label, n] }) => t(words.row, { label: String(label), n: number(Number(n)) }),
            );
  return [said.title.text, headOf(drawn, tools), rows.join('; '), ...notes]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
