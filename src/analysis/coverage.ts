/**
 * Which experiences reach each comuna, and how directly (docs/data.md, «Cobertura»).
 * Counts are kept per unit first (a region counts once, not once per comuna), so that many experiences cost little.
 */
import { DIRECTNESS, type Directness, type Reach } from '../territory/reach';
import type { Territory } from '../territory/units';

/** A comuna's class is its most direct supra-municipal way in, or none. */
export type CoverageClass = Directness | 'none';

/** Experiences in a compact form: what each adds to the slots (unit × directness, comuna × directness). */
export interface CoverageTable {
  size: number;
  /** 1 where the experience reaches two comunas or more. */
  supraMunicipal: Uint8Array;
  /** Slots that experience e adds one to: slots[offsets[e]] … slots[offsets[e + 1] - 1]. */
  offsets: Uint32Array;
  slots: Uint32Array;
  /** Comunas of each group of slots after the comunas' own, as indices. */
  groups: readonly (readonly number[])[];
  comunaCount: number;
}

export interface Coverage {
  /** Counts by directness: reaching[directness][comuna]. */
  reaching: readonly Uint32Array[];
  /** Index into DIRECTNESS, or DIRECTNESS.length for none. */
  classes: Uint8Array;
}

const WAYS = DIRECTNESS.length;

export function buildCoverageTable(sources: readonly { reach: Reach }[], territory: Territory): CoverageTable {
  const comunaCount = territory.comunas.length;
  const groups: number[][] = [];
  const groupOf = new Map<string, number>();
  const offsets = new Uint32Array(sources.length + 1);
  const supraMunicipal = new Uint8Array(sources.length);
  const slots: number[] = [];

  sources.forEach(({ reach }, row) => {
    supraMunicipal[row] = reach.comunas.length >= 2 ? 1 : 0;
    // Comunas that share a way in form a group; equal groups of different experiences share one slot.
    for (let way = 0; way < WAYS; way++) {
      const members: number[] = [];
      reach.comunas.forEach((comuna, position) => {
        if (reach.directness[position] === way) members.push(comuna);
      });
      if (members.length === 0) continue;
      if (members.length <= 3) {
        for (const comuna of members) {
          slots.push(comuna * WAYS + way);
        }
        continue;
      }
      const key = members.join(' ');
      let group = groupOf.get(key);
      if (group === undefined) {
        group = groups.length;
        groups.push(members);
        groupOf.set(key, group);
      }
      slots.push((comunaCount + group) * WAYS + way);
    }
    offsets[row + 1] = slots.length;
  });
  return {
    size: sources.length,
    supraMunicipal,
    offsets,
    slots: Uint32Array.from(slots),
    groups,
    comunaCount,
  };
}

/** Coverage by the experiences that pass, counting only supra-municipal ones unless told otherwise. */
export function measureCoverage(
  table: CoverageTable,
  passes: Uint8Array,
  which: 'supraMunicipal' | 'all' = 'supraMunicipal',
): Coverage {
  const { comunaCount, groups } = table;
  const tally = new Uint32Array((comunaCount + groups.length) * WAYS);
  for (let row = 0; row < table.size; row++) {
    if (passes[row] !== 1 || (which === 'supraMunicipal' && table.supraMunicipal[row] !== 1)) continue;
    const end = table.offsets[row + 1] as number;
    for (let at = table.offsets[row] as number; at < end; at++) {
      const slot = table.slots[at] as number;
      tally[slot] = (tally[slot] as number) + 1;
    }
  }
  const reaching = DIRECTNESS.map((_, way) =>
    Uint32Array.from({ length: comunaCount }, (_, comuna) => tally[comuna * WAYS + way] as number),
  );
  groups.forEach((members, group) => {
    for (let way = 0; way < WAYS; way++) {
      const count = tally[(comunaCount + group) * WAYS + way] as number;
      if (count === 0) continue;
      const column = reaching[way] as Uint32Array;
      for (const comuna of members) column[comuna] = (column[comuna] as number) + count;
    }
  });
  const classes = new Uint8Array(comunaCount).fill(WAYS);
  for (let comuna = 0; comuna < comunaCount; comuna++) {
    for (let way = 0; way < WAYS; way++) {
      if ((reaching[way] as Uint32Array)[comuna]) {
        classes[comuna] = way;
        break;
      }
    }
  }
  return { reaching, classes };
}

/** The same coverage with more reaches counted in; those of fewer than two comunas add nothing. */
export function coverWith({ reaching, classes }: Coverage, reaches: readonly Reach[]): Coverage {
  const more = { reaching: reaching.map((column) => column.slice()), classes: classes.slice() };
  for (const reach of reaches) {
    if (reach.comunas.length < 2) continue;
    reach.comunas.forEach((comuna, position) => {
      const way = reach.directness[position] as number;
      const column = more.reaching[way] as Uint32Array;
      column[comuna] = (column[comuna] as number) + 1;
      more.classes[comuna] = Math.min(more.classes[comuna] as number, way);
    });
  }
  return more;
}

/** The class of a comuna by name. */
export function classOf(coverage: Coverage, comuna: number): CoverageClass {
  return DIRECTNESS[coverage.classes[comuna] ?? WAYS] ?? 'none';
}
