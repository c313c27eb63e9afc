import { gapDrawing } from './gapDrawing';
import type { TextTools } from './text';

/** Inhabitants, in millions where they are many: «10,6 millones», «957.224 hab.» */
export function peopleInWords(population: number, { t, number }: Pick<TextTools, 't' | 'number'>): string {
  return population >= 1_000_000
    ? t(gapDrawing.millions, {
        n: number(population / 1_000_000, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
      })
    : t(gapDrawing.inhabitants, { n: number(population) });
}
