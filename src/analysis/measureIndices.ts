import type { FichaIndicators } from '../catalog/catalogue';
import { DIMENSIONS, type Dimension, ORDINALS_BY_DIMENSION } from '../catalog/vocabulary';

export interface DimensionIndex {
  /** 0-100, or null where fewer than half of the ordinals are coded («información insuficiente»). */
  value: number | null;
  coded: number;
  of: number;
}

export type DimensionIndices = Record<Dimension, DimensionIndex>;

/** Mean of the coded ordinals over 3, as 0-100. Nothing is imputed: unknown codes count neither above nor below. */
export function measureIndices(indicators: Pick<FichaIndicators, 'values'>): DimensionIndices {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const ordinals = ORDINALS_BY_DIMENSION[dimension];
      let sum = 0;
      let coded = 0;
      for (const id of ordinals) {
        const value = indicators.values[id];
        if (typeof value !== 'number') continue;
        sum += value;
        coded += 1;
      }
      const value = coded * 2 >= ordinals.length ? Math.round((sum / coded / 3) * 100) : null;
      return [dimension, { value, coded, of: ordinals.length }];
    }),
  ) as DimensionIndices;
}
