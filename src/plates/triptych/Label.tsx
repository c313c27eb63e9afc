import type { LabelType } from './labels';
import { DETAIL_LINE } from './labels';
import type { PlacedLabel } from './panelLayout';
import { pressable } from './pressable';
import styles from './Triptych.module.css';

interface LabelProps {
  placed: PlacedLabel;
  type: LabelType;
  /** Colour of the number. */
  ink: string;
  /** All of it in words. */
  name: string;
  active: boolean;
  selected: boolean;
  /** Null where it stands for several. */
  onHover: ((id: string | null) => void) | null;
  onPress: () => void;
}

/** Number, name and detail of an experience, or of a group; all of it one button. */
export function Label({ placed, type, ink, name, active, selected, onHover, onPress }: LabelProps) {
  const { label, x, top, width } = placed;
  const list = placed.leader === null;
  const hangs = type.numberWidth > 0 || list;
  const indent = hangs ? type.numberWidth || 22 : 0;
  const numberSize = Math.max(12, type.nameSize - 1);
  const baseline = top + type.nameLine - 4;
  const over = onHover ? { onPointerEnter: () => onHover(label.id), onPointerLeave: () => onHover(null) } : {};
  const focus = onHover ? { onFocus: () => onHover(label.id), onBlur: () => onHover(null) } : {};
  return (
    <g
      className={styles.label}
      data-active={active || undefined}
      aria-pressed={onHover ? selected : undefined}
      {...pressable(name, onPress)}
      role="button"
      {...over}
      {...focus}
    >
      <rect x={x - 4} y={top - 3} width={width + 4} height={label.height + 4} rx={3} fill="transparent" />
      {hangs && label.tag !== null && (
        <text data-part="number" x={x} y={baseline} style={{ fill: ink }} fontSize={numberSize}>
          {label.tag}
        </text>
      )}
      {label.nameLines.map((line, index) => (
        <text
          key={line}
          lang={onHover ? 'es' : undefined}
          data-part="name"
          x={x + indent}
          y={baseline + index * type.nameLine}
          fontSize={type.nameSize}
        >
          {index === 0 && !hangs && label.tag !== null && (
            <tspan data-part="number" style={{ fill: ink }} fontSize={numberSize}>{`${label.tag}\u2002`}</tspan>
          )}
          {line}
        </text>
      ))}
      {label.detailLines.map((line, index) => (
        <text
          key={line}
          data-part="detail"
          x={x + indent}
          y={baseline + (label.nameLines.length - 1) * type.nameLine + (index + 1) * DETAIL_LINE}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
