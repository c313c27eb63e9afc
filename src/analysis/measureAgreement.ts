import type { Coding } from '../catalog/schema';
import { CODE_IDS, type CodeId, FACTOR_IDS, type FactorId } from '../catalog/vocabulary';

/** Where the two readers stand on one code, over all fichas. */
export interface CodeAgreement {
  code: CodeId | FactorId;
  measure: 'nominal' | 'ordinal';
  /** Fichas to which both readers gave a value. */
  pairs: number;
  /** Share of the fichas on which both say the same, «unknown» included, 0-1. */
  agreement: number;
  /** Krippendorff's α over the pairs; null where their values do not vary. */
  alpha: number | null;
  /** Numbers of the fichas on which they differ, «unknown» against a value included. */
  differ: readonly number[];
}

const NOMINAL: ReadonlySet<string> = new Set(['politicalObjective', 'institutionType', 'problemNature', ...FACTOR_IDS]);

/** Agreement of readers A and B for every code and factor, in the codebook's order. */
export function measureAgreement(codings: readonly Coding[]): CodeAgreement[] {
  const byCoder = (coder: 'A' | 'B') =>
    new Map(codings.filter((coding) => coding.coder === coder).map((coding) => [coding.n, coding]));
  const first = byCoder('A');
  const second = byCoder('B');
  const numbers = [...first.keys()].filter((n) => second.has(n)).sort((a, b) => a - b);
  return [...CODE_IDS, ...FACTOR_IDS].map((code) => {
    const measure = NOMINAL.has(code) ? 'nominal' : 'ordinal';
    const values = numbers.map((n) => ({
      n,
      a: valueGiven(first.get(n), code),
      b: valueGiven(second.get(n), code),
    }));
    const pairs = values.filter((pair) => pair.a !== null && pair.b !== null) as { n: number; a: string; b: string }[];
    const differ = values.filter((pair) => pair.a !== pair.b).map((pair) => pair.n);
    return {
      code,
      measure,
      pairs: pairs.length,
      agreement: values.length === 0 ? 0 : (values.length - differ.length) / values.length,
      alpha: krippendorffAlpha(
        pairs.map((pair) => [pair.a, pair.b] as const),
        measure,
      ),
      differ,
    };
  });
}

/** One value as text, so that sets compare whatever their order; null where the reader gave none. */
function valueGiven(coding: Coding | undefined, code: CodeId | FactorId): string | null {
  if (!coding) return null;
  if ((FACTOR_IDS as readonly string[]).includes(code)) return coding.factors[code as FactorId].value;
  const { value } = coding.codes[code as CodeId];
  if (value === null) return null;
  return Array.isArray(value) ? [...value].sort().join('+') : String(value);
}

/**
 * Krippendorff's α for two readers without missing values: 1 - observed over expected disagreement.
 * Ordinal distance: squared sum of the frequencies between two ranks, less half of both ends
 * (Krippendorff, «Computing Krippendorff's Alpha-Reliability», 2011, section C).
 */
export function krippendorffAlpha(
  pairs: readonly (readonly [string, string])[],
  measure: 'nominal' | 'ordinal',
): number | null {
  const all = pairs.flat();
  const ranks = [...new Set(all)].sort((a, b) => (measure === 'ordinal' ? Number(a) - Number(b) : a < b ? -1 : 1));
  if (ranks.length < 2) return null;
  const frequency = ranks.map((rank) => all.filter((value) => value === rank).length);
  const distance = (a: string, b: string): number => {
    if (a === b) return 0;
    if (measure === 'nominal') return 1;
    const [low, high] = [ranks.indexOf(a), ranks.indexOf(b)].sort((x, y) => x - y) as [number, number];
    let between = 0;
    for (let rank = low; rank <= high; rank++) between += frequency[rank] ?? 0;
    return (between - ((frequency[low] ?? 0) + (frequency[high] ?? 0)) / 2) ** 2;
  };
  let observed = 0;
  for (const [a, b] of pairs) observed += 2 * distance(a, b);
  let expected = 0;
  for (const [i, a] of ranks.entries()) {
    for (const [j, b] of ranks.entries()) {
      if (i !== j) expected += (frequency[i] ?? 0) * (frequency[j] ?? 0) * distance(a, b);
    }
  }
  expected /= all.length - 1;
  return expected === 0 ? null : 1 - observed / expected;
}
