/** The 346 comunas as a small picture: where something is, in the same frame as its neighbours. */
import { useId } from 'react';
import { type LatticeTile, layoutLattice, tileSizeFor } from './latticeLayout';

export interface ThumbnailLook {
  fill: string;
  line: string;
  /** Striped: the umbrella. */
  hatch: boolean;
}

interface TileThumbnailProps {
  tiles: readonly LatticeTile[];
  /** px; the height follows. */
  width: number;
  /** By code of comuna; the others are drawn empty. */
  looks: ReadonlyMap<string, ThumbnailLook>;
  label: string;
}

const GAPS = { gap: 0.8, regionGap: 2.4, sideGap: 2.4, margin: 1 } as const;

/** The country lying, north to the left. */
export function TileThumbnail({ tiles, width, looks, label }: TileThumbnailProps) {
  const hatch = useId();
  const size = Math.min(8, tileSizeFor(tiles, { along: width - 4, across: Number.POSITIVE_INFINITY }, GAPS));
  const layout = layoutLattice(tiles, 'lying', { size, ...GAPS }, 2, 2);
  const bottom = Math.max(...layout.tiles.map(({ y }) => y)) + size + 2;
  const right = Math.max(...layout.tiles.map(({ x }) => x)) + size + 2;
  return (
    <svg width={right} height={bottom} viewBox={`0 0 ${right} ${bottom}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width={3} height={3} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0.5} y1={0} x2={0.5} y2={3} style={{ stroke: 'var(--cov-regional-line)', strokeWidth: 1 }} />
        </pattern>
      </defs>
      {layout.tiles.map(({ cut, x, y }) => {
        const look = looks.get(cut);
        const box = { x: x + 0.3, y: y + 0.3, width: size - 0.6, height: size - 0.6 };
        return look ? (
          <g key={cut}>
            <rect {...box} style={{ fill: look.fill, stroke: look.line, strokeWidth: 0.6 }} />
            {look.hatch && <rect {...box} style={{ fill: `url(#${hatch})` }} />}
          </g>
        ) : (
          <rect key={cut} {...box} style={{ fill: 'var(--land)', stroke: 'var(--hair)', strokeWidth: 0.6 }} />
        );
      })}
    </svg>
  );
}
