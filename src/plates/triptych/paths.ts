/** Paths of a drawing that stands still: made once for a shape and a frame, and kept as long as the shape is. */
import type { Geometry, Polygon } from 'geojson';
import { type Bounds, boundsOf } from '../../territory/geography';
import { mainlandOf } from '../islands';
import { outlinePath } from '../lyingProjection';
import type { StandingFrame } from '../standingProjection';

const outlines = new WeakMap<Geometry, Map<string, string>>();
/** Frames change while a window is dragged: more than these are not worth keeping. */
const MOST_FRAMES = 12;

function kept(shape: Geometry, key: string, make: () => string): string {
  let paths = outlines.get(shape);
  if (!paths) {
    paths = new Map();
    outlines.set(shape, paths);
  }
  const known = paths.get(key);
  if (known !== undefined) return known;
  if (paths.size >= MOST_FRAMES) paths.clear();
  const path = make();
  paths.set(key, path);
  return path;
}

/** Outline of an area in a frame; `mainland` leaves out what the insets show. Parts under `smallest` pixels are left out. */
export function areaPath(shape: Geometry | null, frame: StandingFrame, smallest: number, mainland: boolean): string {
  if (!shape) return '';
  return kept(shape, `${frame.key} ${smallest} ${mainland}`, () =>
    outlinePath(mainland ? mainlandOf(shape) : shape, frame.project, smallest),
  );
}

const boxes = new WeakMap<Geometry, Bounds>();

/** Bounds of a shape, degrees; kept like its paths. Null for a shape without coordinates. */
export function boundsOfShape(shape: Geometry): Bounds | null {
  const known = boxes.get(shape);
  if (known) return known;
  const found = shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? boundsOf(shape as Polygon) : null;
  if (found) boxes.set(shape, found);
  return found;
}

/** Whether two bounds share anything. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
