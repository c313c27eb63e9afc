import type { Topology } from 'topojson-specification';

/** What of the facts the measure reads. */
export interface MeasuredComuna {
  cut: string;
  province_code: string;
  region_code: string;
  neighbours: readonly string[];
  area_km2: number;
}
interface Quantiles {
  median: number;
  worstTenth: number;
  least: number;
}
/** Shares from 0 to 1. */
export interface BoundaryMeasures {
  comunas: number;
  iou: { comunas: Quantiles; provinces: Quantiles; regions: Quantiles };
  landInOwnComuna: number;
  pairs: number;
  pairsThatTouch: number;
  falseTouches: number;
  areaError: { median: number; worstTenth: number };
}
export function measureBoundaries(
  drawn: Topology,
  real: Topology | GeoJSON.FeatureCollection,
  facts: readonly MeasuredComuna[],
): BoundaryMeasures;
