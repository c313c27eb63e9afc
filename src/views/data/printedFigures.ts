import type { Sources } from '../../catalog/schema';

/** A figure that the report prints, with what it counts. */
export type PrintedFigure = Sources['study']['figures'][number];

/** A year keeps its four digits together. */
export function figureText({ value, what }: PrintedFigure, number: (value: number) => string): string {
  if (typeof value === 'string') return value;
  return /año/i.test(what) && value >= 1900 && value <= 2100 ? String(value) : number(value);
}
