/** Tiles in a box, with their legend below: what Explorar and Brechas show of them on slides. */
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { useText } from '../../i18n/text';
import { LegendItems, layoutLegend, type TileLegendItem } from '../../plates/tiles/TileLegend';
import { TileMap } from '../../plates/tiles/TileMap';
import { TEXT_FROM } from '../../plates/tiles/TileSquare';
import type { TileScene } from '../../plates/tiles/tileScene';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { loadTiles } from '../../territory/loadTiles';
import { useLoaded } from '../../ui/useLoaded';
import type { ExhibitProps } from '../exhibits/exhibit';
import { NAMES, tilesInBox } from './tilesInBox';
import type { TileRegions } from './useTileRegions';
import { WithTiles } from './WithTiles';

interface TilesExhibitProps
  extends ExhibitProps,
    Pick<ComponentProps<typeof TileMap>, 'values' | 'lifted' | 'selected' | 'onSelect' | 'onRegion' | 'tip'> {
  /** The comunas closed in on, as indices; null for the whole country. */
  focus: readonly number[] | null;
  regions: TileRegions;
  legend: readonly TileLegendItem[];
  /** Drawn in front of all: patterns. */
  children?: ReactNode;
}

export function TilesExhibit({ width, height, live, focus, regions, legend, children, ...map }: TilesExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const loaded = useLoaded(loadTiles);
  const tiles = loaded.state === 'ready' ? loaded.value : null;
  const rows = useMemo(() => {
    // A narrow box has room for what the colours mean, and for no more.
    const told = width < NARROW ? legend.filter(({ key, look }) => look !== null && !key.startsWith('count')) : legend;
    return layoutLegend(told, { x: 0, y: 6, width, rows: false });
  }, [legend, width]);
  const scene = useMemo(
    (): TileScene | null =>
      tiles &&
      tilesInBox({
        ...{ tiles, atlas, division, focus, width, tools },
        height: Math.max(60, height - rows.bottom),
        counts: regions.counts,
      }),
    [tiles, atlas, division, focus, width, height, rows, regions, tools],
  );
  return (
    <div
      style={{ width, height, overflow: live ? 'visible' : 'hidden' }}
      inert={!live}
      data-drawn={loaded.state === 'loading' ? undefined : ''}
    >
      {scene ? (
        <>
          {/* Without names the country stands where they would. */}
          <div style={{ marginTop: focus === null && scene.names.length === 0 ? -NAMES : 0 }}>
            <TileMap scene={scene} regions={regions.byCode} legend={NO_LEGEND} {...map}>
              {children}
            </TileMap>
          </div>
          <svg
            width={width}
            height={rows.bottom}
            viewBox={`0 0 ${width} ${rows.bottom}`}
            style={{ display: 'block', font: '400 12px var(--sans)' }}
            aria-hidden="true"
          >
            <LegendItems rows={rows} numbered={scene.layout.size >= TEXT_FROM} />
          </svg>
        </>
      ) : (
        <WithTiles>{() => null}</WithTiles>
      )}
    </div>
  );
}

const NO_LEGEND: readonly TileLegendItem[] = [];
/** px */
const NARROW = 560;
