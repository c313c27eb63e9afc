import type { Project } from './lyingProjection';

/** A resting camera over a Web Mercator map of 512-pixel tiles. */
export interface RestingCamera {
  /** Degrees, WGS84: what stands in the middle. */
  lon: number;
  lat: number;
  zoom: number;
  /** Degrees clockwise from north that point up. */
  bearing: number;
  /** Pixels. */
  width: number;
  height: number;
}

/** The projection of a camera as it rested, whatever the map has done since. */
export function mercatorProjection({ lon, lat, zoom, bearing, width, height }: RestingCamera): Project {
  const world = 512 * 2 ** zoom;
  const centre = { x: mercatorX(lon) * world, y: mercatorY(lat) * world };
  const turn = (bearing * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return (placeLon, placeLat) => {
    const dx = mercatorX(placeLon) * world - centre.x;
    const dy = mercatorY(placeLat) * world - centre.y;
    return { x: width / 2 + dx * cos + dy * sin, y: height / 2 - dx * sin + dy * cos };
  };
}

/** 0 at 180° W, 1 at 180° E. */
function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

/** 0 at 85.05° N, 1 at 85.05° S. */
function mercatorY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}
