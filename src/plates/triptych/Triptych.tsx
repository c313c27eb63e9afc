/**
 * Tríptico: three times the same ground side by side, the same experiences each at its own scale.
 * A vector drawing of plain data, for screen, print and picture alike.
 */
import { type Ref, useId, useMemo } from 'react';
import { useText } from '../../i18n/text';
import { triptych } from '../../i18n/triptych';
import { Legend } from './Legend';
import { layoutTriptych } from './layoutTriptych';
import styles from './Triptych.module.css';
import { type PanelActions, TriptychPanel } from './TriptychPanel';
import type { TriptychGround, TriptychPanelData, TriptychTexts } from './triptychData';

interface TriptychProps extends PanelActions {
  ref?: Ref<SVGSVGElement>;
  width: number;
  /** Height to fill, where the panels stand side by side. */
  height: number;
  ground: TriptychGround;
  panels: readonly TriptychPanelData[];
  legend: readonly { kind: string; text: string }[];
  texts: TriptychTexts;
  hovered: string | null;
  selected: string | null;
  /** The height is all there is. */
  boxed?: boolean;
}

export function Triptych({
  ref,
  width,
  height,
  ground,
  panels,
  legend,
  texts,
  hovered,
  selected,
  boxed = false,
  ...actions
}: TriptychProps) {
  const { t } = useText();
  const layout = useMemo(
    () => layoutTriptych({ width, height, ground, panels, legend, texts, boxed }),
    [width, height, ground, panels, legend, texts, boxed],
  );
  const id = useId().replace(/[^\w-]/g, '');
  const { frame } = layout;
  return (
    <svg
      ref={ref}
      className={styles.triptych}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={t(triptych.label)}
    >
      <clipPath id={id}>
        <rect width={frame.width} height={frame.height} />
      </clipPath>
      {layout.panels.map((panel, index) => (
        <g key={panel.data.id}>
          {index > 0 && layout.sideBySide && (
            <path className={styles.divider} d={`M${panel.x - layout.gap / 2} 0V${panel.height}`} />
          )}
          <TriptychPanel
            panel={panel}
            ground={ground}
            frame={frame}
            type={layout.type}
            named={layout.namedRegions && index === 0}
            clip={id}
            figures={layout.figures}
            titleSize={layout.titleSize}
            hovered={hovered}
            selected={selected}
            {...actions}
          />
        </g>
      ))}
      <Legend {...layout.legend} scale={frame.scale} width={layout.width} margin={layout.margin} />
    </svg>
  );
}
