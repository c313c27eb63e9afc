/** Names on the vector map: regions far, provinces nearer, comunas and seat towns near; never on one another, never cut. */
import type { Locator, Page } from '@playwright/test';
import { callouts, chooseDivision, expect, openAtlas, strip, test } from './atlas';

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
/** The country; large and small regions; an island province; the capital's thirty-two comunas; far and near. */
const PLACES = [
  '',
  'v=1&lugar=CL-10',
  'v=1&lugar=CL-13',
  'v=1&lugar=CL-08',
  'v=1&lugar=CL-08&division=2008',
  'v=1&lugar=CL-102',
  'v=1&lugar=CL-131&estado=todas',
  'v=1&lugar=CL-131&estado=todas&camara=-70.65,-33.45,10.5',
  'v=1&lugar=america-latina',
  'v=1&experiencia=emprende-lago-llanquihue',
] as const;

const map = (page: Page) => page.getByRole('img', { name: /^Mapa/ });

interface NameBox {
  text: string;
  kind: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every name on the map with its box, window pixels. */
async function namesOn(page: Page): Promise<NameBox[]> {
  return map(page)
    .locator('text')
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        const text = [...one.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ');
        return { text, kind: one.getAttribute('data-kind') ?? '', left, top, right, bottom };
      }),
    );
}

async function boxesOf(...parts: Locator[]) {
  const boxes = await Promise.all(
    parts.map((part) =>
      part.evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      ),
    ),
  );
  return boxes.flat();
}

function overlap(a: Omit<NameBox, 'text' | 'kind'>, b: Omit<NameBox, 'text' | 'kind'>): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
  );
}

for (const deviceScaleFactor of [1, 2]) {
  test.describe(`at ${deviceScaleFactor} dots a pixel`, () => {
    test.use({ deviceScaleFactor });
    for (const { width, height } of SCREENS) {
      test(`no two names meet, none is cut or under a callout: ${width}×${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        let seen = 0;
        for (const place of PLACES) {
          await openAtlas(page, place);
          await expect(map(page)).toBeVisible();
          await page.evaluate(() => document.fonts.ready);
          await expect(async () => expect((await namesOn(page)).length).toBeGreaterThan(0)).toPass();
          const names = await namesOn(page);
          seen += names.length;
          const frame = await map(page).boundingBox();
          if (!frame) throw new Error('The map has no box.');
          names.forEach((name, index) => {
            const met = names.slice(index + 1).filter((other) => overlap(name, other));
            expect(
              met.map(({ text }) => `${name.text} / ${text}`),
              place,
            ).toEqual([]);
            expect(name.left >= frame.x && name.right <= frame.x + frame.width, `${place}: ${name.text}`).toBe(true);
            expect(name.top >= frame.y && name.bottom <= frame.y + frame.height, `${place}: ${name.text}`).toBe(true);
          });
          const above = await boxesOf(
            callouts(page).getByRole('button').locator('text:last-of-type'),
            page.getByRole('group', { name: 'Islas y Antártica, fuera de escala' }).getByRole('button'),
            page.getByRole('button', { name: /^(Acercar|Alejar|Volver al lugar)$/ }),
          );
          expect(above.length).toBeGreaterThan(2);
          for (const name of names) {
            expect(above.filter((other) => overlap(name, other)).length, `${place}: ${name.text} is covered`).toBe(0);
          }
        }
        expect(seen).toBeGreaterThan(40);
      });
    }
  });
}

test('name more the nearer the map is', async ({ page }) => {
  const kinds = async (query: string) => {
    await openAtlas(page, query);
    await expect(async () => expect((await namesOn(page)).length).toBeGreaterThan(0)).toPass();
    return new Set((await namesOn(page)).map(({ kind }) => kind));
  };
  const country = await kinds('');
  expect([...country].sort()).toEqual(['country', 'region', 'sea', 'town']);
  const nearer = await kinds('v=1&lugar=CL-10&camara=-72.9,-41.3,6.8');
  expect(nearer).toContain('region');
  expect(nearer).toContain('province');
  expect(nearer).not.toContain('comuna');
  const near = await kinds('v=1&lugar=CL-131&estado=todas');
  expect(near).toContain('comuna');
  expect(near).not.toContain('region');
  const told = async () => (await namesOn(page)).map(({ text }) => text);
  for (const urban of ['Santiago', 'Quilicura', 'Maipú']) expect(await told()).toContain(urban);
  // Close in, the smallest of the capital have room as well.
  await kinds('v=1&lugar=CL-131&camara=-70.62,-33.43,11.4');
  for (const urban of ['Santiago', 'Providencia', 'Ñuñoa', 'Recoleta', 'Independencia']) {
    expect(await told()).toContain(urban);
  }
});

test('the division changes the regions that the map names, and those of the strip', async ({ page }) => {
  const regions = async () => (await namesOn(page)).filter(({ kind }) => kind === 'region').map(({ text }) => text);
  await openAtlas(page);
  await expect(async () => expect(await regions()).toContain('ÑUBLE')).toPass();
  const before = await strip(page)
    .getByRole('button', { name: /Ir a la región$/ })
    .count();
  await chooseDivision(page, '2008');
  await expect(async () => expect(await regions()).not.toContain('ÑUBLE')).toPass();
  await expect(page.getByRole('button', { name: /^Ñuble: .*Ir a la región$/ })).toHaveCount(0);
  await expect(strip(page).getByRole('button', { name: /Ir a la región$/ })).toHaveCount(before - 1);
});

test('names stand upright on the lying map', async ({ page }) => {
  await openAtlas(page);
  await expect(async () => expect((await namesOn(page)).length).toBeGreaterThan(4)).toPass();
  const turned = await map(page)
    .locator('text')
    .evaluateAll(
      (all) =>
        all.filter((one) => {
          const matrix = (one as SVGTextElement).getScreenCTM();
          return matrix === null || Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6;
        }).length,
    );
  expect(turned).toBe(0);
});
