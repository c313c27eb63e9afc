import type { Topology } from 'topojson-specification';
/** Pairs of units that overlap; enclosed empty places; rings that are open, without area, or cross or touch; lakes that stay. */
export function countFaults(
  topology: Topology,
  object: string,
  lakes?: number,
): { overlaps: number; gaps: number; invalidRings: number; lakes: number };
