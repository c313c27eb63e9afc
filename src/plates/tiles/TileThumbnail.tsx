/** The 346 comunas as a small picture: where something is, in the same frame as its neighbours. */
import { useId } from 'react';
import { type LatticeTile, layoutLattice, tileSizeFor } from './latticeLayout';

export interface ThumbnailLook {
  fill: string;
  line: string;
  /** Striped: the umbrella. */
  hatch: boolean;
}

/** The tiles where they are drawn, px. */
export interface ThumbnailLayout {
  tiles: readonly { cut: string; x: number; y: number }[];
  size: number;
  width: number;
  height: number;
}

const GAPS = { gap: 0.8, regionGap: 2.4, sideGap: 2.4, margin: 1 } as const;
const LARGEST_TILE = 8;

/** The country lying, north to the left, no wider than `width` px; the height follows. */
export function layoutThumbnail(tiles: readonly LatticeTile[], width: number): ThumbnailLayout {
  const size = Math.min(LARGEST_TILE, tileSizeFor(tiles, { along: width - 4, across: Number.POSITIVE_INFINITY }, GAPS));
  const layout = layoutLattice(tiles, 'lying', { size, ...GAPS }, 2, 2);
  return {
    tiles: layout.tiles,
    size,
    width: Math.max(...layout.tiles.map(({ x }) => x)) + size + 2,
    height: Math.max(...layout.tiles.map(({ y }) => y)) + size + 2,
  };
}

interface TileThumbnailProps {
  layout: ThumbnailLayout;
  /** Its place in the drawing around it, px. */
  x: number;
  y: number;
  /** By code of comuna; the others are drawn empty. */
  looks: ReadonlyMap<string, ThumbnailLook>;
  label: string;
}

export function TileThumbnail({ layout: { tiles, size, width, height }, x, y, looks, label }: TileThumbnailProps) {
  const hatch = useId();
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width={3} height={3} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0.5} y1={0} x2={0.5} y2={3} style={{ stroke: 'var(--cov-regional-line)', strokeWidth: 1 }} />
        </pattern>
      </defs>
      {tiles.map((tile) => {
        const look = looks.get(tile.cut);
        const box = { x: tile.x + 0.3, y: tile.y + 0.3, width: size - 0.6, height: size - 0.6 };
        return look ? (
          <g key={tile.cut}>
            <rect {...box} style={{ fill: look.fill, stroke: look.line, strokeWidth: 0.6 }} />
            {look.hatch && <rect {...box} style={{ fill: `url(#${hatch})` }} />}
          </g>
        ) : (
          <rect key={tile.cut} {...box} style={{ fill: 'var(--land)', stroke: 'var(--hair)', strokeWidth: 0.6 }} />
        );
      })}
    </svg>
  );
}
