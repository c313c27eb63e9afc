import { measureText } from '../ui/measureText';
import type { Obstacles } from './labelPlacement';
import type { Project } from './lyingProjection';
import type { NameStyle } from './mapNames';

/** Width of a name as its style sets it, pixels; letter spacing follows every letter, the last one too. */
export function measureName(text: string, { size, weight, family, italic, spacing }: NameStyle): number {
  return measureText(text, size, weight, family, italic) + text.length * spacing * size;
}

/** Half of what a dot on the map takes, pixels. */
const DOT = 5;

/** Obstacles, and the dots of what experiences draw on the map. */
export function withDots(
  { lines, boxes }: Obstacles,
  experiences: readonly {
    points: readonly { lon: number; lat: number }[];
    members: readonly { lon: number; lat: number }[];
    seat: { lon: number; lat: number } | null;
  }[],
  project: Project,
): Obstacles {
  const dots = experiences.flatMap(({ points, members, seat }) => [...points, ...members, ...(seat ? [seat] : [])]);
  return {
    lines,
    boxes: [
      ...boxes,
      ...dots.map(({ lon, lat }) => {
        const { x, y } = project(lon, lat);
        return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
      }),
    ],
  };
}
