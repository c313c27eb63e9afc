/** One Chile of the three: head, ground, areas, leaders, dots, labels, enlargements. */
import { useMemo } from 'react';
import { useText } from '../../i18n/text';
import { triptych } from '../../i18n/triptych';
import { SCALE_COLOURS } from '../glyphGeometry';
import type { StandingFrame } from '../standingProjection';
import { Areas } from './Areas';
import { Enlargement } from './Enlargement';
import { Islands, Land, Parallels, SideNames } from './Ground';
import { HaloText } from './HaloText';
import { Label } from './Label';
import type { LabelType } from './labels';
import { layoutIslands, layoutIslandsRow } from './layoutIslands';
import { layoutSideNames } from './layoutSideNames';
import { PanelHead } from './PanelHead';
import { Dot, inkOf, Leaders } from './PanelMarks';
import type { PanelLayout } from './panelLayout';
import { letterPlace, placeNames } from './placeNames';
import { pressable } from './pressable';
import styles from './Triptych.module.css';
import type { TriptychGround } from './triptychData';

export interface PanelActions {
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
  onLand: (code: string) => void;
  /** Opens the list behind a count. */
  onListing: (title: string, ids: readonly string[]) => void;
  /** Brings back the scales of a panel that a filter took away. */
  onRestore: (panel: PanelLayout['data']['id']) => void;
}

interface TriptychPanelProps extends PanelActions {
  panel: PanelLayout;
  ground: TriptychGround;
  frame: StandingFrame;
  type: LabelType;
  /** Region names stand left of the country. */
  named: boolean;
  clip: string;
  /** Counts as figures alone. */
  figures: boolean;
  titleSize: number;
  hovered: string | null;
  selected: string | null;
}

