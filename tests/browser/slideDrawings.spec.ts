/** The drawings on slides, enlarged as they are in the room: they answer where the pointer is, and their texts keep apart. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas';

test.use({ viewport: { width: 1920, height: 1080 } });

/** Opens a slide of the report's own presentation in the room, and waits until all of it is drawn. */
async function openSlide(page: Page, number: number): Promise<Locator> {
  await page.goto(`./?v=1&pantalla=presentar&presentacion=informe&lamina=${number}&presentando=si`);
  const slide = page
    .locator('article')
    .filter({ has: page.getByText(new RegExp(`^${number} / \\d+$`)) })
    .first();
  await expect(slide).toBeVisible();
  for (const exhibit of await slide.locator('[data-exhibit]').all()) {
    await expect(exhibit.locator('[data-drawn]').first()).toBeVisible();
  }
  return slide;
}

/** Of the report's own presentation: slides by the number that the room says, and what they are known to show. */
const COVERAGE = { slide: 11, exhibits: ['gaps-map', 'gaps-shares'] } as const;
const TILES = { slide: 12, exhibits: ['gaps-tiles', 'gaps-groups'] } as const;
const TRIPTYCH = { slide: 4, exhibits: ['explore-triptych'] } as const;
const CHART = 5;

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
  const slide = await openSlide(page, COVERAGE.slide);
  const map = slide.locator('[data-exhibit="gaps-map"]');
  const address = page.url();
  // On the country's map a touch asks for the region; within it, for the comuna.
  const country = await insideOf(map, CALAMA.cut);
  await page.mouse.click(country.x, country.y);
  await expect(page.locator('[data-place="front"] h2')).toContainText('Antofagasta');
  await expect(map.locator('[data-drawn]')).toHaveCount(1);
  const at = await insideOf(map, CALAMA.cut);
  // The slide is 1920 px wide, and its own scale 864.
  expect(at.scale).toBeCloseTo(1920 / 864, 1);
  await page.mouse.move(at.x, at.y);
  const tip = map.getByText(CALAMA.name, { exact: true });
  await expect(tip).toBeVisible();
  const said = await tip.boundingBox();
  const around = await page.locator('article').first().boundingBox();
  if (!said || !around) throw new Error('nothing is said');
  expect(Math.abs(said.x - at.x)).toBeLessThan(280 * at.scale);
  expect(Math.min(Math.abs(said.y - at.y), Math.abs(said.y + said.height - at.y))).toBeLessThan(160 * at.scale);
  expect(said.y + said.height).toBeLessThanOrEqual(around.y + around.height);

  await page.mouse.click(at.x, at.y);
  const chosen = await map.locator('path[class*="chosen"]').boundingBox();
  const pressed = await map.locator(`path[data-cut="${CALAMA.cut}"]`).boundingBox();
  if (!chosen || !pressed) throw new Error('no comuna is chosen');
  // The outline is that comuna's and no other's, but for the width of its stroke.
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(chosen[side] - pressed[side])).toBeLessThan(4 * at.scale);
  }
  // The slide's stage took it; the page is still on the same slide of the same presentation.
  expect(page.url()).toBe(address);

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

test('on an enlarged slide a press on a bar chooses what it counts, and the address stays', async ({ page }) => {
  const slide = await openSlide(page, CHART);
  const address = page.url();
  const bar = slide.getByRole('button', { name: 'Provincial: 7 de 23 experiencias' });
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not drawn');
  // Where the pointer is, not where the browser would scroll to.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(slide.getByRole('button', { name: /^Provincial: / })).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toBe(address);
});

test('the coverage, its tiles and the triptych look on a slide as they were meant to', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const { slide: number, exhibits } of [COVERAGE, TILES, TRIPTYCH]) {
    const slide = await openSlide(page, number);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    for (const exhibit of exhibits) {
      await expect(slide.locator(`[data-exhibit="${exhibit}"]`)).toHaveScreenshot(`slide-${exhibit}.png`);
    }
  }
});
