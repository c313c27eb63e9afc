/**
 * Places standing upright, north up: the twin of the lying projection. Sinusoidal about the place's own meridian,
 * so that areas keep their proportion inside one drawing.
 */
import type { Bounds } from '../territory/geography';
import { CHILE_EXTENT, type PlaneExtent, type Project } from './lyingProjection';

export interface StandingFrame {
  project: Project;
  /** Inverse of `project`. */
  unproject: (x: number, y: number) => { lon: number; lat: number };
  /** Pixels a degree of latitude. */
  scale: number;
  width: number;
  height: number;
  /** The same for frames that draw the same paths: what paths are kept under. */
  key: string;
}

/** The whole country from Arica to Cape Horn, without the margins that lying labels need. */
export const STANDING_CHILE: PlaneExtent = { ...CHILE_EXTENT, west: -3.2, east: 3.85 };

/** What a place in degrees takes of the plane about its own middle, with a margin around (a share of its longer side). */
export function extentOfBounds([west, south, east, north]: Bounds, margin = 0.04): PlaneExtent {
  const meridian = (west + east) / 2;
  const widest = south < 0 && north > 0 ? 1 : Math.max(cosOf(south), cosOf(north));
  const half = ((east - west) / 2) * widest;
  const room = margin * Math.max(2 * half, north - south);
  return { meridian, west: -half - room, east: half + room, north: north + room, south: south - room };
}

/** `scale`: pixels a degree of latitude. The north-western corner is the origin. */
export function standingFrame({ meridian, west, east, north, south }: PlaneExtent, scale: number): StandingFrame {
  return {
    project: (lon, lat) => ({ x: ((lon - meridian) * cosOf(lat) - west) * scale, y: (north - lat) * scale }),
    unproject: (x, y) => {
      const lat = north - y / scale;
      return { lat, lon: meridian + (x / scale + west) / cosOf(lat) };
    },
    scale,
    width: (east - west) * scale,
    height: (north - south) * scale,
    key: [meridian, west, north, scale].map((part) => part.toFixed(3)).join(' '),
  };
}

function cosOf(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}
