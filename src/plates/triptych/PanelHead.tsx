import { SCALES_OF_PANEL } from '../../analysis/triptychPanels';
import { measureText } from '../../ui/measureText';
import { SCALE_COLOURS } from '../glyphGeometry';
import type { PanelLayout } from './panelLayout';
import { pressable } from './pressable';
import styles from './Triptych.module.css';

const HUE_WIDTH = 44;
/** A figure alone still is a target. */
const LEAST_COUNT = 16;

/** An ink rule with the scales' hues, the panel's name, and its counts, each of which opens what it counts. */
export function PanelHead({
  panel,
  figures,
  titleSize,
  onListing,
}: {
  panel: PanelLayout;
  /** Counts as figures alone. */
  figures: boolean;
  titleSize: number;
  onListing: (title: string, ids: readonly string[]) => void;
}) {
  const { data, width, head } = panel;
  const twoRows = head > 50;
  const texts = data.counts.map((count) => (figures ? count.figure : count.text));
  const widths = texts.map((text) => Math.max(measureText(text, 12), LEAST_COUNT));
  const gap = figures ? 8 : 14;
  const whole = widths.reduce((sum, one) => sum + one + gap, -gap);
  let x = twoRows ? 0 : width - whole;
  const y = twoRows ? 45 : 26;
  return (
    <g className={styles.head}>
      <path d={`M0 .5H${width}`} />
      {SCALES_OF_PANEL[data.id].map((scale, index) => (
        <rect
          key={scale}
          x={index * HUE_WIDTH}
          y={-1}
          width={HUE_WIDTH}
          height={3}
          style={{ fill: SCALE_COLOURS[scale] }}
        />
      ))}
      <text data-part="title" x={0} y={26} fontSize={titleSize}>
        {data.title}
      </text>
      {data.counts.map(({ text, label, ids }, index) => {
        const at = x;
        x += (widths[index] ?? 0) + gap;
        const words = (
          <text x={at + (widths[index] ?? 0)} y={y} textAnchor="end">
            {texts[index]}
          </text>
        );
        if (ids.length === 0) return <g key={text}>{words}</g>;
        return (
          <g data-part="count" {...pressable(label, () => onListing(label, ids))} key={text}>
            <rect x={at - 4} y={y - 17} width={(widths[index] ?? 0) + 8} height={25} fill="transparent" />
            {words}
          </g>
        );
      })}
    </g>
  );
}
