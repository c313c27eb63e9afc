/**
 * The whole country as a slim strip lying down, north to the left: every experience of the view with its glyph,
 * counts by region, and the frame of what the map below shows. It is the map's navigator: drag the frame, choose a region.
 */
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { useMemo } from 'react';
import type { DimensionIndices } from '../analysis/measureIndices';
import type { Scale } from '../catalog/vocabulary';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { activateByKey } from './activateByKey';
import styles from './ChileStrip.module.css';
import { Glyph } from './Glyph';
import { SCALE_COLOURS } from './glyphGeometry';
import { IslandInset, type IslandState } from './IslandInset';
import { isFarOut, mainlandOf } from './islands';
import { lyingFrame, outlinePath, stripRoom } from './lyingProjection';
import { boxOfFrame, StripFrame } from './StripFrame';
import { spread } from './spread';
import { placeStripInsets } from './stripInsets';

export interface StripExperience {
  id: string;
  /** Number of the ficha; null for an identified experience. */
  number: number | null;
  description: string;
  scale: Scale;
  indices: DimensionIndices | null;
  anchor: { lon: number; lat: number };
  outline: MultiPolygon | null;
}

export interface StripRegion {
  code: string;
  shortName: string;
  name: string;
  /** Experiences of the view that reach it. */
  count: number;
  /** A point of it, degrees: where its name's tick begins. */
  lon: number;
  lat: number;
}

export interface ChileStripProps {
  width: number;
  /** Whole: glyphs, counts and names. Compact: outline and frame, as a navigator while the map is close in. */
  size: 'whole' | 'compact';
  regionOutlines: FeatureCollection;
  experiences: readonly StripExperience[];
  regions: readonly StripRegion[];
  /** The comunas that the lying country has no room for, each in a frame of its own. */
  islands: readonly IslandState[];
  /** Corners of the map's view, degrees, in any order; null while there is none. */
  frame: readonly { lon: number; lat: number }[] | null;
  hovered: string | null;
  selected: string | null;
  /** Region in focus, drawn stronger. */
  focusRegion: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
  onRegion: (code: string) => void;
  onComuna: (cut: string) => void;
  /** The middle of the frame, degrees, while it is dragged. */
  onMoveFrame: (lon: number, lat: number) => void;
}

const RADIUS = 9;
const SLOT = 22;
/** Width of a letter of the labels at 12 px, pixels; names need no exact measure, only room. */
const LETTER = 6.5;

const HEIGHTS = { whole: 218, compact: 96 } as const;
/** Where the strip is wide the country is thicker, and its islands need the room below it. */
const TALL = { from: 880, more: 10 } as const;
/** With more experiences than this, leaders would only be a fan: they show for the one under the pointer. */
const MOST_LEADERS = 20;

