/** The live map itself, in a browser with WebGL: it draws, answers and remembers where it was left. */
import type { Page } from '@playwright/test';
import {
  callouts,
  coloursIn,
  countOnMap,
  expect,
  fichaOf,
  filterBy,
  legend,
  linkNotice,
  listing,
  mapIsDrawn,
  openAtlas,
  openingExperiences,
  search,
  shownCount,
  test,
  titleOf,
} from './atlas';
import { comunaFile, dragOnto } from './boundaryFiles';

const FICHA_11 = 'Emprende Lago Llanquihue';
const canvas = (page: Page) => page.locator('canvas').first();

test('the map draws, its callouts open fichas, and what is outside its frame is counted', async ({ page, request }) => {
  const expected = (await openingExperiences(request)).length;
  await openAtlas(page);
  await mapIsDrawn(page);
  expect(await countOnMap(page)).toBe(expected);
  await expect(legend(page)).not.toContainText('WebGL');
  const outside = legend(page).getByRole('button', { name: /fuera del encuadre/ });
  const n = Number(/\d+/.exec(await outside.innerText())?.[0]);
  await outside.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(n);
  await page.keyboard.press('Escape');

  const callout = callouts(page).getByRole('button', { name: /Emprende Lago Llanquihue/ });
  await callout.click();
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
  await expect(titleOf(page)).toHaveText('4 comunas');
  await expect(callout).toHaveAttribute('aria-pressed', 'true');
  await mapIsDrawn(page);
});

test('a filter leaves on the map what passes it, and a ring told apart by coming closer', async ({ page }) => {
  await openAtlas(page);
  await mapIsDrawn(page);
  const ring = callouts(page)
    .getByRole('button', { name: /Acercar$/ })
    .first();
  const before = await callouts(page)
    .getByRole('button', { name: /Escala:/ })
    .count();
  expect(before).toBeGreaterThan(0);
  if (await ring.isVisible()) {
    await ring.click();
    await expect(page).toHaveURL(/camara=/);
    await mapIsDrawn(page);
  }
  await filterBy(page, 'Escala', 'Supracomunal');
  const shown = await shownCount(page);
  await expect(async () => expect(await countOnMap(page)).toBe(shown)).toPass();
  const names = await callouts(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  for (const name of names) expect(name).toMatch(/supracomunal/i);
});

test('an area answers a click on the canvas', async ({ page }) => {
  await openAtlas(page, 'v=1&escala=supracomunal&lugar=CL-10');
  await mapIsDrawn(page);
  // The leader of a callout ends on the experience's own territory.
  const anchor = await callouts(page).locator('circle').first().boundingBox();
  const box = await canvas(page).boundingBox();
  if (!anchor || !box) throw new Error('There is no anchor on the map.');
  await canvas(page).click({
    position: { x: anchor.x + anchor.width / 2 + 9 - box.x, y: anchor.y + anchor.height / 2 + 5 - box.y },
    force: true,
  });
  await expect(page).toHaveURL(/(experiencia|comuna)=/);
  await expect(page.getByRole('region', { name: 'Indicadores' }).getByRole('button', { name: 'Cerrar' })).toBeVisible();
});

test('its frame moves by the strip, and where the map was left is in the link', async ({ page }) => {
  await openAtlas(page);
  await mapIsDrawn(page);
  const frame = page.getByRole('slider', { name: /Encuadre del mapa/ });
  const latitude = async () => Number(await frame.getAttribute('aria-valuenow'));
  const before = await latitude();
  await frame.focus();
  // North is to the left: each press lowers the degrees of latitude south.
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect(await latitude()).toBeLessThan(before - 2);
  }).toPass({ intervals: [600] });
  await expect(page).toHaveURL(/camara=/);
  const moved = await latitude();
  await page.waitForTimeout(1_000);
  const link = page.url();
  await page.reload();
  await mapIsDrawn(page);
  expect(page.url()).toBe(link);
  await expect(async () => expect(Math.abs((await latitude()) - moved)).toBeLessThanOrEqual(1)).toPass();
});

test('the dark tone repaints the map, and another place takes it along', async ({ page }) => {
  await openAtlas(page);
  await mapIsDrawn(page);
  const light = await averageLight(page);
  await page.getByRole('button', { name: 'Pasar a tono oscuro' }).click();
  await expect(async () => expect(await averageLight(page)).toBeLessThan(light - 60)).toPass({ timeout: 30_000 });
  expect(await coloursIn(page, canvas(page))).toBeGreaterThan(8);
  await search(page, 'Chiloé', 'Provincias');
  await mapIsDrawn(page);
  expect(await shownCount(page)).toBeGreaterThan(0);
  await expect(linkNotice(page)).toHaveCount(0);
});

/** Mean light of the canvas, 0 to 255. */
async function averageLight(page: Page): Promise<number> {
  const picture = (await canvas(page).screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const small = document.createElement('canvas');
    small.width = 64;
    small.height = 64;
    const context = small.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0, 64, 64);
    const { data } = context.getImageData(0, 0, 64, 64);
    return data.reduce((sum, value, index) => sum + (index % 4 === 3 ? 0 : value), 0) / ((data.length / 4) * 3);
  }, picture);
}

test('boundaries dropped on the map are drawn by it at once, and its experiences stay where they are', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&lugar=CL-10');
  await mapIsDrawn(page);
  const expected = await countOnMap(page);
  await expect(legend(page)).toContainText('límites aproximados');
  const before = await canvas(page).screenshot();
  await dragOnto(page, canvas(page), 'comunas.geojson', JSON.stringify(comunaFile()));
  await expect(page.getByRole('dialog')).toContainText('345 comunas', { timeout: 40_000 });
  await page.keyboard.press('Escape');
  await expect(legend(page)).toContainText('Límites: comunas.geojson');
  await mapIsDrawn(page);
  expect(await countOnMap(page)).toBe(expected);
  await expect(async () => expect((await canvas(page).screenshot()).equals(before)).toBe(false)).toPass({
    timeout: 40_000,
  });
});
