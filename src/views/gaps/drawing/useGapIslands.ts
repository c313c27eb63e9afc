/** The islands far out that the map of Brechas sets beside their country, region or province. */
import { useId, useMemo } from 'react';
import type { IslandState } from '../../../plates/IslandInset';
import { type Island, islandsIn } from '../../../plates/islands';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import type { PlaceRef } from '../../../state/view';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { GapDrawingData } from './useGapDrawing';

export interface GapIslands {
  /** Those that are not on the map itself. */
  framed: readonly Island[];
  insets: readonly IslandState[];
  /** Ids of the patterns of regional and national coverage, unique on the page. */
  patterns: Readonly<Record<'regional' | 'national', string>>;
}

/** The islands that stand in frames beside their place: none where the place is nothing else. */
function framedIslands(place: PlaceRef, scope: readonly number[], { territory }: Atlas): readonly Island[] {
  const here = islandsIn('code' in place ? place.code : '');
  const cuts = new Set(here.map(({ cut }) => cut));
  return scope.some((index) => !cuts.has(territory.comunas[index]?.cut ?? '')) ? here : [];
}

/** The islands of the place in their frames, in the colours of their comunas, and the patterns of those colours. */
export function useGapIslands({ ground }: DrawnAtlas, { values, selectedComuna }: GapDrawingData): GapIslands {
  const atlas = useAtlas();
  const { territory } = atlas;
  const { scope } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const patternId = useId();
  const patterns = useMemo(() => ({ regional: `${patternId}regional`, national: `${patternId}national` }), [patternId]);
  const framed = useMemo(() => framedIslands(place, scope, atlas), [place, scope, atlas]);
  const insets = useMemo(
    () =>
      framed.flatMap((island): IslandState[] => {
        const comuna = territory.comunas[territory.indexOf.get(island.cut) ?? -1];
        const value = values.get(island.cut);
        if (!comuna || !value) return [];
        const { geometry = null } =
          ground.comunas.features.find(({ properties }) => properties.cut === island.cut) ?? {};
        const { fill, line, sign } = value.look;
        const pattern = sign === 'diagonal' ? patterns.regional : sign === 'ring' ? patterns.national : null;
        return [
          {
            island,
            area: geometry,
            comuna: comuna.name,
            region: '',
            count: 0,
            fills: [],
            selected: selectedComuna === island.cut,
            told: { fill, line, pattern: pattern && `url(#${pattern})`, label: value.label },
          },
        ];
      }),
    [framed, ground, values, selectedComuna, patterns, territory],
  );
  return useMemo(() => ({ framed, insets, patterns }), [framed, insets, patterns]);
}
