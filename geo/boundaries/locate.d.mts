export interface Polygon {
  rings: Float64Array[];
}
/** Shapes are known by their place in the list. */
export interface Locator {
  /** Shapes that hold the point. */
  at(lon: number, lat: number): number[];
  /** Shapes at most so many kilometres from it (0 if they hold it), nearest first. */
  within(lon: number, lat: number, km: number): { shape: number; km: number }[];
}
export function makeLocator(shapes: readonly { polygons: readonly Polygon[] }[]): Locator;
/** Even-odd over all rings. */
export function holds(polygon: Polygon, lon: number, lat: number): boolean;
/** Area on the ground, km². */
export function groundArea(polygons: readonly Polygon[]): number;
