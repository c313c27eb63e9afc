import type { FichaIndicators } from '../catalog/catalogue';
import { DIMENSIONS, type Dimension, FACTOR_IDS, type FactorId } from '../catalog/vocabulary';
import { type DimensionIndices, measureIndices } from './measureIndices';

export interface ProfileAxis {
  axis: Dimension | FactorId;
  /** 0-100: mean index of those that have one, or percentage of those judged in which the factor is present. Null where nobody counts. */
  value: number | null;
  /** Over how many fichas. */
  of: number;
}

/** A group of fichas on eight axes with one span, 0-100: the three indices and the five factors. */
export function measureProfile(indicators: readonly Pick<FichaIndicators, 'values' | 'factors'>[]): ProfileAxis[] {
  const indices: DimensionIndices[] = indicators.map(measureIndices);
  return [
    ...DIMENSIONS.map((dimension): ProfileAxis => {
      const values = indices.map((entry) => entry[dimension].value).filter((value) => value !== null);
      const sum = values.reduce((total, value) => total + value, 0);
      return { axis: dimension, value: values.length === 0 ? null : sum / values.length, of: values.length };
    }),
    ...FACTOR_IDS.map((factor): ProfileAxis => {
      const judged = indicators.filter((entry) => entry.factors[factor] !== 'unclear');
      const present = judged.filter((entry) => entry.factors[factor] === 'present').length;
      return { axis: factor, value: judged.length === 0 ? null : (present / judged.length) * 100, of: judged.length };
    }),
  ];
}