export function ChileStrip({
  width,
  size,
  regionOutlines,
  experiences,
  regions,
  islands,
  frame,
  hovered,
  selected,
  focusRegion,
  onHover,
  onSelect,
  onRegion,
  onComuna,
  onMoveFrame,
}: ChileStripProps) {
  const { t, number } = useText();
  const whole = size === 'whole';
  const chile = useMemo(() => {
    const { left, room } = stripRoom(width, size);
    return lyingFrame(left, whole ? 44 : 6, room);
  }, [width, whole, size]);
  const outlines = useMemo(
    () =>
      regionOutlines.features.map((region) => ({
        code: String((region as Feature).properties?.code),
        path: outlinePath(mainlandOf(region.geometry), chile.project, 1.4),
      })),
    [regionOutlines, chile],
  );
  const areas = useMemo(
    () =>
      experiences.map(({ id, scale, outline }) => ({
        id,
        scale,
        path: outlinePath(mainlandOf(outline), chile.project, 1),
      })),
    [experiences, chile],
  );

  const marks = useMemo(() => {
    const anchored = experiences
      .map((experience) => ({ ...experience, point: chile.project(experience.anchor.lon, experience.anchor.lat) }))
      .sort((a, b) => a.point.x - b.point.x);
    const separation = Math.min(SLOT, (width - 40) / Math.max(1, anchored.length));
    const xs = spread(
      anchored.map(({ point }) => point.x),
      separation,
      20,
      width - 20,
    );
    return anchored.map((experience, index) => ({ ...experience, x: xs[index] as number }));
  }, [experiences, chile, width]);

  const names = useMemo(() => {
    const placed = regions.map((region) => ({
      ...region,
      text: region.shortName,
      point: chile.project(region.lon, region.lat),
    }));
    placed.sort((a, b) => a.point.x - b.point.x);
    const rows = [placed.filter((_, index) => index % 2 === 0), placed.filter((_, index) => index % 2 === 1)];
    return rows.flatMap((row, rowIndex) => {
      const widths = row.map((name) => (name.text.length + String(name.count).length + 1) * LETTER + 6);
      const separations = widths.map((own, index) => (own + (widths[index - 1] ?? own)) / 2 + 4);
      const xs = spread(
        row.map((name) => name.point.x),
        separations,
        (widths[0] ?? 0) / 2 + 8,
        width - (widths[widths.length - 1] ?? 0) / 2 - 8,
      );
      return row.map((name, index) => ({ ...name, x: xs[index] as number, row: rowIndex }));
    });
  }, [regions, chile, width]);

  const height = HEIGHTS[size] + (whole && width >= TALL.from ? TALL.more : 0);
  const glyphY = 26;
  const namesY = height - 22;
  const insets = useMemo(
    () => placeStripInsets(islands, chile, { whole, width, floor: whole ? namesY - 15 : height - 2 }),
    [islands, chile, whole, width, height, namesY],
  );
  // A map over the islands shows nothing of the lying country.
  const box =
    frame && !frame.every(({ lon, lat }) => isFarOut(lon, lat))
      ? boxOfFrame(
          frame.map(({ lon, lat }) => chile.project(lon, lat)),
          width,
          whole ? 40 : 3,
          whole ? height - 44 : height - 3,
        )
      : null;

  return (
    <svg
      className={styles.strip}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t(plates.stripLabel)}
    >
      <title>{t(plates.stripLabel)}</title>
      {whole && (
        <g className={styles.ticks} aria-hidden="true">
          {names.map((name) => (
            <path
              key={name.code}
              d={`M${name.x} ${namesY - 12 + name.row * 16 - 1}V${chile.project(name.lon, name.lat).y}`}
            />
          ))}
        </g>
      )}
      <g className={styles.land}>
        {outlines.map(({ code, path }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the region's name below is the button; the area is a larger target for the pointer
          <path key={code} d={path} data-focus={code === focusRegion || undefined} onClick={() => onRegion(code)} />
        ))}
      </g>
      <g className={styles.areas} aria-hidden="true">
        {areas.map(({ id, scale, path }) => (
          <path
            key={id}
            d={path}
            data-scale={scale}
            data-lifted={id === (hovered ?? selected) || undefined}
            data-dimmed={(hovered ?? selected) !== null && id !== (hovered ?? selected) ? true : undefined}
            style={{ color: SCALE_COLOURS[scale] }}
          />
        ))}
      </g>
      {insets.map((inset) => (
        <IslandInset key={inset.island.cut} {...inset} bearing={90} onSelect={onComuna} />
      ))}
      {whole && (
        <>
          <g className={styles.leaders} aria-hidden="true">
            {marks.map((mark) => (
              <g key={mark.id} style={{ color: SCALE_COLOURS[mark.scale] }}>
                {(marks.length <= MOST_LEADERS || mark.id === (hovered ?? selected)) && (
                  <path d={`M${mark.x} ${glyphY + RADIUS}v6L${mark.point.x} ${mark.point.y}`} />
                )}
                <circle cx={mark.point.x} cy={mark.point.y} r={mark.scale === 'communal' ? 2.6 : 1.9} />
              </g>
            ))}
          </g>
          {marks.map((mark) => (
            <g
              key={mark.id}
              className={styles.mark}
              role="button"
              tabIndex={0}
              aria-label={mark.number === null ? mark.description : `${mark.number}. ${mark.description}`}
              aria-pressed={mark.id === selected}
              onClick={() => onSelect(mark.id)}
              onKeyDown={activateByKey(() => onSelect(mark.id))}
              onPointerEnter={() => onHover(mark.id)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(mark.id)}
              onBlur={() => onHover(null)}
            >
              <rect x={mark.x - SLOT / 2} y={0} width={SLOT} height={glyphY + RADIUS + 4} fill="transparent" />
              <text x={mark.x} y={12} textAnchor="middle">
                {mark.number ?? '·'}
              </text>
              <Glyph indices={mark.indices} scale={mark.scale} radius={RADIUS} x={mark.x} y={glyphY} />
            </g>
          ))}
          {names.map((name) => (
            <g
              key={name.code}
              className={styles.name}
              role="button"
              tabIndex={0}
              aria-label={t(plates.regionButton, { name: name.name, count: name.count })}
              data-empty={name.count === 0 || undefined}
              onClick={() => onRegion(name.code)}
              onKeyDown={activateByKey(() => onRegion(name.code))}
            >
              <rect
                x={name.x - name.text.length * 4}
                y={namesY - 12 + name.row * 16}
                width={name.text.length * 8}
                height={16}
                fill="transparent"
              />
              <text x={name.x} y={namesY + name.row * 16} textAnchor="middle">
                {name.text}
                {name.count > 0 && <tspan className={styles.count}> {number(name.count)}</tspan>}
              </text>
            </g>
          ))}
        </>
      )}
      {box && <StripFrame box={box} unproject={chile.unproject} onMove={onMoveFrame} label={t(plates.frameLabel)} />}
    </svg>
  );
}
