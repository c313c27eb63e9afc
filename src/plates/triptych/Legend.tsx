import { useText } from '../../i18n/text';
import { SCALE_COLOURS } from '../glyphGeometry';
import type { PlacedKey } from './layoutLegend';
import styles from './Triptych.module.css';

interface LegendProps {
  y: number;
  keys: readonly PlacedKey[];
  /** Pixels a degree of latitude. */
  scale: number;
  width: number;
  margin: number;
}

const KILOMETRES_A_DEGREE = 111.2;

/** What the marks mean, and how long a round number of kilometres is. */
export function Legend({ y, keys, scale, width, margin }: LegendProps) {
  const { number } = useText();
  const bar = scaleBar(KILOMETRES_A_DEGREE / scale);
  return (
    <g className={styles.legend} transform={`translate(0 ${y})`}>
      <path d={`M${margin} .5H${width - margin}`} data-part="rule" />
      {keys.map(({ kind, text, x, y: middle, mark }) => (
        <g key={kind} transform={`translate(${x} ${middle})`}>
          {kind === 'scaleBar' ? (
            <>
              <path d={`M.5 -4V.5H${bar.pixels}V-4`} data-part="bar" />
              <text x={bar.pixels + 6} y={4}>
                {number(bar.kilometres)} km
              </text>
            </>
          ) : (
            <>
              <Mark kind={kind} />
              <text x={mark} y={4}>
                {text}
              </text>
            </>
          )}
        </g>
      ))}
    </g>
  );
}

function Mark({ kind }: { kind: string }) {
  switch (kind) {
    case 'named':
    case 'reached':
      return (
        <rect
          y={-6}
          width={15}
          height={12}
          style={{ fill: SCALE_COLOURS.supracommunal, stroke: SCALE_COLOURS.supracommunal }}
          fillOpacity={kind === 'named' ? 0.86 : 0.36}
        />
      );
    case 'overlap':
      return (
        <g style={{ fill: SCALE_COLOURS.regional }}>
          <rect y={-6} width={8} height={12} fillOpacity={0.36} />
          <rect x={8} y={-6} width={8} height={12} fillOpacity={0.59} />
        </g>
      );
    case 'smaller':
      return <circle cx={6} r={3} fill="none" style={{ stroke: 'var(--ink-2)' }} strokeWidth={1.6} />;
    case 'approximatePlace':
      return (
        <g style={{ stroke: 'var(--ink-2)', fill: 'none' }}>
          <circle cx={7} r={6} strokeDasharray="3 2" />
          <circle cx={7} r={2} style={{ fill: 'var(--ink-2)' }} />
        </g>
      );
    default:
      return null;
  }
}

/** A round number of kilometres that takes between 19 and 48 pixels. */
export function scaleBar(kilometresPerPixel: number): { kilometres: number; pixels: number } {
  const most = kilometresPerPixel * 48;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((value) => value <= most) ?? power;
  return { kilometres, pixels: Math.round((kilometres / kilometresPerPixel) * 10) / 10 };
}
