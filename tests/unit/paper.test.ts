import { describe, expect, it } from 'vitest';
import { pourBlocks } from '../../src/ui/paper/pourBlocks';
import { cutList } from '../../src/views/dossier/cuts';

const line = (height: number) => ({ height, keepsNext: false });
const heading = (height: number) => ({ height, keepsNext: true });

describe('pouring blocks onto sheets', () => {
  it('fills a sheet before it begins another', () => {
    expect(pourBlocks([line(40), line(40), line(40)], [100])).toEqual([[0, 1], [2]]);
  });

  it('never leaves a heading alone at the foot of a sheet', () => {
    expect(pourBlocks([line(60), heading(20), heading(15), line(20)], [100])).toEqual([[0], [1, 2, 3]]);
    expect(pourBlocks([line(60), heading(20), line(20)], [100])).toEqual([[0, 1, 2]]);
  });

  it('knows that the first sheet has more room than the others', () => {
    expect(pourBlocks([line(90), line(90), line(90)], [180, 90])).toEqual([[0, 1], [2]]);
  });

  it('gives what is higher than a sheet one of its own, and loses nothing', () => {
    expect(pourBlocks([line(10), line(500), line(10)], [100])).toEqual([[0], [1], [2]]);
    expect(pourBlocks([heading(10)], [100])).toEqual([[0]]);
    expect(pourBlocks([], [100])).toEqual([[]]);
  });

  it('keeps every block once and in order, whatever their heights', () => {
    let seed = 7;
    const chance = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 200; round++) {
      const blocks = Array.from({ length: Math.floor(chance() * 60) }, () => ({
        height: chance() * 120,
        keepsNext: chance() < 0.2,
      }));
      const sheets = pourBlocks(blocks, [300, 260]);
      expect(sheets.flat()).toEqual(blocks.map((_, index) => index));
      for (const [number, sheet] of sheets.entries()) {
        const last = sheet.at(-1) ?? 0;
        if (last < blocks.length - 1) expect(blocks[last]?.keepsNext ?? false).toBe(false);
        const held = sheet.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
        const glued = sheet.slice(0, -1).every((index) => blocks[index]?.keepsNext);
        if (!glued) expect(held).toBeLessThanOrEqual(number === 0 ? 300 : 260);
      }
    }
  });
});

describe('cutting a list', () => {
  it('says how many it leaves out, and never leaves out a single one', () => {
    expect(cutList([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], left: 2 });
    expect(cutList([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], left: 0 });
  });
});
