/** The numbers of gap groups on a map: each on its own ground, none over another, each a button. */
import type { MultiPolygon } from 'geojson';
import { memo } from 'react';
import { measureText } from '../ui/measureText';
import { activateByKey } from './activateByKey';
import styles from './CoverageMap.module.css';
import { type Box, isFree } from './labelPlacement';
import type { Project } from './lyingProjection';

export interface CoverageGroup {
  id: string;
  number: string;
  /** In words: what pressing it opens. */
  label: string;
  /** One outline around its comunas; null where they have none. */
  outline: MultiPolygon | null;
  /** Where the number may stand, best first; degrees. */
  points: readonly { lon: number; lat: number }[];
}

export interface PlacedNumber extends Pick<CoverageGroup, 'id' | 'number' | 'label'> {
  /** Middle, pixels. */
  x: number;
  y: number;
  box: Box;
}

const HEIGHT = 18;
/** Air around, px. */
const AIR = 2;

/** A group of which the window shows no place keeps its number to itself. */
export function placeNumbers(
  groups: readonly CoverageGroup[],
  project: Project,
  { width, height }: { width: number; height: number },
  taken: readonly Box[],
): PlacedNumber[] {
  const boxes: Box[] = [...taken];
  return groups.flatMap(({ id, number, label, points }) => {
    const half = widthOf(number) / 2;
    for (const { lon, lat } of points) {
      const { x, y } = project(lon, lat);
      const box = {
        left: x - half - AIR,
        right: x + half + AIR,
        top: y - HEIGHT / 2 - AIR,
        bottom: y + HEIGHT / 2 + AIR,
      };
      const inside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
      if (!inside || !isFree(box, { lines: [], boxes })) continue;
      boxes.push(box);
      return [{ id, number, label, x, y, box }];
    }
    return [];
  });
}

function widthOf(number: string): number {
  return Math.max(HEIGHT, measureText(number, 12, 600) + 10);
}

export const GroupNumbers = memo(function GroupNumbers({
  numbers,
  selected,
  onSelect,
  label,
}: {
  numbers: readonly PlacedNumber[];
  selected: string | null;
  onSelect: (id: string) => void;
  /** What they are together. */
  label: string;
}) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is no interactive element
    <g role="group" aria-label={label}>
      {numbers.map(({ id, number, label: name, x, y }) => (
        <g
          key={id}
          className={styles.number}
          role="button"
          tabIndex={0}
          aria-label={name}
          aria-pressed={id === selected}
          onClick={() => onSelect(id)}
          onKeyDown={activateByKey(() => onSelect(id))}
        >
          <title>{name}</title>
          <rect
            x={x - widthOf(number) / 2}
            y={y - HEIGHT / 2}
            width={widthOf(number)}
            height={HEIGHT}
            rx={HEIGHT / 2}
          />
          <text x={x} y={y + 4.3}>
            {number}
          </text>
        </g>
      ))}
    </g>
  );
});
