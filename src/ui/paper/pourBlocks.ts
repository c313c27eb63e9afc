/** Which block of a text stands on which sheet. Laid out by hand, because not every browser can number its printed pages. */

export interface Pourable {
  /** px */
  height: number;
  /** A heading is never the last of its sheet: it goes with the next block. */
  keepsNext: boolean;
}

/**
 * The blocks in their order, as positions by sheet; a block higher than a sheet has one to itself.
 * @param room height of each sheet, px: of the first, the second…; the last value holds for all that follow
 */
export function pourBlocks(blocks: readonly Pourable[], room: readonly number[]): number[][] {
  const sheets: number[][] = [[]];
  let left = room[0] ?? 0;
  let at = 0;
  while (at < blocks.length) {
    let end = at;
    while (blocks[end]?.keepsNext && end + 1 < blocks.length) end++;
    const chunk = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    const height = chunk.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
    let sheet = sheets.at(-1) as number[];
    if (height > left && sheet.length > 0) {
      sheet = [];
      sheets.push(sheet);
      left = room[Math.min(sheets.length, room.length) - 1] ?? 0;
    }
    sheet.push(...chunk);
    left -= height;
    at = end + 1;
  }
  return sheets;
}
