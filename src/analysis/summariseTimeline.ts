import type { Experience } from '../catalog/schema';

export interface Timeline {
  /** Every year from the first beginning to the last, empty ones included; empty where no year is known. */
  years: readonly { year: number; ids: readonly string[] }[];
  /** Ids of those whose year the report does not give. */
  unknown: readonly string[];
  known: readonly string[];
}

export interface Period {
  from: number;
  to: number;
  ids: readonly string[];
}

/** Beginnings by year. */
export function summariseTimeline(experiences: readonly Pick<Experience, 'id' | 'startYear'>[]): Timeline {
  const idsOf = new Map<number, string[]>();
  const unknown: string[] = [];
  const known: string[] = [];
  for (const { id, startYear } of experiences) {
    if (startYear === null) {
      unknown.push(id);
      continue;
    }
    known.push(id);
    idsOf.set(startYear, [...(idsOf.get(startYear) ?? []), id]);
  }
  const first = Math.min(...idsOf.keys());
  const last = Math.max(...idsOf.keys());
  const years =
    idsOf.size === 0
      ? []
      : Array.from({ length: last - first + 1 }, (_, step) => ({
          year: first + step,
          ids: idsOf.get(first + step) ?? [],
        }));
  return { years, unknown, known };
}

/** The years in a row, at most `length`, in which most began: the shortest such span, the latest among equals. Null without years. */
export function densestPeriod(timeline: Pick<Timeline, 'years'>, length: number): Period | null {
  const starts = timeline.years.filter(({ ids }) => ids.length > 0);
  let best: Period | null = null;
  for (const { year: from } of starts) {
    const inside = starts.filter(({ year }) => year >= from && year < from + length);
    const period = { from, to: inside.at(-1)?.year ?? from, ids: inside.flatMap(({ ids }) => ids) };
    const span = ({ from: begin, to }: Period) => to - begin;
    if (
      best === null ||
      period.ids.length > best.ids.length ||
      (period.ids.length === best.ids.length && span(period) <= span(best))
    ) {
      best = period;
    }
  }
  return best;
}
