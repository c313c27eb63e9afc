/** A chart of points: each value lies on one axis, and values that would hide each other stand one above the other. */
import type { FileChart } from './fileSlide';

export interface ChartPoint {
  category: string;
  /** Which series it belongs to, by position. */
  series: number;
  /** As the file shows it. */
  value: number;
  /** The row of its series, from below, and a little above or below that. */
  height: number;
}

/** Part of the axis that a mark hides. */
const MARK = 0.035;
/** Between marks one above the other; the rows of two series are 1 apart. */
const STEP = 0.13;

export function chartPoints(chart: FileChart): ChartPoint[] {
  const values = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const span =
    chart.format === 'index' || chart.format === 'share' ? 1 : Math.max(...values) - Math.min(...values) || 1;
  return chart.series.flatMap(({ values }, series) => {
    const beside = new Map<number, number>();
    return chart.categories.flatMap((category, position): ChartPoint[] => {
      const value = values[position];
      if (value === null || value === undefined) return [];
      const place = Math.round(value / span / MARK);
      const before = beside.get(place) ?? 0;
      beside.set(place, before + 1);
      // Above and below the row by turns.
      const turn = Math.ceil(before / 2) * (before % 2 === 0 ? 1 : -1);
      return [
        { category, series, value: shownValue(chart, value), height: chart.series.length - series + turn * STEP },
      ];
    });
  });
}

/** Indices are read from 0 to 100, as everywhere in the atlas. */
export function shownValue({ format }: Pick<FileChart, 'format'>, value: number): number {
  return format === 'index' ? Math.round(value * 1e6) / 1e4 : value;
}
