import { type KeyboardEvent, memo } from 'react';
import styles from './TileMap.module.css';
import { boxOfLabel, LINE_HEIGHT, type SceneLabel, type TileScene } from './tileScene';

export interface TileRegion {
  code: string;
  name: string;
  /** In words: what its name's button does, and what the button of its count opens. */
  goLabel: string;
  countLabel: string;
  /** Opens what the count counts; null where there is nothing to open. */
  onCount: (() => void) | null;
}

/** Names of regions that lead to them, counts that open what they count, and the plain names of islands. */
export const RegionLabels = memo(function RegionLabels({
  scene,
  regions,
  onRegion,
}: {
  scene: TileScene;
  regions: ReadonlyMap<string, TileRegion>;
  onRegion: (code: string) => void;
}) {
  return (
    <g className={styles.labels}>
      {scene.ocean && (
        <g aria-hidden="true" className={styles.ocean}>
          <LabelText label={scene.ocean} />
        </g>
      )}
      <g aria-hidden="true" className={styles.islands}>
        {scene.islands.map((label) => (
          <LabelText key={label.key} label={label} />
        ))}
      </g>
      {scene.names.map((label) => (
        <LabelButton
          key={label.key}
          className={label.quiet ? styles.quiet : styles.region}
          label={label}
          name={regions.get(label.key)?.goLabel ?? ''}
          onPress={() => onRegion(label.key)}
        />
      ))}
      {scene.counts.map((label) => {
        const region = regions.get(label.key);
        return region?.onCount ? (
          <LabelButton
            key={label.key}
            className={styles.count}
            label={label}
            name={region.countLabel}
            onPress={region.onCount}
          />
        ) : (
          <g key={label.key} className={styles.none} aria-hidden="true">
            <LabelText label={label} />
          </g>
        );
      })}
    </g>
  );
});

function LabelButton({
  label,
  name,
  className,
  onPress,
}: {
  label: SceneLabel;
  name: string;
  className: string | undefined;
  onPress: () => void;
}) {
  const { left, top, right, bottom } = boxOfLabel(label);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g className={className} role="button" tabIndex={0} aria-label={name} onClick={onPress} onKeyDown={keys}>
      <rect
        x={left - 3}
        y={top - 2}
        width={right - left + 6}
        height={bottom - top + 3}
        fill="transparent"
        data-screen-only=""
      />
      <LabelText label={label} />
    </g>
  );
}

function LabelText({ label: { lines, x, y, anchor } }: { label: SceneLabel }) {
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
