/** The comunas far from the mainland: in frames of their own on the strip and on the map, named, chosen and inked like the rest. */
import type { Page } from '@playwright/test';
import { callouts, chooseDivision, expect, filterBy, namesOf, openAtlas, panel, strip, test } from './atlas';

const ON_MAP = 'Islas y Antártica, fuera de escala';
const onMap = (page: Page) => page.getByRole('group', { name: ON_MAP });
const NAMES = [/^Rapa Nui: comuna de Isla de Pascua, /, /^Juan Fernández: comuna de Juan Fernández, /, /^Antártica: /];
const island = (page: Page, name: RegExp) => ({
  strip: strip(page).getByRole('button', { name }),
  map: onMap(page).getByRole('button', { name }),
});

test('stand in the strip of Chile, in both divisions, and on its map where there is no strip', async ({ page }) => {
  await openAtlas(page);
  for (const division of ['Actual', '2008'] as const) {
    await chooseDivision(page, division);
    for (const name of NAMES) await expect(island(page, name).strip).toBeVisible();
  }
  await expect(callouts(page)).toBeVisible();
  await expect(onMap(page)).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of NAMES) await expect(island(page, name).map).toBeVisible();
  expect(await namesOf(onMap(page).getByRole('button'))).toHaveLength(3);
  await expect(onMap(page)).toContainText('fuera de escala');
});

test('stand on the map of their own region and province only', async ({ page }) => {
  for (const [place, names] of [
    ['CL-05', [/^Rapa Nui/, /^Juan Fernández/]],
    ['CL-12', [/^Antártica/]],
    ['CL-122', [/^Antártica/]],
    ['CL-051', [/^Juan Fernández/]],
  ] as const) {
    await openAtlas(page, `v=1&lugar=${place}`);
    for (const name of names) await expect(island(page, name).map).toBeVisible();
    await expect(onMap(page).getByRole('button')).toHaveCount(names.length);
  }
  // Its own province shows the island itself; the strip keeps them all.
  for (const place of ['CL-052', 'CL-13', 'PE', 'america-latina']) {
    await openAtlas(page, `v=1&lugar=${place}`);
    await expect(page.getByRole('img', { name: /^Mapa/ })).toBeVisible();
    await expect(onMap(page)).toHaveCount(0);
  }
  await openAtlas(page, 'v=1&lugar=CL-13');
  await expect(strip(page).getByRole('button', { name: /^(Rapa Nui|Juan Fernández|Antártica): / })).toHaveCount(3);
});

test('are chosen by keyboard, on the map and on the strip', async ({ page }) => {
  await openAtlas(page, 'v=1&lugar=CL-05');
  await island(page, /^Rapa Nui/).map.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/comuna=05201/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Isla de Pascua');
  await page.goBack();
  await island(page, /^Juan Fernández/).strip.focus();
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/comuna=05104/);
  await expect(island(page, /^Juan Fernández/).map).toHaveAttribute('aria-pressed', 'true');
});

test('carry the ink of what reaches them, as the filters leave it', async ({ page }) => {
  // No experience of the report reaches an island: here the theatre of Maule reaches the whole region of Valparaíso.
  await page.route('**/assets/core-*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const at = text.indexOf('"territory":', text.indexOf('"id":"extra-muros-teatro-maule"'));
    const moved = text.slice(0, at) + text.slice(at).replace('"code":"07"', '"code":"05"');
    expect(moved).not.toBe(text);
    await route.fulfill({ response, body: moved });
  });
  await openAtlas(page);
  await expect(island(page, /^Rapa Nui: .*; 1 experiencia la alcanza/).strip).toBeVisible();
  await openAtlas(page, 'v=1&lugar=CL-05');
  await expect(island(page, /^Rapa Nui: .*; 1 experiencia la alcanza/).map).toBeVisible();
  const inks = (name: RegExp) =>
    island(page, name)
      .map.locator('path')
      .evaluateAll((paths) => paths.slice(1).map((path) => getComputedStyle(path).fillOpacity));
  const [ink] = await inks(/^Rapa Nui/);
  expect(Number(ink)).toBeGreaterThan(0);

  // Hover lifts one reach and dims the rest, here as on the land.
  await callouts(page)
    .getByRole('button', { name: /^20\. Juntos/ })
    .hover();
  await expect(async () => expect(Number((await inks(/^Rapa Nui/))[0])).toBeLessThan(Number(ink))).toPass();

  await filterBy(page, 'Escala', 'Comunal');
  await expect(island(page, /^Rapa Nui: .*; ninguna experiencia la alcanza/).map).toBeVisible();
  expect(await inks(/^Rapa Nui/)).toEqual([]);
});

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]) {
  test(`cover no callout, spill nowhere, and can be hit: ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const everywhere = ['v=1&lugar=CL-05', 'v=1&lugar=CL-12', 'v=1&lugar=CL-05&idioma=en'];
    // Without the strip the map of the whole country has the frames.
    const country = width < 560 ? ['', 'v=1&estado=todas', 'v=1&idioma=en'] : [];
    for (const query of [...everywhere, ...country]) {
      await openAtlas(page, query);
      const frames = page.getByRole('group', { name: /Islas y Antártica|Islands and Antarctica/ }).getByRole('button');
      await expect(frames.first()).toBeVisible();
      const boxes = await frames.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      );
      for (const box of boxes) expect(box.height, query).toBeGreaterThanOrEqual(32);
      const texts = await frames
        .locator('text')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      texts.forEach((text, at) => {
        const box = boxes[at] as DOMRect;
        expect(text.left >= box.left && text.right <= box.right && text.bottom <= box.bottom, query).toBe(true);
      });
      const group = page.getByRole('group', { name: /^(Experiencias en el mapa|Experiences on the map)$/ });
      if ((await group.count()) === 0) continue;
      const others = await group
        .getByRole('button')
        .locator('text:last-of-type, circle')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      const hit = others.filter((other) =>
        boxes.some(
          (box) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
        ),
      );
      expect(hit, query).toEqual([]);
    }
  });
}
