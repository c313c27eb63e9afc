/** Drawings that depend on no graphics card, compared with how they were meant to look. */
import type { Page } from '@playwright/test';
import { expect, legend, openAtlas, panel, strip, stripGlyphs, test } from './atlas';

test.use({ viewport: { width: 1366, height: 1000 }, deviceScaleFactor: 1 });

/** Fonts are there and nothing has the pointer over it. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
}

test('Chile lying down, whole', async ({ page }) => {
  await openAtlas(page);
  await expect(stripGlyphs(page).first()).toBeVisible();
  await atRest(page);
  await expect(strip(page)).toHaveScreenshot('strip.png');
});

test('the glyph and its legend', async ({ page }) => {
  await openAtlas(page);
  const glyph = legend(page).locator('svg').first();
  await expect(glyph).toBeVisible();
  await atRest(page);
  await expect(glyph).toHaveScreenshot('glyph.png');
});

test('the glyph of a ficha', async ({ page }) => {
  await openAtlas(page, 'v=1&experiencia=emprende-lago-llanquihue');
  const glyph = panel(page).getByRole('img', { name: /^Emprende Lago Llanquihue\. Escala/ });
  await expect(glyph).toBeVisible();
  await atRest(page);
  await expect(glyph).toHaveScreenshot('glyph-of-ficha-11.png');
});

test('a chart of units, «sin información» drawn', async ({ page }) => {
  await openAtlas(page);
  const chart = panel(page)
    .locator('section')
    .filter({ has: page.getByText(/^Rol del gobierno regional, /) })
    .last();
  await expect(chart.getByRole('button', { name: /^Sin información: / })).toBeVisible();
  await atRest(page);
  await expect(chart).toHaveScreenshot('regional-role.png');
});

test('the completeness matrix', async ({ page }) => {
  // Whole at once: what a part of the page scrolls away is not in its picture.
  await page.setViewportSize({ width: 1366, height: 1700 });
  await openAtlas(page, 'v=1&pantalla=datos');
  const matrix = page.getByRole('table').filter({ has: page.getByRole('button', { name: /^Funciones: / }) });
  await matrix.scrollIntoViewIfNeeded();
  await expect(matrix).toBeVisible();
  await atRest(page);
  await expect(matrix).toHaveScreenshot('completeness.png');
});

test('Tríptico, whole', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAtlas(page, 'v=1&dibujo=triptico');
  const drawing = page.getByRole('group', { name: /^Tríptico: las mismas experiencias/ });
  await expect(drawing).toBeVisible();
  await atRest(page);
  await expect(drawing).toHaveScreenshot('triptych.png');
});

test('the tiles of the country, and of a region', async ({ page }) => {
  const tiles = page.getByRole('group', { name: 'Teselas: cada comuna de Chile, un cuadrado igual' });
  await openAtlas(page, 'v=1&dibujo=teselas');
  // The land above comes with its boundaries, after the tiles.
  await expect(tiles.getByText('20° S')).toBeVisible();
  await atRest(page);
  await expect(tiles).toHaveScreenshot('tiles.png');
  await openAtlas(page, 'v=1&dibujo=teselas&lugar=CL-10');
  await expect(tiles.getByText('Quinchao')).toBeVisible();
  await atRest(page);
  await expect(tiles).toHaveScreenshot('tiles-los-lagos.png');
});

test('the gaps as tiles, as a map, and with a scenario', async ({ page }) => {
  const tiles = page.getByRole('group', { name: 'Teselas: cada comuna de Chile, un cuadrado igual' });
  const map = page.getByRole('group', { name: /^Mapa de las comunas por cobertura: / });
  await page.goto('./?v=1&pantalla=brechas');
  await expect(tiles.getByText('20° S')).toBeVisible();
  await atRest(page);
  await expect(tiles).toHaveScreenshot('gaps-tiles.png');
  await page.goto('./?v=1&pantalla=brechas&brechas=mapa&tono=oscuro');
  await expect(map.getByText('AYSÉN', { exact: true })).toBeVisible();
  await atRest(page);
  await expect(map).toHaveScreenshot('gaps-map-dark.png');
  await page.goto('./?v=1&pantalla=brechas&brechas=mapa&lugar=CL-10&escenario=nueva.10401.10404');
  await expect(map.getByText('Puerto Montt', { exact: true })).toBeVisible();
  await atRest(page);
  await expect(map).toHaveScreenshot('gaps-map-scenario.png');
});
