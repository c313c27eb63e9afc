/** What the atlas does without WebGL and without its boundary files, and what it never does: talk to others. */
import type { Page } from '@playwright/test';
import {
  callouts,
  chooseDrawing,
  chooseLanguage,
  countOnMap,
  expect,
  fichaOf,
  filterBy,
  goToPlace,
  legend,
  listing,
  openAtlas,
  openFicha,
  openingExperiences,
  panel,
  search,
  shownCount,
  test,
  titleOf,
} from './atlas';

const FICHA_11 = 'Emprende Lago Llanquihue';
const tableRows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

test('without WebGL a vector map shows the same experiences and says that it is one', async ({ page, request }) => {
  const expected = (await openingExperiences(request)).length;
  await openAtlas(page);
  await expect(page.getByRole('img', { name: /^Mapa de experiencias/ })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(legend(page)).toContainText('WebGL');
  expect(await countOnMap(page)).toBe(expected);

  await callouts(page)
    .getByRole('button', { name: /Emprende Lago Llanquihue/ })
    .click();
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
  await fichaOf(page, FICHA_11).getByRole('button', { name: 'Cerrar' }).click();
  await expect(panel(page).getByRole('button', { name: /^Formal: \d+ de/ })).toBeVisible();
  await chooseDrawing(page, 'Tabla');
  await expect(tableRows(page)).toHaveCount(expected);
});

test('without WebGL the map moves by its buttons and the strip keeps its frame', async ({ page }) => {
  await openAtlas(page);
  const outside = legend(page).getByRole('button', { name: /fuera del encuadre/ });
  const before = await outside.innerText();
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Acercar', exact: true }).click();
  await expect(outside).not.toHaveText(before);
  await page.getByRole('button', { name: 'Volver al lugar' }).click();
  await expect(outside).toHaveText(before);
});

test('without WebGL a ring still tells its experiences apart by coming closer', async ({ page }) => {
  await openAtlas(page);
  const ring = callouts(page)
    .getByRole('button', { name: /Acercar$/ })
    .first();
  const name = (await ring.getAttribute('aria-label')) ?? '';
  await ring.click();
  await expect(callouts(page).getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('without WebGL the frame on the strip still moves the map', async ({ page }) => {
  await openAtlas(page);
  const frame = page.getByRole('slider', { name: /Encuadre del mapa/ });
  const before = Number(await frame.getAttribute('aria-valuenow'));
  await frame.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await expect(async () => expect(Number(await frame.getAttribute('aria-valuenow'))).toBeLessThan(before)).toPass({
    timeout: 10_000,
  });
});

const damages = [
  { what: 'is missing', answer: { status: 404, body: 'not here' }, says: 'Falta el archivo geo/chile.topojson' },
  {
    what: 'is cut off',
    answer: { status: 200, body: '{"type":"Topology","objects":{"comu' },
    says: 'El archivo geo/chile.topojson está dañado',
  },
  {
    what: 'is something else',
    answer: { status: 200, body: '{"type":"FeatureCollection","features":[]}' },
    says: 'El archivo geo/chile.topojson está dañado',
  },
];
for (const { what, answer, says } of damages) {
  test(`where geo/chile.topojson ${what}, the app says so, and table, charts and fichas stay whole`, async ({
    page,
    request,
  }) => {
    const expected = (await openingExperiences(request)).length;
    await page.route('**/geo/chile.topojson', (route) => route.fulfill({ ...answer, contentType: 'application/json' }));
    await openAtlas(page);
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    expect(await shownCount(page)).toBe(expected);
    await expect(panel(page).getByRole('button', { name: /^Formal: \d+ de/ })).toBeVisible();
    await filterBy(page, 'Tema', 'Turismo');
    await chooseDrawing(page, 'Tabla');
    await expect(tableRows(page)).toHaveCount(await shownCount(page));
    const ficha = await openFicha(page, FICHA_11);
    await expect(ficha.getByRole('article', { name: 'Objetivos' })).toBeVisible();
    await expect(titleOf(page)).toHaveText('4 comunas');
  });
}

test('where no boundary file can be fetched, each is named and the experiences stay', async ({ page, request }) => {
  const expected = (await openingExperiences(request)).length;
  await page.route('**/geo/**', (route) => route.abort());
  await openAtlas(page);
  const alert = page.getByRole('alert');
  for (const file of ['geo/chile.topojson', 'geo/latin-america.topojson']) await expect(alert).toContainText(file);
  expect(await shownCount(page)).toBe(expected);
  expect(await countOnMap(page)).toBe(expected);
});

test('where the catalogue itself does not come, the page says what happened and offers to try again', async ({
  page,
}) => {
  let broken = true;
  await page.route('**/assets/core-*.js', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.goto('./?v=1&tema=turismo');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('No se pudo cargar el catálogo');
  await expect(alert).toContainText('el enlace de esta vista sigue en la barra de direcciones');
  broken = false;
  await alert.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(titleOf(page)).toBeVisible();
  await expect(page).toHaveURL(/tema=turismo/);
});

test('a ficha that does not load says so and can be asked for again', async ({ page }) => {
  let broken = true;
  await page.route('**/assets/fichas-*.js', (route) => (broken ? route.abort() : route.continue()));
  await openAtlas(page, 'v=1&experiencia=emprende-lago-llanquihue');
  const ficha = fichaOf(page, FICHA_11);
  await expect(ficha.getByText('No se pudo cargar esta parte.')).toBeVisible();
  await expect(ficha.getByRole('tab', { name: /^Social/ })).toBeVisible();
  broken = false;
  await ficha.getByRole('button', { name: 'Volver a intentar' }).first().click();
  await expect(ficha.getByRole('article', { name: 'Objetivos' })).toBeVisible();
});

test('a whole session asks no other host for anything and breaks no rule of its policy', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const refused: string[] = [];
  const own = new URL(baseURL ?? '').origin;
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== own) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Refused to|Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Refused to: ${violatedDirective} ${blockedURI}`);
    });
  });

  await openAtlas(page);
  await filterBy(page, 'Tema', 'Turismo');
  await openFicha(page, FICHA_11);
  await fichaOf(page, FICHA_11)
    .getByRole('tab', { name: /^Política/ })
    .click();
  await fichaOf(page, FICHA_11)
    .getByRole('button', { name: /^Líneas? \d/ })
    .first()
    .click();
  await goToPlace(page, 'América Latina');
  for (const tab of ['Política', 'Institucional', 'Social', 'Factores']) {
    await panel(page).getByRole('tab', { name: tab }).click();
  }
  await titleOf(page)
    .getByRole('button', { name: /experiencia/ })
    .click();
  await expect(listing(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseDrawing(page, 'Tabla');
  await search(page, 'Iquique', 'Comunas');
  await page.getByRole('button', { name: 'Pasar a tono oscuro' }).click();
  await chooseLanguage(page, 'English');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Data' }).click();
  await expect(titleOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test('the policy lets no inline script and no eval pass, and the browser holds to it', async ({ page }) => {
  await openAtlas(page);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'self'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(policy).not.toContain('unsafe-eval');
  for (const sources of directives.values())
    expect(sources.filter((source) => /^(https?:|\*|wss?:)/.test(source))).toEqual([]);
  expect(await page.locator('script:not([src])').count()).toBe(0);

  const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  await refused;
  await expect(page).not.toHaveTitle('taken over');
});
