/** The drawings on slides, enlarged as they are in the room: they answer where the pointer is. */
import type { Locator } from '@playwright/test';
import { expect, test } from './atlas';
import { playTo } from './reportRoom';

test.use({ viewport: { width: 1920, height: 1080 } });

/** A point of the screen well inside a comuna of the map, and the map's enlargement. */
async function insideOf(map: Locator, cut: string): Promise<{ x: number; y: number; scale: number }> {
  return map.locator(`path[data-cut="${cut}"]`).evaluate((node) => {
    const path = node as SVGPathElement;
    const box = path.getBoundingClientRect();
    const svg = path.ownerSVGElement as SVGSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.width.baseVal.value;
    for (let down = 1; down < 20; down++) {
      for (let across = 1; across < 20; across++) {
        const x = box.left + (box.width * across) / 20;
        const y = box.top + (box.height * down) / 20;
        if (document.elementFromPoint(x, y) === path) return { x, y, scale };
      }
    }
    throw new Error('the comuna is nowhere to be pressed');
  });
}

const CALAMA = { cut: '02201', name: 'Calama' };

test('on an enlarged slide the pointer finds the comuna below it, and the map follows the hand', async ({ page }) => {
  const map = await playTo(page, 'gaps-map');
  const country = await insideOf(map, CALAMA.cut);
  await page.mouse.click(country.x, country.y);
  await expect(page.locator('[data-place="front"] h2')).toContainText('Antofagasta');
  await expect(map.locator('[data-drawn]')).toHaveCount(1);
  const at = await insideOf(map, CALAMA.cut);
  // The slide is larger than its own 864 px.
  expect(at.scale).toBeGreaterThan(1.4);
  await page.mouse.move(at.x, at.y);
  const tip = map.getByText(CALAMA.name, { exact: true });
  await expect(tip).toBeVisible();
  const said = await tip.boundingBox();
  const around = await page.locator('[data-place="front"] article').boundingBox();
  if (!said || !around) throw new Error('nothing is said');
  expect(Math.abs(said.x - at.x)).toBeLessThan(280 * at.scale);
  expect(Math.min(Math.abs(said.y - at.y), Math.abs(said.y + said.height - at.y))).toBeLessThan(160 * at.scale);
  expect(said.y + said.height).toBeLessThanOrEqual(around.y + around.height);

  await page.mouse.click(at.x, at.y);
  const chosen = await map.locator('path[class*="chosen"]').boundingBox();
  if (!chosen) throw new Error('no comuna is chosen');
  expect(at.x).toBeGreaterThan(chosen.x);
  expect(at.x).toBeLessThan(chosen.x + chosen.width);
  expect(at.y).toBeGreaterThan(chosen.y);
  expect(at.y).toBeLessThan(chosen.y + chosen.height);

  const comuna = map.locator(`path[data-cut="${CALAMA.cut}"]`);
  const before = await comuna.boundingBox();
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y + 20, { steps: 4 });
  await page.mouse.move(at.x + 130, at.y + 44, { steps: 4 });
  if (!before) throw new Error('the comuna has left the map');
  // Within a few pixels of the hand, once the last of its steps is drawn.
  const off = async () => {
    const held = await comuna.boundingBox();
    return held ? Math.hypot(held.x - before.x - 130, held.y - before.y - 44) : Number.POSITIVE_INFINITY;
  };
  await expect.poll(off).toBeLessThan(4);
  await page.mouse.up();
});