export function TriptychPanel(props: TriptychPanelProps) {
  const { panel, ground, frame, type, named, clip, hovered, selected, onHover, onSelect, onLand, onListing } = props;
  const { t } = useText();
  const { data, map } = panel;
  const shown = (id: string | null) => (id !== null && data.entries.some((entry) => entry.id === id) ? id : null);
  const active = shown(hovered) ?? shown(selected);
  const points = useMemo(
    () => data.entries.map((entry) => ({ entry, ...frame.project(entry.anchor.lon, entry.anchor.lat) })),
    [data, frame],
  );
  const strokes = useMemo(
    () =>
      [...panel.labels, ...panel.tags].flatMap(({ stroke }) =>
        stroke ? [{ x1: stroke.x1 - map.x, y1: stroke.y1 - map.y, x2: stroke.x2 - map.x, y2: stroke.y2 - map.y }] : [],
      ),
    [panel, map],
  );
  const names = useMemo(() => {
    if (ground.wholeChile) return [];
    const wanted = ground.names.map(({ text, lon, lat, weight }) => ({ text, weight, ...frame.project(lon, lat) }));
    return placeNames(wanted, frame, strokes, points);
  }, [ground, frame, strokes, points]);
  const islands = useMemo(
    () =>
      panel.foot === null
        ? layoutIslands(
            ground.islands.map(({ island }) => island),
            frame,
            map.x,
            ground.wholeChile,
          )
        : layoutIslandsRow(
            ground.islands.map(({ island }) => island),
            panel.width,
            panel.foot - map.y,
          ).map((one) => ({ ...one, box: { ...one.box, x: one.box.x - map.x } })),
    [ground, frame, map, panel],
  );
  const sideNames = useMemo(() => (named ? layoutSideNames(ground, frame) : []), [named, ground, frame]);

  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the rule takes a group of a drawing for a control
    <g
      transform={`translate(${panel.x} ${panel.y})`}
      role="group"
      aria-label={`${data.title}. ${data.counts.map(({ label }) => label).join(', ')}`}
    >
      <PanelHead panel={panel} figures={props.figures} titleSize={props.titleSize} onListing={onListing} />
      <g transform={`translate(${map.x} ${map.y})`}>
        {ground.wholeChile && (
          <Parallels
            frame={frame}
            left={map.x}
            named={data.id === 'local'}
            short={panel.foot !== null}
            islands={islands}
            names={sideNames}
          />
        )}
        <g clipPath={ground.wholeChile ? undefined : `url(#${clip})`}>
          <Land ground={ground} frame={frame} onLand={onLand} />
          <Areas className={styles.areas} entries={data.entries} ground={ground} frame={frame} active={active} />
        </g>
        <Islands ground={ground} islands={islands} entries={data.entries} />
        {names.map(({ text, x, y }) => (
          <HaloText
            key={`${text} ${x}`}
            className={styles.placeName}
            x={x}
            y={y}
            textAnchor="middle"
            aria-hidden="true"
          >
            {text}
          </HaloText>
        ))}
        {panel.enlargements.map(({ letter, frame: box }) => (
          <g key={letter} className={styles.frame} aria-hidden="true">
            <rect x={box.x} y={box.y} width={box.width} height={box.height} />
            <HaloText {...letterPlace(box, strokes)}>{letter}</HaloText>
          </g>
        ))}
      </g>
      {named && (
        <g transform={`translate(${map.x} ${map.y})`}>
          <SideNames names={sideNames} onLand={onLand} />
        </g>
      )}
      <Leaders panel={panel} active={active} />
      <g transform={`translate(${map.x} ${map.y})`}>
        {data.entries.map((entry) => (
          <g key={entry.id} className={styles.places} style={{ color: SCALE_COLOURS[entry.scale] }} aria-hidden="true">
            {entry.points.map(({ lon, lat }) => {
              const { x, y } = frame.project(lon, lat);
              return <circle key={`${lon} ${lat}`} cx={x} cy={y} r={2} />;
            })}
          </g>
        ))}
        {points.map(({ entry, x, y }) => (
          <Dot
            key={entry.id}
            entry={entry}
            x={x}
            y={y}
            dimmed={active !== null && entry.id !== active}
            onHover={onHover}
            onSelect={onSelect}
          />
        ))}
      </g>
      {panel.tags.map(({ label, x, top }) => (
        <text
          key={label.id}
          className={styles.tag}
          x={x}
          y={top + 11.5}
          style={{ fill: inkOf(data.entries, label.ids) }}
          onClick={() => onSelect(label.id)}
          aria-hidden="true"
        >
          {label.tag}
        </text>
      ))}
      {panel.labels.map((placed) => {
        const entry = data.entries.find(({ id }) => id === placed.label.id);
        return (
          <Label
            key={placed.label.id}
            placed={placed}
            type={type}
            ink={inkOf(data.entries, placed.label.ids)}
            name={entry?.label ?? [...placed.label.nameLines, ...placed.label.detailLines].join(' ')}
            active={active !== null && placed.label.ids.includes(active)}
            selected={entry !== undefined && entry.id === selected}
            onHover={entry ? onHover : null}
            onPress={() =>
              entry
                ? onSelect(entry.id)
                : onListing(
                    t(triptych.listingGroup, { place: placed.label.nameLines.join(' '), panel: data.title }),
                    placed.label.ids,
                  )
            }
          />
        );
      })}
      {panel.more && <More panel={panel} onListing={onListing} />}
      {panel.enlargements.map((one) => (
        <Enlargement
          key={one.letter}
          enlargement={one}
          entries={data.entries}
          ground={ground}
          frame={frame}
          active={active}
          clip={`${clip}-${one.letter}`}
        />
      ))}
      {data.empty !== null && <Empty {...props} />}
    </g>
  );
}

function More({ panel, onListing }: { panel: PanelLayout } & Pick<PanelActions, 'onListing'>) {
  const { t } = useText();
  const { more, data } = panel;
  if (!more) return null;
  const text = t(triptych.more, { count: more.ids.length });
  return (
    <PressedText
      x={more.x}
      y={more.y + 15}
      text={text}
      label={text}
      onPress={() => onListing(t(triptych.listingMore, { panel: data.title }), more.ids)}
    />
  );
}

function Empty({ panel, onRestore }: TriptychPanelProps) {
  const { data, note } = panel;
  const { t } = useText();
  const lines = (data.empty ?? '').split('\n');
  return (
    <g className={styles.empty}>
      {lines.map((line, index) => (
        <text key={line} x={note.x} y={note.y + index * 17}>
          {line}
        </text>
      ))}
      {data.restore && (
        <PressedText
          x={note.x}
          y={note.y + 6 + lines.length * 17}
          text={data.restore}
          label={t(triptych.restoreLabel, { panel: data.title })}
          onPress={() => onRestore(data.id)}
        />
      )}
    </g>
  );
}

function PressedText({
  x,
  y,
  text,
  label,
  onPress,
}: {
  x: number;
  y: number;
  text: string;
  label: string;
  onPress: () => void;
}) {
  return (
    <g className={styles.pressed} {...pressable(label, onPress)}>
      <rect x={x - 4} y={y - 17} width={text.length * 7 + 12} height={26} fill="transparent" />
      <text x={x} y={y}>
        {text}
      </text>
    </g>
  );
}
