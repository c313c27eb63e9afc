/** What the counts beside the regions say on the tiles of Brechas: what is covered directly, or with the umbrella. */
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import type { RegionWords } from '../../drawings/useTileRegions';

export const DIRECT_REGIONS: RegionWords = {
  go: words.regionGo,
  count: words.regionCount,
  listing: words.listingDirect,
};
export const UMBRELLA_REGIONS: RegionWords = {
  go: words.regionGoUmbrella,
  count: words.regionCountUmbrella,
  listing: words.listingUmbrella,
};
