/** How wide and high the tiles of Brechas are drawn: the page scrolls, but what belongs together should be seen at once. */

/** What of the window stands above and below the drawing, px: bar, headline, and what a gap means. */
const AROUND = 314;
/** Less than this, px, is no drawing. */
const LEAST = 430;
/** With less than this, px, the tiles of a large region could not bear their names. */
const LEAST_CLOSED_IN = 560;
/** The land above its tiles is worth this much of the width. */
const NARROWEST = 0.72;
/** Height, px, that land and lying tiles take: so much a pixel of width, and so much besides. */
const SLOPE = 0.499;
const BESIDES = 95;

/** From this width on the country lies. */
const LYING_FROM = 560;

/** `width` px that there are, `tall` px of window; null while nothing is laid out. Heights of null may grow. */
export function gapRoom(
  width: number,
  tall: number,
  closedIn: boolean,
): { width: number; height: number | null } | null {
  if (width === 0) return null;
  const height = Math.max(LEAST, tall - AROUND);
  if (closedIn) return { width, height: width < LYING_FROM ? null : Math.max(LEAST_CLOSED_IN, height) };
  if (width < LYING_FROM) return { width, height: null };
  const narrower = Math.floor((height - BESIDES) / SLOPE);
  return { width: narrower >= NARROWEST * width ? Math.min(width, narrower) : width, height };
}
