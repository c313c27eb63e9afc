/** A chart of the panel as a slide has it: its words, what is drawn of it, and what a press does. */

import { dimensionOfCode } from '../../../analysis/dimensionOfCode';
import type { Hue, UnitCell, UnitRow } from '../../../charts/drawingData';
import type { IndexStrip } from '../../../charts/IndexStrips';
import type { TimelineYear } from '../../../charts/layoutTimeline';
import type { RadarAxis } from '../../../charts/ProfileRadar';
import { indicatorExhibits as words } from '../../../i18n/indicatorExhibits';
import { openListing } from '../../../state/listing';
import { rememberedResults, toggleFacet } from '../../../state/results';
import { changeView } from '../../../state/store';
import type { ExhibitInput } from '../../exhibits/exhibit';
import { actorChartOf, rankingOf, sectorChartOf, sectorListing } from '../actorCharts';
import { type BarVariable, barChartOf } from '../barChart';
import { programmeVariable, scaleVariable, themeVariable } from '../catalogueVariables';
import type { ChartWords } from '../chartWords';
import { codeVariable } from '../codeVariable';
import { alignmentVariable, factorChartOf } from '../factorChart';
import { indexChartOf } from '../indexChart';
import { type Membership, type Population, populationOf } from '../population';
import { pressRow } from '../pressRow';
import { profileChartOf } from '../profileChart';
import { setVariable, tensionVariable } from '../setVariables';
import { timelineChartOf } from '../timelineChart';
import { type ChartOf, countsCodes } from './chartKinds';

export type SlideDrawing =
  | { form: 'bars'; rows: readonly UnitRow[]; hue: Hue; press: (value: string) => void; ofExperiences: boolean }
  | { form: 'timeline'; years: readonly TimelineYear[]; unknown: readonly UnitCell[]; chosen: readonly string[] }
  | { form: 'strips'; strips: readonly IndexStrip[] }
  | { form: 'radar'; axes: readonly RadarAxis[]; description: string };

export interface SlideChart {
  words: ChartWords;
  /** What is read with the drawing. */
  notes: readonly string[];
  drawing: SlideDrawing;
}

/** Actors are many, and most sit at one table: a chart, and its table in a file, has the first so many. */
export const MOST_ACTORS = 12;

/** Null where nobody passes whom it counts. */
export function slideChartOf(chart: ChartOf, input: ExhibitInput): SlideChart | null {
  const { view, atlas, tools } = input;
  const results = rememberedResults(atlas, view);
  const population = (membership: Membership, facet: BarVariable['facet'] = null) =>
    populationOf(atlas, view, results, facet, membership);
  const documented = population('documented');
  if ((countsCodes(chart) ? documented.inside.length : results.total) === 0) return null;

  switch (chart.of) {
    case 'start': {
      const all = population('all', 'year');
      const { words: said, years, unknown } = timelineChartOf(all, atlas, tools);
      return {
        words: said,
        notes: outsideNotes(all, input),
        drawing: { form: 'timeline', years, unknown, chosen: all.chosen },
      };
    }
    case 'actors': {
      const { words: said, rows } = actorChartOf(documented, rankingOf(documented, atlas), MOST_ACTORS, atlas, tools);
      return {
        words: said,
        notes: notesOf(said),
        drawing: {
          form: 'bars',
          rows,
          hue: 'general',
          press: (id) => changeView({ selection: { kind: 'actor', id } }),
          ofExperiences: true,
        },
      };
    }
    case 'sectors': {
      const sectors = sectorChartOf(rankingOf(documented, atlas), tools);
      return {
        words: sectors.words,
        notes: notesOf(sectors.words),
        drawing: {
          form: 'bars',
          rows: sectors.rows,
          hue: 'general',
          press: (sector) => {
            const listing = sectorListing(sectors, sector, tools);
            if (listing) openListing(listing);
          },
          ofExperiences: false,
        },
      };
    }
    case 'indices': {
      const { words: said, strips } = indexChartOf(documented, chart.dimensions, atlas, tools);
      return { words: said, notes: [], drawing: { form: 'strips', strips } };
    }
    case 'factors': {
      const { words: said, rows } = factorChartOf(documented, view.filters.factor ?? [], atlas, tools);
      return {
        words: said,
        notes: notesOf(said),
        drawing: {
          form: 'bars',
          rows,
          hue: 'general',
          press: (value) => toggleFacet('factor', value),
          ofExperiences: true,
        },
      };
    }
    case 'profile': {
      const { words: said, axes, description } = profileChartOf(documented, atlas, tools);
      return {
        words: said,
        notes: notesOf(said),
        drawing: { form: 'radar', axes, description },
      };
    }
    default:
      return barsOf(variableOf(chart, documented, input), input);
  }
}

type OfBars = Extract<ChartOf, { of: 'scale' | 'theme' | 'programme' | 'alignment' | 'set' | 'code' }>;

function variableOf(chart: OfBars, { inside }: Population, { atlas, tools }: ExhibitInput): BarVariable {
  switch (chart.of) {
    case 'scale':
      return scaleVariable(tools);
    case 'theme':
      return themeVariable(tools);
    case 'programme':
      return programmeVariable(tools);
    case 'alignment':
      return alignmentVariable(inside, atlas, tools);
    case 'set':
      // What its note says is a caution on a slide, told wherever the chart stands.
      return chart.set === 'tension'
        ? { ...tensionVariable(atlas, tools), note: undefined }
        : setVariable(chart.set, atlas, tools);
    case 'code':
      return codeVariable(chart.code, dimensionOfCode(chart.code), atlas, tools);
  }
}

function barsOf(variable: BarVariable, input: ExhibitInput): SlideChart {
  const { view, atlas, tools } = input;
  const population = populationOf(atlas, view, rememberedResults(atlas, view), variable.facet, variable.membership);
  const { words: said, rows } = barChartOf(population, variable, atlas, tools, true);
  return {
    words: said,
    notes: [...outsideNotes(population, input), ...(variable.note ? [variable.note] : [])],
    drawing: {
      form: 'bars',
      rows,
      hue: variable.hue,
      press: (value) => pressRow(variable, rows, value, tools),
      ofExperiences: true,
    },
  };
}

function notesOf({ note }: ChartWords): string[] {
  return note ? [note] : [];
}

/** The panel says how to free a filter; a picture only what the outlines are. */
function outsideNotes({ inside, drawn }: Population, { tools: { t } }: ExhibitInput): string[] {
  return drawn === inside ? [] : [t(words.outside)];
}
