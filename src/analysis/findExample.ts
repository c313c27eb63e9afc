/** From whom comunas without a record could learn: the supra-municipal experiences whose reach comes nearest. */
import type { Reach } from '../territory/reach';
import type { Territory } from '../territory/units';
import { isSupraMunicipal } from './coverage';
import { type GapKind, isGap } from './measureShares';
import { nearestAmong } from './nearness';

export interface NearestExample {
  /** Position in the list given. */
  row: number;
  /** Great circle between the representative points of `from` and `to` (indices of comunas), km. */
  km: number;
  from: number;
  to: number;
}

/**
 * The nearest of the experiences that pass (1 in `passes`) and reach two comunas or more; the first of equals, null where there is
 * none. It must reach its comuna (`to`) in a way that is no gap of the kind asked about: where a region's umbrella is a gap, only an
 * experience that names the comuna or its province is an example.
 */
export function findExample(
  comunas: readonly number[],
  reach: readonly Reach[],
  passes: Uint8Array,
  territory: Territory,
  kind: GapKind = 'unrecorded',
): NearestExample | null {
  let best: NearestExample | null = null;
  for (const example of examplesOf(comunas, reach, passes, territory, kind)) {
    if (best === null || example.km < best.km) best = example;
  }
  return best;
}

/** The nearest example of each theme. `themes` is parallel to `reach`. A theme that no example has is not in the answer. */
export function findExamplesByTheme(
  comunas: readonly number[],
  reach: readonly Reach[],
  themes: readonly (readonly string[])[],
  passes: Uint8Array,
  territory: Territory,
  kind: GapKind = 'unrecorded',
): ReadonlyMap<string, NearestExample> {
  const best = new Map<string, NearestExample>();
  for (const example of examplesOf(comunas, reach, passes, territory, kind)) {
    for (const theme of themes[example.row] ?? []) {
      const known = best.get(theme);
      if (!known || example.km < known.km) best.set(theme, example);
    }
  }
  return best;
}

/** Each experience that can be an example, by its own nearest comuna, in the order given. */
function* examplesOf(
  comunas: readonly number[],
  reach: readonly Reach[],
  passes: Uint8Array,
  territory: Territory,
  kind: GapKind,
): Generator<NearestExample> {
  // How near a comuna lies is measured once, however many experiences reach it.
  const nearest = new Map<number, ReturnType<typeof nearestAmong>>();
  const nearestTo = (to: number) => {
    if (!nearest.has(to)) nearest.set(to, nearestAmong(comunas, to, territory));
    return nearest.get(to);
  };
  for (let row = 0; row < reach.length; row++) {
    const one = reach[row] as Reach;
    if (passes[row] !== 1 || !isSupraMunicipal(one)) continue;
    let example: NearestExample | null = null;
    for (let position = 0; position < one.comunas.length; position++) {
      if (isGap(one.directness[position] as number, kind)) continue;
      const to = one.comunas[position] as number;
      const near = nearestTo(to);
      if (near && (example === null || near.km < example.km)) example = { row, km: near.km, from: near.index, to };
    }
    if (example) yield example;
  }
}
