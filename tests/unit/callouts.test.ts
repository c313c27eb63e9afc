import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRows, rowCapacity } from '../../src/plates/layoutCalloutRows';
import { layoutColumns } from '../../src/plates/layoutCallouts';
import { mergeAnchors } from '../../src/plates/mergeAnchors';
import { segmentsCross } from '../../src/plates/segmentsCross';
import { spread } from '../../src/plates/spread';

describe('spreading marks along a line', () => {
  it('keeps their order and their distance, and leaves alone what has room', () => {
    expect(spread([10, 100, 200], 20, 0, 300)).toEqual([10, 100, 200]);
    expect(spread([100, 100, 100], 20, 0, 300)).toEqual([80, 100, 120]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }), (wanted) => {
        const placed = spread(
          [...wanted].sort((a, b) => a - b),
          10,
          0,
          1000,
        );
        for (let index = 1; index < placed.length; index++) {
          expect((placed[index] as number) - (placed[index - 1] as number)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
        expect(placed[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(placed[placed.length - 1]).toBeLessThanOrEqual(1000 + 1e-9);
      }),
    );
  });
});

describe('callouts around a map', () => {
  const anchors = fc
    .uniqueArray(fc.record({ x: fc.integer({ min: 10, max: 790 }), y: fc.integer({ min: 90, max: 310 }) }), {
      minLength: 1,
      maxLength: 10,
      selector: ({ x }) => x,
    })
    .map((points) => points.map((point, index) => ({ id: String(index), ...point })));

  it('places every anchor once, in rows that do not overlap', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        const box = { width: 800, height: 400, radius: 18, corner: null };
        const placed = layoutRows(list.slice(0, rowCapacity(box)), box);
        expect(placed.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const side of ['top', 'bottom']) {
          const xs = placed
            .filter((callout) => callout.side === side)
            .map(({ x }) => x)
            .sort((a, b) => a - b);
          for (let index = 1; index < xs.length; index++)
            expect((xs[index] as number) - (xs[index - 1] as number)).toBeGreaterThan(120);
        }
      }),
    );
  });

  it('leaves a corner to what stands there: beside a narrow one, above a wide one', () => {
    const NARROW = { width: 110, height: 140 };
    const WIDE = { width: 800, height: 60 };
    fc.assert(
      fc.property(anchors, fc.constantFrom(NARROW, WIDE), (list, corner) => {
        const box = { width: 800, height: 400, radius: 18, corner };
        const shown = list.slice(0, rowCapacity(box));
        const placed = layoutRows(shown, box);
        expect(placed.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
        for (const { x, y, side, textWidth } of placed) {
          expect(x + 18 + textWidth).toBeLessThan(800);
          if (side === 'bottom') expect(x - 18 >= corner.width || y + 18 <= 400 - corner.height).toBe(true);
        }
      }),
    );
  });

  it('never crosses two leaders of one column', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        const placed = layoutColumns(list.slice(0, 8), { width: 800, height: 700, radius: 20, corner: null }, 400);
        for (const side of ['left', 'right'] as const) {
          const column = placed.filter((callout) => callout.side === side);
          for (const one of column) {
            for (const other of column) {
              if (one === other) continue;
              const elbow = one.turn.x;
              const a = list.find(({ id }) => id === one.id);
              const b = list.find(({ id }) => id === other.id);
              if (!a || !b) continue;
              expect(segmentsCross(elbow, one.y, a.x, a.y, elbow, other.y, b.x, b.y)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('merges the nearest until they fit, and loses nobody', () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 1, max: 10 }), (list, most) => {
        const groups = mergeAnchors(list, most, 0);
        expect(groups.length).toBeLessThanOrEqual(most);
        expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });
});
