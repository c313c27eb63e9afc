/** The beginnings as columns of years and in words. */
import { summariseTimeline } from '../../analysis/summariseTimeline';
import type { UnitCell } from '../../charts/drawingData';
import type { TimelineYear } from '../../charts/layoutTimeline';
import { charts } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { ChartWords } from './chartWords';
import { cellsOf, type Population } from './population';
import { timelineTitle } from './titles';

export interface TimelineChart {
  words: ChartWords;
  years: readonly TimelineYear[];
  unknown: readonly UnitCell[];
}

/** `population`: of the facet «year». */
export function timelineChartOf({ inside, drawn }: Population, atlas: Atlas, tools: TextTools): TimelineChart {
  const { t } = tools;
  const counted = summariseTimeline(inside);
  const shown = summariseTimeline(drawn);
  const ids = new Set(inside.map(({ id }) => id));
  const nameOf = (id: string) => atlas.experienceById.get(id)?.shortName ?? id;
  return {
    words: {
      title: timelineTitle(tools, counted),
      variable: t(charts.startYear),
      file: 'start-year',
      n: { known: counted.known, total: inside.length, withFicha: false },
      heads: [t(charts.columnYear), t(charts.columnExperiences)],
      table: [
        ...counted.years
          .filter(({ ids: began }) => began.length > 0)
          .map(({ year, ids: began }) => ({ cells: [String(year), began.length], ids: began, lists: { 1: began } })),
        { cells: [t(charts.unknown), counted.unknown.length], ids: counted.unknown, lists: { 1: counted.unknown } },
      ],
      note: drawn === inside ? undefined : t(charts.outsideNote),
    },
    years: shown.years.map(({ year, ids: began }) => ({ year, cells: cellsOf(began, ids, nameOf) })),
    unknown: cellsOf(shown.unknown, ids, nameOf),
  };
}

/** What the marks of the drawing are called. */
export function timelineTexts({ t }: TextTools) {
  return {
    unknown: t(charts.unknownShort),
    marks: t(charts.marks),
    years: t(charts.years),
    ofYear: (year: string, n: number) => t(charts.yearMark, { year, n }),
  };
}
