/** Every region with how many of its comunas count in a drawing, and the way to both. */

import { useMemo } from 'react';
import { unitName } from '../../i18n/facetValues';
import { type Message, useText } from '../../i18n/text';
import type { TileRegion } from '../../plates/tiles/RegionLabels';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { useViewStore } from '../../state/store';
import { cutsOf } from '../../territory/units';

export interface RegionWords {
  /** With name, n (that count) and all. */
  go: Message;
  count: Message;
  /** With place. */
  listing: Message;
}

export interface TileRegions {
  counts: ReadonlyMap<string, { reached: number; all: number }>;
  byCode: ReadonlyMap<string, TileRegion>;
}

/** `counted`: whether a comuna counts, by index; `words` must not change from drawing to drawing. */
export function useTileRegions(counted: readonly boolean[], words: RegionWords): TileRegions {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => {
    const { t } = tools;
    const counts = new Map<string, { reached: number; all: number }>();
    const byCode = new Map<string, TileRegion>();
    for (const { code, comunas } of atlas.territory.divisions[division].regions) {
      const name = unitName(tools, atlas, division, code);
      const own = comunas.filter((index) => counted[index]);
      const values = { name, n: own.length, all: comunas.length };
      counts.set(code, { reached: own.length, all: comunas.length });
      byCode.set(code, {
        code,
        name,
        goLabel: t(words.go, values),
        countLabel: t(words.count, values),
        onCount:
          own.length === 0
            ? null
            : () =>
                openListing({
                  title: t(words.listing, { place: name }),
                  comunas: cutsOf(own, atlas.territory),
                }),
      });
    }
    return { counts, byCode };
  }, [counted, words, tools, atlas, division]);
}
