/** Web Mercator as every map here uses it: tiles of 512 pixels, north up or turned. */
import type { Bounds } from '../territory/geography';
import type { Project } from './lyingProjection';

/** A resting camera over a Web Mercator map. */
export interface RestingCamera {
  /** Degrees, WGS84: what stands in the middle. */
  lon: number;
  lat: number;
  /** 0 shows the world in 512 pixels. */
  zoom: number;
  /** Degrees clockwise from north that point up. */
  bearing: number;
  /** Pixels. */
  width: number;
  height: number;
}

export interface MercatorProjection {
  project: Project;
  /** Inverse of `project`. */
  unproject: (x: number, y: number) => { lon: number; lat: number };
}

/** The projection of a camera as it rested, whatever the map has done since. */
export function mercatorProjection({ lon, lat, zoom, bearing, width, height }: RestingCamera): MercatorProjection {
  const world = 512 * 2 ** zoom;
  const centre = { x: mercatorX(lon) * world, y: mercatorY(lat) * world };
  const { cos, sin } = turnOf(bearing);
  return {
    project: (placeLon, placeLat) => {
      const dx = mercatorX(placeLon) * world - centre.x;
      const dy = mercatorY(placeLat) * world - centre.y;
      return { x: width / 2 + dx * cos + dy * sin, y: height / 2 - dx * sin + dy * cos };
    },
    unproject: (x, y) => {
      const dx = x - width / 2;
      const dy = y - height / 2;
      return placeAt((centre.x + dx * cos - dy * sin) / world, (centre.y + dx * sin + dy * cos) / world);
    },
  };
}

export interface FitFrame {
  bearing: 0 | 90;
  width: number;
  height: number;
  /** Pixels kept free at each side. */
  padding: { top: number; right: number; bottom: number; left: number };
}

/** Nearer than this a place says nothing more of itself. */
const NEAREST = 10.5;

/** The camera that shows these bounds whole within the padding, as the live map finds it. */
export function fittingCamera(
  [west, south, east, north]: Bounds,
  { bearing, width, height, padding: { top, right, bottom, left } }: FitFrame,
): RestingCamera {
  const across = mercatorX(east) - mercatorX(west);
  const along = mercatorY(south) - mercatorY(north);
  const [wide, high] = bearing === 90 ? [along, across] : [across, along];
  const zoom = Math.min(
    NEAREST,
    Math.log2(Math.max(1, width - left - right) / (512 * Math.max(1e-12, wide))),
    Math.log2(Math.max(1, height - top - bottom) / (512 * Math.max(1e-12, high))),
  );
  const world = 512 * 2 ** zoom;
  const { cos, sin } = turnOf(bearing);
  // Uneven padding sets the place off the middle of the window.
  const dx = (right - left) / 2;
  const dy = (bottom - top) / 2;
  const middle = {
    x: (mercatorX(west) + mercatorX(east)) / 2 + (dx * cos - dy * sin) / world,
    y: (mercatorY(south) + mercatorY(north)) / 2 + (dx * sin + dy * cos) / world,
  };
  return { ...placeAt(middle.x, middle.y), zoom, bearing, width, height };
}

function turnOf(bearing: number): { cos: number; sin: number } {
  const turn = (bearing * Math.PI) / 180;
  return { cos: Math.cos(turn), sin: Math.sin(turn) };
}

/** 0 at 180° W, 1 at 180° E. */
function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

/** 0 at 85.05° N, 1 at 85.05° S; nearer to the poles it stays there. */
function mercatorY(lat: number): number {
  const shown = Math.max(-85.05, Math.min(85.05, lat));
  return (1 - Math.log(Math.tan(Math.PI / 4 + (shown * Math.PI) / 360)) / Math.PI) / 2;
}

function placeAt(x: number, y: number): { lon: number; lat: number } {
  return { lon: x * 360 - 180, lat: (Math.atan(Math.exp(Math.PI * (1 - 2 * y))) * 360) / Math.PI - 90 };
}
