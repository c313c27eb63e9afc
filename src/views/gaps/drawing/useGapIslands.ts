/** The islands far out that the map of Brechas sets beside their country, region or province. */
import { useId, useMemo } from 'react';
import type { IslandState } from '../../../plates/IslandInset';
import type { Island } from '../../../plates/islands';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { framedIslands, islandStates } from '../../coverage/onMap';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { GapDrawingData } from './useGapDrawing';

export interface GapIslands {
  /** Those that are not on the map itself. */
  framed: readonly Island[];
  insets: readonly IslandState[];
  /** Ids of the patterns of regional and national coverage, unique on the page. */
  patterns: Readonly<Record<'regional' | 'national', string>>;
}

/** The islands of the place in their frames, in the colours of their comunas, and the patterns of those colours. */
export function useGapIslands({ ground }: DrawnAtlas, { values, selectedComuna }: GapDrawingData): GapIslands {
  const atlas = useAtlas();
  const { scope } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const patternId = useId();
  const patterns = useMemo(() => ({ regional: `${patternId}regional`, national: `${patternId}national` }), [patternId]);
  const framed = useMemo(() => framedIslands(place, scope, atlas), [place, scope, atlas]);
  const insets = useMemo(
    () => islandStates(framed, { ground, values, selected: selectedComuna, patterns }, atlas),
    [framed, ground, values, selectedComuna, patterns, atlas],
  );
  return useMemo(() => ({ framed, insets, patterns }), [framed, insets, patterns]);
}
