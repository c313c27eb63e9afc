import type { FichaIndicators } from '../catalog/catalogue';
import { FACTOR_IDS, type FactorId, type FactorState } from '../catalog/vocabulary';

export interface FactorCount {
  factor: FactorId;
  ids: Readonly<Record<FactorState, readonly string[]>>;
}

export interface Alignment {
  id: string;
  /** Factors present, 0-5: the «alineación de factores» of the codebook. */
  present: number;
  /** Factors of which the report lets one say present or absent, 0-5. The rest are unclear and could raise the alignment. */
  judged: number;
}

/** Present, absent and unclear of each factor. */
export function countFactors(indicators: readonly Pick<FichaIndicators, 'id' | 'factors'>[]): FactorCount[] {
  return FACTOR_IDS.map((factor) => {
    const idsWith = (state: FactorState) =>
      indicators.filter((entry) => entry.factors[factor] === state).map((entry) => entry.id);
    return { factor, ids: { present: idsWith('present'), absent: idsWith('absent'), unclear: idsWith('unclear') } };
  });
}

/** How many of the five factors one ficha has, and of how many that can be said. */
export function measureAlignment(indicators: Pick<FichaIndicators, 'id' | 'factors'>): Alignment {
  const states = FACTOR_IDS.map((factor) => indicators.factors[factor]);
  return {
    id: indicators.id,
    present: states.filter((state) => state === 'present').length,
    judged: states.filter((state) => state !== 'unclear').length,
  };
}
