/**
 * Which experiences reach each comuna, and how directly (docs/data.md, «Cobertura»).
 * Counts are kept per unit first (a region counts once, not once per comuna), so that many experiences cost little.
 */
import { DIRECTNESS, type Directness, type Reach } from '../territory/reach';
import type { Territory } from '../territory/units';

/** A comuna's class is its most direct supra-municipal way in, or none. */
export type CoverageClass = Directness | 'none';

/**
 * Experiences in a compact form: what each adds to the slots (unit × directness). Units are the comunas and, after them, groups of
 * comunas that some experience reaches alike. Plain typed arrays: a worker takes it as it is.
 */
export interface CoverageTable {
  size: number;
  comunaCount: number;
  /** 1 where the experience reaches two comunas or more. */
  supraMunicipal: Uint8Array;
  /** Slots that experience e adds one to: slots[offsets[e]] … slots[offsets[e + 1] - 1]; slot = unit × ways + way. */
  offsets: Uint32Array;
  slots: Uint32Array;
  /** Comunas (indices) of group g: groupMembers[groupOffsets[g]] … groupMembers[groupOffsets[g + 1] - 1]. */
  groupOffsets: Uint32Array;
  groupMembers: Uint16Array;
}

export interface Coverage {
  /** Counts by directness: reaching[directness][comuna]. */
  reaching: readonly Uint32Array[];
  /** Index into DIRECTNESS, or DIRECTNESS.length for none. */
  classes: Uint8Array;
}

const WAYS = DIRECTNESS.length;
/** From here on, comunas that share a way in are worth a group of their own. */
const LEAST_GROUP = 4;

export function buildCoverageTable(sources: readonly { reach: Reach }[], territory: Territory): CoverageTable {
  const comunaCount = territory.comunas.length;
  const groupOf = new Map<string, number>();
  const groupOffsets = [0];
  const groupMembers: number[] = [];
  const offsets = new Uint32Array(sources.length + 1);
  const supraMunicipal = new Uint8Array(sources.length);
  const slots: number[] = [];

  sources.forEach(({ reach }, row) => {
    supraMunicipal[row] = isSupraMunicipal(reach) ? 1 : 0;
    for (let way = 0; way < WAYS; way++) {
      const members = [...reach.comunas].filter((_, position) => reach.directness[position] === way);
      if (members.length < LEAST_GROUP) {
        for (const comuna of members) slots.push(comuna * WAYS + way);
        continue;
      }
      const key = members.join(' ');
      let group = groupOf.get(key);
      if (group === undefined) {
        group = groupOf.size;
        groupOf.set(key, group);
        for (const comuna of members) groupMembers.push(comuna);
        groupOffsets.push(groupMembers.length);
      }
      slots.push((comunaCount + group) * WAYS + way);
    }
    offsets[row + 1] = slots.length;
  });
  return {
    size: sources.length,
    comunaCount,
    supraMunicipal,
    offsets,
    slots: Uint32Array.from(slots),
    groupOffsets: Uint32Array.from(groupOffsets),
    groupMembers: Uint16Array.from(groupMembers),
  };
}

/** One comuna alone is a local experience: it never covers. */
export function isSupraMunicipal({ comunas }: { comunas: ArrayLike<number> }): boolean {
  return comunas.length >= 2;
}

/** Coverage by the experiences that pass (1 in `passes`), counting only supra-municipal ones unless told otherwise. */
export function measureCoverage(
  table: CoverageTable,
  passes: Uint8Array,
  which: 'supraMunicipal' | 'all' = 'supraMunicipal',
): Coverage {
  const { size, comunaCount, supraMunicipal, offsets, slots, groupOffsets, groupMembers } = table;
  const groupCount = groupOffsets.length - 1;
  const local = which === 'all' ? 1 : 0;
  const tally = new Uint32Array((comunaCount + groupCount) * WAYS);
  for (let row = 0; row < size; row++) {
    if (passes[row] !== 1 || ((supraMunicipal[row] as number) | local) === 0) continue;
    const end = offsets[row + 1] as number;
    for (let at = offsets[row] as number; at < end; at++) {
      const slot = slots[at] as number;
      tally[slot] = (tally[slot] as number) + 1;
    }
  }
  const reaching = DIRECTNESS.map((_, way) =>
    Uint32Array.from({ length: comunaCount }, (_, comuna) => tally[comuna * WAYS + way] as number),
  );
  for (let group = 0; group < groupCount; group++) {
    for (let way = 0; way < WAYS; way++) {
      const count = tally[(comunaCount + group) * WAYS + way] as number;
      if (count === 0) continue;
      const column = reaching[way] as Uint32Array;
      for (let at = groupOffsets[group] as number; at < (groupOffsets[group + 1] as number); at++) {
        const comuna = groupMembers[at] as number;
        column[comuna] = (column[comuna] as number) + count;
      }
    }
  }
  return { reaching, classes: classesOf(reaching) };
}

/**
 * The same coverage with other reaches counted in, and some that are counted already taken out; those that are not supra-municipal
 * change nothing either way. What is taken out must have been counted.
 */
export function adjustCoverage(
  { reaching }: Coverage,
  { add, take = [] }: { add: readonly Reach[]; take?: readonly Reach[] },
): Coverage {
  const adjusted = reaching.map((column) => column.slice());
  const count = (reaches: readonly Reach[], step: 1 | -1) => {
    for (const reach of reaches.filter(isSupraMunicipal)) {
      reach.comunas.forEach((comuna, position) => {
        const column = adjusted[reach.directness[position] as number] as Uint32Array;
        column[comuna] = (column[comuna] as number) + step;
      });
    }
  };
  count(take, -1);
  count(add, 1);
  return { reaching: adjusted, classes: classesOf(adjusted) };
}

function classesOf(reaching: readonly Uint32Array[]): Uint8Array {
  return Uint8Array.from(reaching[0] ?? [], (_, comuna) => {
    const way = reaching.findIndex((column) => column[comuna] !== 0);
    return way === -1 ? WAYS : way;
  });
}

/** The class of a comuna by name. */
export function classOf(coverage: Coverage, comuna: number): CoverageClass {
  return DIRECTNESS[coverage.classes[comuna] ?? WAYS] ?? 'none';
}
