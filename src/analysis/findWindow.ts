/** The stretch of latitudes that holds most points: where a map of a long country opens. */

/**
 * Centre of the window of `span` degrees with most of the `latitudes` inside; of equally full ones the middle one.
 * Null for no latitudes.
 */
export function findWindow(latitudes: readonly number[], span: number): number | null {
  const sorted = [...latitudes].sort((a, b) => a - b);
  let best = 0;
  let centres: number[] = [];
  sorted.forEach((south, from) => {
    let to = from;
    while (to + 1 < sorted.length && (sorted[to + 1] as number) <= south + span) to++;
    const count = to - from + 1;
    const centre = (south + (sorted[to] as number)) / 2;
    if (count > best) {
      best = count;
      centres = [centre];
    } else if (count === best) {
      centres.push(centre);
    }
  });
  return centres[Math.floor(centres.length / 2)] ?? null;
}
