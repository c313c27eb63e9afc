/** What the indicators offer to be shown by themselves: every chart of the panel. */
import { charts } from '../../../i18n/charts';
import { indicatorExhibits as words } from '../../../i18n/indicatorExhibits';
import type { Message } from '../../../i18n/text';
import { fieldNames, indexNames } from '../../../i18n/vocabulary';
import { rememberedResults } from '../../../state/results';
import type { ExhibitKind } from '../../exhibits/exhibit';
import { LOAD_DRAWING } from '../drawings';
import { CHART_OF, type ChartOf, countsCodes, formOf } from './chartKinds';

const PLAIN_NAMES = {
  start: charts.startYear,
  scale: charts.scale,
  theme: charts.theme,
  programme: charts.programme,
  actors: charts.actorsByTables,
  sectors: charts.actorsBySector,
  factors: charts.factors,
  alignment: charts.alignment,
  profile: charts.profile,
} as const;
const SET_NAMES = {
  tension: charts.tension,
  traits: charts.traits,
  levels: charts.levels,
  kinds: charts.kinds,
} as const;

function nameOf(chart: ChartOf): Message {
  switch (chart.of) {
    case 'indices': {
      const [first, second] = chart.dimensions;
      return first && !second ? indexNames[first] : charts.indicesFew;
    }
    case 'set':
      return SET_NAMES[chart.set];
    case 'code':
      return fieldNames[chart.code];
    default:
      return PLAIN_NAMES[chart.of];
  }
}

const chartExhibits = Object.entries(CHART_OF).map(
  ([id, chart]): ExhibitKind => ({
    id,
    group: 'chart',
    name: nameOf(chart),
    fits: (view, atlas) => {
      const { experiences } = rememberedResults(atlas, view);
      return countsCodes(chart) ? experiences.some((one) => atlas.indicators.has(one.id)) : experiences.length > 0;
    },
    // Its own drawing comes along, not one after the other.
    load: async () => {
      const [{ drawChart }] = await Promise.all([import('./DrawnChart'), LOAD_DRAWING[formOf(chart)]()]);
      return drawChart(chart);
    },
    substance: () => import('./chartSubstance').then((module) => module.chartSubstance(chart)),
  }),
);

export const indicatorsExhibits: readonly ExhibitKind[] = [
  ...chartExhibits,
  {
    id: 'figures-count',
    group: 'figure',
    name: words.figures,
    fits: (view, atlas) => rememberedResults(atlas, view).total > 0,
    load: () => import('./DrawnFigures').then((module) => module.DrawnFigures),
    substance: () => import('./viewFigures').then((module) => module.viewFigures),
  },
];
