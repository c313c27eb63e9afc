/** Areas in km², by index. */
export function overlapOf(
  drawn: readonly GeoJSON.Feature[],
  real: readonly GeoJSON.Feature[],
): { drawn: number[]; real: number[]; shared: { drawn: number; real: number; km2: number }[] };
