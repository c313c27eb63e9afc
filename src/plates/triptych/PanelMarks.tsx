/** Leaders and dots of a panel, and the ink of its numbers. */
import { SCALE_COLOURS } from '../glyphGeometry';
import type { PanelLayout } from './panelLayout';
import styles from './Triptych.module.css';
import type { TriptychEntry } from './triptychData';

/** The hue of the scale, darkened where the hue itself is too light for text. */
export function inkOf(entries: readonly TriptychEntry[], ids: readonly string[]): string {
  const scale = entries.find(({ id }) => ids.includes(id))?.scale;
  return scale ? INKS[scale] : 'var(--ink)';
}
const INKS = { ...SCALE_COLOURS, supracommunal: 'var(--scale-supra-ink)' } as const;

export function Leaders({ panel, active }: { panel: PanelLayout; active: string | null }) {
  const leaders = [...panel.labels, ...panel.tags].filter(({ leader }) => leader !== null);
  return (
    <g className={styles.leaders} aria-hidden="true">
      {leaders.map(({ label, leader }) => (
        <path key={label.id} d={leader ?? ''} data-casing />
      ))}
      {leaders.map(({ label, leader }) => (
        <path
          key={label.id}
          d={leader ?? ''}
          data-lifted={(active !== null && label.ids.includes(active)) || undefined}
        />
      ))}
    </g>
  );
}

export function Dot({
  entry,
  x,
  y,
  dimmed,
  onHover,
  onSelect,
}: {
  entry: TriptychEntry;
  x: number;
  y: number;
  dimmed: boolean;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
}) {
  return (
    // The label is the button; its dot is a second target for the pointer.
    <g
      className={styles.dot}
      style={{ color: SCALE_COLOURS[entry.scale] }}
      data-smaller={entry.smaller || undefined}
      data-dimmed={dimmed || undefined}
      onClick={() => onSelect(entry.id)}
      onPointerEnter={() => onHover(entry.id)}
      onPointerLeave={() => onHover(null)}
      aria-hidden="true"
    >
      {entry.approximate && <circle cx={x} cy={y} r={7.5} data-part="around" strokeDasharray="3 2" />}
      <circle cx={x} cy={y} r={4.2} data-part="casing" />
      <circle cx={x} cy={y} r={entry.smaller ? 2.9 : 2.8} data-part="dot" />
    </g>
  );
}
