import type { LatticePlace } from '../../territory/tiles';

/** Side of a tile and the gap beside it, px. */
const TILE = { side: 3.2, gap: 0.6 } as const;

/** Where some tiles lie among themselves, very small and without names: an ornament beside words that say the same. */
export function TileSilhouette({
  places,
  className,
}: {
  places: readonly LatticePlace[];
  className?: string | undefined;
}) {
  if (places.length === 0) return null;
  const alongs = places.map(({ along }) => along);
  const acrosses = places.map(({ across }) => across);
  const [left, top] = [Math.min(...alongs), Math.min(...acrosses)];
  const step = TILE.side + TILE.gap;
  const width = (Math.max(...alongs) - left) * step + TILE.side;
  const height = (Math.max(...acrosses) - top) * step + TILE.side;
  const size = { width: Number(width.toFixed(1)), height: Number(height.toFixed(1)) };
  return (
    <svg className={className} {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {places.map(({ along, across }) => (
        <rect
          key={`${along} ${across}`}
          x={(along - left) * step}
          y={(across - top) * step}
          width={TILE.side}
          height={TILE.side}
        />
      ))}
    </svg>
  );
}
