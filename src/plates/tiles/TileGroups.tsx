/** Groups of tiles: a ground that binds them, under the tiles, and their numbers and names, which open them. */
import { memo, useMemo } from 'react';
import { activateByKey } from '../activateByKey';
import { blockOutline } from './blockOutline';
import type { PlacedGroupLabel, TileGroup } from './groupLabels';
import styles from './TileGroups.module.css';
import { boxOfLabel, LINE_HEIGHT, type TileScene } from './tileScene';

interface GroundsProps {
  groups: readonly Pick<TileGroup, 'id' | 'cuts'>[];
  scene: TileScene;
  selected: string | null;
}

/** How much wider than its light ground a group's dark line is, px. */
const LINE = 0.9;

/** Grown by more than half the gap between regions, so that the parts of a group in neighbouring blocks flow together. */
export const GroupGrounds = memo(function GroupGrounds({ groups, scene, selected }: GroundsProps) {
  const paths = useMemo(() => {
    const { tiles, size, measures } = scene.layout;
    const grow = Math.max(measures.regionGap, measures.sideGap) / 2 + 0.8;
    return groups.map(({ id, cuts }) => {
      const own = new Set(cuts);
      const byRegion = new Map<string, { x: number; y: number }[]>();
      for (const tile of tiles) {
        if (!own.has(tile.cut)) continue;
        // Islands stand apart: each bears its own ground.
        const key = tile.detached ? tile.cut : tile.region;
        const list = byRegion.get(key);
        if (list) list.push(tile);
        else byRegion.set(key, [tile]);
      }
      const outline = (by: number) =>
        [...byRegion.values()].map((squares) => blockOutline(squares, size, measures.gap, by)).join('');
      return { id, dark: outline(grow + LINE), light: outline(grow), strong: outline(grow + 2 * LINE + 0.6) };
    });
  }, [groups, scene]);
  return (
    <g aria-hidden="true">
      {paths.map(({ id, dark, light, strong }) => (
        <g key={id}>
          <path className={styles.dark} d={id === selected ? strong : dark} />
          <path className={styles.light} d={light} />
        </g>
      ))}
    </g>
  );
});

interface LabelsProps {
  labels: readonly PlacedGroupLabel[];
  /** In words, by id: what pressing a label opens. */
  words: ReadonlyMap<string, string>;
  selected: string | null;
  onSelect: (id: string) => void;
  /** What they are together, for who does not see them. */
  label: string;
}

export const GroupLabels = memo(function GroupLabels({ labels, words, selected, onSelect, label }: LabelsProps) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is no interactive element
    <g role="group" aria-label={label}>
      {labels.map((placed) => (
        <GroupLabel
          key={placed.key}
          placed={placed}
          name={words.get(placed.key) ?? ''}
          pressed={placed.key === selected}
          onPress={() => onSelect(placed.key)}
        />
      ))}
    </g>
  );
});

function GroupLabel({
  placed,
  name,
  pressed,
  onPress,
}: {
  placed: PlacedGroupLabel;
  name: string;
  pressed: boolean;
  onPress: () => void;
}) {
  const { lines, x, y, anchor, onTile } = placed;
  const { left, top, right, bottom } = boxOfLabel(placed);
  const air = onTile ? 4 : 3;
  return (
    <g
      className={styles.label}
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={pressed}
      onClick={onPress}
      onKeyDown={activateByKey(onPress)}
    >
      <rect
        className={onTile ? styles.plate : styles.reach}
        x={left - air}
        y={top - 2}
        width={right - left + 2 * air}
        height={bottom - top + 3}
        rx={onTile ? 8 : 3}
      />
      <text x={x} y={y} textAnchor={anchor}>
        {lines.map((line, index) => (
          <tspan key={line} className={index === 0 ? styles.first : undefined} x={x} y={y + index * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
