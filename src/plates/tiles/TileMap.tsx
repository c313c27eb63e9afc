/**
 * Every comuna one tile of equal size. It draws plain data and answers with codes: what a tile stands for is the caller's thought.
 * One stop of the Tab key; arrow keys walk to the neighbouring tile.
 */
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/text';
import { tiles as texts } from '../../i18n/tiles';
import type { PlacedTile } from './latticeLayout';
import { RegionLabels, type TileRegion } from './RegionLabels';
import { LegendItems, layoutLegend, type TileLegendItem } from './TileLegend';
import styles from './TileMap.module.css';
import { TEXT_FROM, TileSquare } from './TileSquare';
import type { TileValue } from './tileLook';
import type { TileScene } from './tileScene';
import { tileAfter } from './walkTiles';

export interface TileMapProps {
  scene: TileScene;
  /** By code of comuna. */
  values: ReadonlyMap<string, TileValue>;
  /** By code, for all regions of the scene. */
  regions: ReadonlyMap<string, TileRegion>;
  legend: readonly TileLegendItem[];
  /** Codes of the tiles to lift above the others; null where none is. */
  lifted: ReadonlySet<string> | null;
  selected: string | null;
  onSelect: (cut: string) => void;
  onRegion: (code: string) => void;
  /** What the tip of a tile says. */
  tip: (cut: string) => ReactNode;
  /** The drawing itself, for who makes a picture of it. */
  drawing?: RefObject<SVGSVGElement | null>;
  /** Between the regions' grounds and the tiles. */
  under?: ReactNode;
  /** Above all. */
  above?: ReactNode;
  /** First of all: the land. */
  children?: ReactNode;
}

export function TileMap({
  scene,
  values,
  regions,
  legend,
  lifted,
  selected,
  onSelect,
  onRegion,
  tip,
  drawing,
  under,
  above,
  children,
}: TileMapProps) {
  const { t } = useText();
  const [walked, setWalked] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<SVGGElement>(null);
  const { layout, context } = scene;
  const { size, tiles } = layout;
  const byCut = useMemo(() => new Map(tiles.map((tile) => [tile.cut, tile])), [tiles]);
  const firstInside = tiles.find(({ cut }) => !context.has(cut)) ?? tiles[0];
  // Where the Tab key arrives: where one was, else the chosen tile, else the first.
  const stop =
    walked && byCut.has(walked) ? walked : selected && byCut.has(selected) ? selected : (firstInside?.cut ?? null);

  const walk = (event: KeyboardEvent) => {
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(stop);
      return;
    }
    const target = tileAfter(event.key, stop, tiles, size);
    if (!target) return;
    event.preventDefault();
    list.current?.querySelector<SVGGElement>(`[data-cut="${target}"]`)?.focus();
  };
  const cutOf = (event: SyntheticEvent) =>
    (event.target as Element).closest('[data-cut]')?.getAttribute('data-cut') ?? null;
  const focus = (event: SyntheticEvent) => {
    const cut = cutOf(event);
    setWalked(cut);
    setActive(cut);
  };
  const legendRows = useMemo(() => layoutLegend(legend, scene.legend), [legend, scene]);
  const height = Math.max(scene.height, legendRows.bottom);
  const shown = active ? byCut.get(active) : undefined;
  const chosen = selected ? byCut.get(selected) : undefined;
  return (
    <div className={styles.frame} style={{ width: scene.width, height }}>
      <svg
        ref={drawing}
        className={styles.drawing}
        width={scene.width}
        height={height}
        viewBox={`0 0 ${scene.width} ${height}`}
        role="group"
        aria-label={t(texts.label)}
      >
        {children}
        <g className={styles.ground} aria-hidden="true">
          {layout.blocks.map(({ region, outline }) => (
            <path key={region} d={outline} />
          ))}
        </g>
        {under}
        <g
          ref={list}
          className={styles.tiles}
          role="listbox"
          aria-label={t(texts.list, { count: tiles.length })}
          data-dimmed={lifted !== null || undefined}
          onKeyDown={walk}
          onFocus={focus}
          onBlur={() => setActive(null)}
          onClick={(event) => {
            const cut = cutOf(event);
            if (cut) onSelect(cut);
          }}
          onPointerOver={(event) => setActive(cutOf(event))}
          onPointerLeave={() => setActive(null)}
        >
          <Tiles scene={scene} values={values} regions={regions} stop={stop} selected={selected} />
        </g>
        <g className={styles.over}>
          {lifted && <Lifted lifted={lifted} scene={scene} byCut={byCut} values={values} />}
        </g>
        <g className={styles.rings} data-screen-only="">
          {chosen && <Ring kind={styles.chosen} tile={chosen} size={size} />}
          {shown && <Ring kind={styles.active} tile={shown} size={size} />}
        </g>
        <RegionLabels scene={scene} regions={regions} onRegion={onRegion} />
        {above}
        <LegendItems rows={legendRows} numbered={size >= TEXT_FROM} />
      </svg>
      {shown && active && (
        <div className={styles.tip} style={tipPlace(shown, size, scene.width)} aria-hidden="true">
          {tip(active)}
        </div>
      )}
    </div>
  );
}

