import type { Geometry, Position } from 'geojson';
import { measureText } from '../../ui/measureText';
import { mainlandOf } from '../islands';
import { spread } from '../spread';
import type { StandingFrame } from '../standingProjection';
import type { TriptychGround } from './triptychData';

export interface SideName {
  code: string;
  text: string;
  label: string;
  width: number;
  /** Right end of the name, and its middle. */
  x: number;
  y: number;
  /** Where its hair ends on the land. */
  tickX: number;
  tickY: number;
}

/** Least distance of two names that can be pressed. */
const APART = 24;
const CLEAR = 14;

/** Region names left of the standing country, each as near its own stretch of coast as its neighbours allow. */
export function layoutSideNames(ground: TriptychGround, frame: StandingFrame): SideName[] {
  const anchored = ground.names.map((name) => ({ ...name, ...frame.project(name.lon, name.lat) }));
  anchored.sort((a, b) => a.y - b.y);
  const ys = spread(
    anchored.map(({ y }) => y),
    Math.min(APART, frame.height / Math.max(1, anchored.length)),
    6,
    frame.height - 6,
  );
  const coast = westernCoast(ground, frame);
  return anchored.map(({ code, text, label, y: tickY }, index) => {
    const y = ys[index] as number;
    const shore = (at: number) => coast(at, 10);
    const x = Math.min(shore(y), shore(tickY)) - CLEAR;
    return { code, text, label, width: measureText(text, 12), x, y, tickX: shore(tickY) - 2, tickY };
  });
}

/** The westernmost land within some pixels of a height. */
function westernCoast({ land }: TriptychGround, frame: StandingFrame): (y: number, within: number) => number {
  const points: { x: number; y: number }[] = [];
  for (const { geometry, kind } of land) {
    if (kind !== 'inside') continue;
    for (const [lon, lat] of positionsOf(mainlandOf(geometry))) {
      points.push(frame.project(lon as number, lat as number));
    }
  }
  return (y, within) => {
    let west = frame.width / 2;
    for (const point of points) if (Math.abs(point.y - y) < within && point.x < west) west = point.x;
    return west;
  };
}

function positionsOf(geometry: Geometry | null): Position[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flatMap(([ring]) => ring ?? []);
  return [];
}
