import type { Position } from 'geojson';
import type { MapPoint } from './mapData';

const STEPS = 24;

/**
 * The curve that ties a member to its seat: quadratic, its control point aside of the middle by a tenth of the distance.
 * Drawn on the Mercator plane, so that it looks the same at any bearing. Positions are lon, lat in degrees.
 */
export function ligament(seat: MapPoint, member: MapPoint): Position[] {
  const from = toPlane(seat);
  const to = toPlane(member);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const control = { x: (from.x + to.x) / 2 - 0.1 * dy, y: (from.y + to.y) / 2 + 0.1 * dx };
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return toDegrees(along(from.x, control.x, to.x), along(from.y, control.y, to.y));
  });
}

/** Web Mercator in radians, y downwards. */
function toPlane({ lon, lat }: MapPoint): { x: number; y: number } {
  return { x: (lon * Math.PI) / 180, y: -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) };
}

function toDegrees(x: number, y: number): Position {
  return [(x * 180) / Math.PI, (360 * Math.atan(Math.exp(-y))) / Math.PI - 90];
}