interface TilesProps {
  scene: TileScene;
  values: TileMapProps['values'];
  regions: TileMapProps['regions'];
  stop: string | null;
  selected: string | null;
}

/** All tiles by region. What the pointer does leaves them as they are. */
const Tiles = memo(function Tiles({ scene, values, regions, stop, selected }: TilesProps) {
  const { layout, context, named } = scene;
  const groups = useMemo(() => {
    const byRegion = new Map<string, PlacedTile[]>();
    for (const tile of layout.tiles) {
      const group = byRegion.get(tile.region);
      if (group) group.push(tile);
      else byRegion.set(tile.region, [tile]);
    }
    return [...byRegion];
  }, [layout]);
  return groups.map(([region, tiles]) => (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is no interactive element
    <g key={region} role="group" aria-label={regions.get(region)?.name ?? region}>
      {tiles.map(({ cut, x, y }) => {
        const value = values.get(cut);
        return (
          value && (
            <Tile
              key={cut}
              cut={cut}
              x={x}
              y={y}
              size={layout.size}
              value={value}
              named={named}
              quiet={context.has(cut)}
              stop={cut === stop}
              selected={cut === selected}
            />
          )
        );
      })}
    </g>
  ));
});

interface TileProps {
  cut: string;
  x: number;
  y: number;
  size: number;
  value: TileValue;
  named: boolean;
  quiet: boolean;
  stop: boolean;
  selected: boolean;
}

const Tile = memo(function Tile({ cut, x, y, size, value, named, quiet, stop, selected }: TileProps) {
  return (
    <g
      className={styles.tile}
      role="option"
      aria-selected={selected}
      aria-label={value.label}
      tabIndex={stop ? 0 : -1}
      data-cut={cut}
    >
      <TileSquare
        x={x}
        y={y}
        size={size}
        look={value.look}
        text={value.text}
        name={named ? value.name : undefined}
        quiet={quiet}
      />
    </g>
  );
});

/** The lifted tiles once more, above the dimmed ones. */
function Lifted({
  lifted,
  scene,
  byCut,
  values,
}: {
  lifted: ReadonlySet<string>;
  scene: TileScene;
  byCut: ReadonlyMap<string, PlacedTile>;
  values: TileMapProps['values'];
}) {
  return [...lifted].map((cut) => {
    const tile = byCut.get(cut);
    const value = values.get(cut);
    return (
      tile &&
      value && (
        <g key={cut} className={styles.lifted} data-lifted={cut}>
          <TileSquare
            x={tile.x}
            y={tile.y}
            size={scene.layout.size}
            look={value.look}
            text={value.text}
            name={scene.named ? value.name : undefined}
          />
        </g>
      )
    );
  });
}

function Ring({ kind, tile, size }: { kind: string | undefined; tile: PlacedTile; size: number }) {
  return <rect className={kind} x={tile.x - 1.5} y={tile.y - 1.5} width={size + 3} height={size + 3} rx={3} />;
}

/** Below this width, px, a tip beside the tile would be a ribbon. */
const TIP_LEAST = 170;
/** From the edge of the drawing, and from the tile, px. */
const TIP_MARGIN = 4;
const TIP_GAP = 8;

/** Beside the tile, on the side with more room, inside the drawing's width; below it where neither side has room. */
function tipPlace({ x, y }: PlacedTile, size: number, width: number) {
  const top = y + size / 2;
  const before = x - TIP_GAP - TIP_MARGIN;
  const after = width - x - size - TIP_GAP - TIP_MARGIN;
  if (Math.max(before, after) < TIP_LEAST) {
    return { left: TIP_MARGIN, top: y + size + TIP_GAP, maxWidth: width - 2 * TIP_MARGIN };
  }
  const middle = { top, transform: 'translateY(-50%)' };
  return before > after
    ? { ...middle, right: width - x + TIP_GAP, maxWidth: Math.min(TIP_WIDEST, before) }
    : { ...middle, left: x + size + TIP_GAP, maxWidth: Math.min(TIP_WIDEST, after) };
}

const TIP_WIDEST = 250;
