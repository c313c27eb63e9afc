/**
 * The labelled glyphs above a map: leader lines to where each experience is, rings where too many stand together.
 * It knows no map library: whoever draws the map hands over a projection.
 */
import { useEffect, useMemo } from 'react';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import styles from './Callouts.module.css';
import type { CalloutItem } from './calloutItem';
import { SCALE_COLOURS } from './glyphGeometry';
import type { CalloutBox } from './layoutCallouts';
import type { Project } from './lyingProjection';
import { type Arrangement, middleOf, placeCallouts } from './placeCallouts';
import { RingCallout } from './RingCallout';
import { SingleCallout } from './SingleCallout';

export interface CalloutObstacles {
  lines: { from: { x: number; y: number }; to: { x: number; y: number } }[];
  boxes: { left: number; top: number; right: number; bottom: number }[];
}

export interface CalloutsProps {
  width: number;
  height: number;
  /** Where things are now. */
  project: Project;
  /** Where things were when the map last came to rest: decides who gets which place, so that nothing jumps meanwhile. */
  settled: Project;
  items: readonly CalloutItem[];
  arrangement: Arrangement;
  /** For columns: anchors left of this x go left. */
  divide: number;
  /** What the lower left corner of the map holds, from its edges, pixels: no callout stands there. */
  corner: CalloutBox['corner'];
  /** What the map shows, degrees: west, south, east, north. The one glyph of «focus» stands outside it. */
  bounds: readonly [number, number, number, number];
  hovered: string | null;
  selected: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
  /** Where glyphs, texts and leaders stand at rest, pixels: the map's own names make room for them. */
  onPlaced: (obstacles: CalloutObstacles) => void;
  /** The box is low: small glyphs at its very edges, names of one line. */
  tight?: boolean;
  /** A ring was chosen: show these closer. */
  onApproach: (ids: readonly string[], groupKey: string | null) => void;
}

export function Callouts(props: CalloutsProps) {
  const { width, height, project, settled, items, arrangement, divide, bounds, corner, hovered, selected } = props;
  const { tight = false } = props;
  const { t } = useText();
  const radius =
    arrangement === 'list' ? 10 : tight ? 12 : arrangement === 'columns' ? 20 : arrangement === 'focus' ? 32 : 18;

  const { placed, byId } = useMemo(
    () => placeCallouts(items, settled, arrangement, { width, height, radius, corner, tight }, { divide, bounds }),
    [items, settled, width, height, arrangement, divide, bounds, radius, corner, tight],
  );

  const { onPlaced } = props;
  useEffect(() => {
    onPlaced({
      boxes: placed.map(({ x, y, textWidth, key, side }) => {
        const around = key === null ? radius + 4 : 62;
        const shift = key === null ? 0 : side === 'right' ? 24 : 44;
        return {
          left: x + shift - around,
          top: y - around - 4,
          right: x + shift + around + (key === null && arrangement !== 'focus' ? Math.max(60, textWidth) : 0),
          bottom: y + around + 4,
        };
      }),
      lines: placed.map(({ turn, ids }) => ({
        from: turn,
        to: middleOf(
          ids.flatMap((id) => byId.get(id) ?? []),
          settled,
        ),
      })),
    });
  }, [placed, byId, settled, radius, arrangement, onPlaced]);

  return (
    <svg className={styles.callouts} width={width} height={height} role="group" aria-label={t(plates.calloutsLabel)}>
      <title>{t(plates.calloutsLabel)}</title>
      <g className={styles.leaders} aria-hidden="true">
        {placed.map((callout) =>
          callout.ids.map((id, index) => {
            const item = byId.get(id);
            if (!item || (callout.ids.length > 1 && index > 0)) return null;
            const anchor =
              callout.ids.length > 1
                ? middleOf(
                    callout.ids.flatMap((member) => byId.get(member) ?? []),
                    project,
                  )
                : project(item.anchor.lon, item.anchor.lat);
            const path = `M${[callout.start, callout.turn, anchor].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
            const lifted = hovered === null || callout.ids.includes(hovered);
            return (
              <g key={id} data-dimmed={!lifted || undefined} style={{ color: SCALE_COLOURS[item.scale] }}>
                <path className={styles.casing} d={path} />
                <path className={styles.line} d={path} />
                <circle className={styles.anchorRing} cx={anchor.x} cy={anchor.y} r={4.4} />
                <circle
                  className={styles.anchor}
                  cx={anchor.x}
                  cy={anchor.y}
                  r={3.2}
                  data-ring={callout.ids.length > 1 || undefined}
                />
              </g>
            );
          }),
        )}
      </g>
      {placed.map((callout) =>
        callout.ids.length > 1 ? (
          <RingCallout
            key={callout.id}
            arrangement={arrangement}
            onHover={props.onHover}
            onApproach={props.onApproach}
            callout={callout}
            items={callout.ids.flatMap((id) => byId.get(id) ?? [])}
            radius={radius}
          />
        ) : (
          <SingleCallout
            key={callout.id}
            callout={callout}
            item={byId.get(callout.ids[0] as string)}
            radius={radius}
            bare={arrangement === 'focus'}
            columns={arrangement === 'columns'}
            tight={tight}
            listed={arrangement === 'list'}
            selected={selected === callout.ids[0]}
            dimmed={hovered !== null && hovered !== callout.ids[0]}
            onHover={props.onHover}
            onSelect={props.onSelect}
          />
        ),
      )}
    </svg>
  );
}
