/** Brechas: the finding in words, the figures, the league and the gap groups, as who asks the question reads and uses them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import {
  breadcrumb,
  chooseDivision,
  chooseLanguage,
  downloadedRows,
  expect,
  firstNumber,
  listing,
  literal,
  openAtlas,
  publishedComunas,
  publishedExperiences,
  test,
  titleOf,
} from './atlas';

const GAPS = 'v=1&pantalla=brechas';
const side = (page: Page) => page.getByRole('region', { name: 'Regiones, grupo o comuna' });
const league = (page: Page) => side(page).getByRole('table');
const row = (page: Page, name: string) =>
  league(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}( ?°| El catálogo|$)`) }) });
const groups = (page: Page) => page.getByRole('region', { name: 'Grupos de brecha' });
const group = (page: Page, name: string) =>
  groups(page).getByRole('button', { name: new RegExp(`^\\d+ ${literal(name)}$`) });
const figure = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Cobertura' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name}`) });
const umbrella = (page: Page) => page.getByRole('checkbox', { name: 'El paraguas regional cuenta como cubierto' });

const UMBRELLA = ['regional', 'national'];
/** Classes of the documented, supra-municipal experiences, as the open data give them. */
async function published(request: APIRequestContext) {
  const comunas = await publishedComunas(request);
  return {
    comunas,
    none: comunas.filter((one) => one.class === 'none'),
    umbrella: comunas.filter((one) => UMBRELLA.includes(one.class)),
    direct: comunas.filter((one) => one.class === 'named' || one.class === 'provincial'),
  };
}

test('the title states how many comunas have no record, and the figure opens which', async ({ page, request }) => {
  const { comunas, none, umbrella: under, direct } = await published(request);
  await openAtlas(page, GAPS);
  await expect(titleOf(page)).toHaveText(
    new RegExp(
      `^En ${none.length} de las ${comunas.length} comunas no consta ninguna experiencia supramunicipal con ficha$`,
    ),
  );
  await titleOf(page).getByRole('button').click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(none.length);
  await page.keyboard.press('Escape');
  await page
    .getByText(/^En otras/)
    .getByRole('button', { name: String(under.length) })
    .click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(under.length);
  await page.keyboard.press('Escape');
  await figure(page, 'Comunas')
    .getByRole('button', { name: /registro directo, Chile$/ })
    .click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(direct.length);
});

test('it says what was counted: fichas, those in Chile, and those of supra-municipal reach', async ({
  page,
  request,
}) => {
  const fichas = (await publishedExperiences(request)).filter(({ status }) => status === 'documented');
  const inChile = fichas.filter(({ country }) => country === 'CL');
  const supra = inChile.filter(({ reach }) => reach.length >= 2);
  await openAtlas(page, GAPS);
  await expect(page.getByRole('button', { name: `${fichas.length} fichas` })).toBeVisible();
  await expect(page.getByRole('button', { name: `${inChile.length} en Chile` })).toBeVisible();
  await page.getByRole('button', { name: `${supra.length} con alcance supramunicipal` }).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(supra.length);
});

test('a filter by theme, chosen in the sheet of facets, is named in the sentence and changes every figure', async ({
  page,
  request,
}) => {
  const gender = (await publishedExperiences(request)).filter(
    ({ status, themes, reach }) =>
      status === 'documented' && themes.includes('igualdad-de-genero') && reach.length >= 2,
  );
  const without = 346 - new Set(gender.flatMap(({ reach }) => reach)).size;
  await openAtlas(page, GAPS);
  await page.getByRole('button', { name: 'Filtros' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filtros' });
  const value = sheet.getByRole('button', { name: /^Igualdad de género: \d/ });
  if (!(await value.isVisible())) await sheet.getByRole('button', { name: /temas/ }).click();
  await value.click();
  await page.keyboard.press('Escape');
  await expect(titleOf(page)).toHaveText(new RegExp(`^En igualdad de género, ${without} de las 346 comunas`));
  await expect(
    row(page, 'En total')
      .getByRole('button', { name: /^\d+: Comunas sin/ })
      .first(),
  ).toHaveText(new RegExp(`^${without}`));
  await page.getByRole('button', { name: 'Quitar Tema: Igualdad de género' }).click();
  await expect(titleOf(page)).toHaveText(/^En \d/);
});

test('the umbrella never lowers a figure, and both are always shown', async ({ page, request }) => {
  const { comunas, umbrella: under, direct } = await published(request);
  const share = (n: number) => `${Math.round((100 * n) / comunas.length)} %`;
  await openAtlas(page, GAPS);
  const name = 'Comunas';
  await expect(figure(page, name)).toContainText(`${share(direct.length)} directa`);
  await expect(figure(page, name)).toContainText(`${share(direct.length + under.length)} con paraguas`);
  const cells = () => league(page).getByRole('cell').filter({ hasText: '%' }).allInnerTexts();
  const order = league(page).getByRole('button', { name: 'Nombre', exact: true });
  await order.click();
  const before = (await cells()).map(firstNumber);
  await umbrella(page).check();
  await expect(page).toHaveURL(/paraguas=cubre/);
  await expect(figure(page, name)).toContainText(`${name}${share(direct.length + under.length)}`);
  const after = (await cells()).map(firstNumber);
  expect(after).toHaveLength(before.length);
  for (const [index, value] of after.entries()) expect(value).toBeGreaterThanOrEqual(before[index] ?? 0);
});

test('identified experiences count when they are asked for, and never lower coverage', async ({ page, request }) => {
  const all = (await publishedExperiences(request)).filter(({ reach }) => reach.length >= 2);
  const without = 346 - new Set(all.flatMap(({ reach }) => reach)).size;
  await openAtlas(page, GAPS);
  await page.getByRole('checkbox', { name: 'Incluir experiencias identificadas' }).check();
  await expect(titleOf(page)).toHaveText(new RegExp(`, ${without} de las 346 comunas`));
  await page.getByRole('checkbox', { name: 'Incluir experiencias identificadas' }).uncheck();
  await expect(page).not.toHaveURL(/estado=/);
});

test('the league: regions of the division, sorted by each column, every number a list, every name a place', async ({
  page,
  request,
}) => {
  const { none } = await published(request);
  await openAtlas(page, GAPS);
  const rows = league(page).locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(16);
  await expect(rows.first().getByRole('rowheader')).toContainText('Metropolitana');
  // No more than one source records anything there.
  await expect(rows.first().getByRole('rowheader')).toContainText('El catálogo apenas miró aquí');
  await expect(league(page).getByRole('columnheader', { name: 'Millones de habitantes sin registro' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const inCoquimbo = none.filter(({ region_code }) => region_code === '04');
  await row(page, 'Coquimbo')
    .getByRole('button', { name: `${inCoquimbo.length}: Comunas sin experiencia registrada, Coquimbo` })
    .click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(inCoquimbo.length);
  await page.keyboard.press('Escape');

  await league(page).getByRole('button', { name: 'Nombre', exact: true }).click();
  await expect(rows.first().getByRole('rowheader')).toContainText('Antofagasta');
  await league(page).getByRole('button', { name: 'Nombre', exact: true }).click();
  await expect(rows.first().getByRole('rowheader')).toContainText('Valparaíso');

  await chooseDivision(page, '2008');
  await expect(rows).toHaveCount(15);
  await expect(row(page, 'Ñuble')).toHaveCount(0);
  await expect(
    row(page, 'En total')
      .getByRole('button', { name: /sin experiencia/ })
      .first(),
  ).toHaveText(new RegExp(`^${none.length}`));
  await side(page).getByText('Provincias', { exact: true }).click();
  await expect(rows).toHaveCount(53);
  await chooseDivision(page, 'Actual');
  await expect(rows).toHaveCount(56);

  await row(page, 'Chiloé').getByRole('button', { name: 'Chiloé', exact: true }).click();
  await expect(breadcrumb(page).getByRole('button', { name: 'Chiloé' })).toHaveAttribute('aria-current', 'location');
  await expect(titleOf(page)).toHaveText(/^En la provincia de Chiloé, las 10 comunas tienen alguna/);
  await expect(rows).toHaveCount(10);
  await row(page, 'Ancud').getByRole('button', { name: 'Ancud', exact: true }).click();
  await expect(side(page).getByRole('region', { name: 'Ancud' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(10);
});

test('the table of the league goes with filter, division and version', async ({ page }) => {
  await openAtlas(page, `${GAPS}&division=2008&tema=salud`);
  const { name, rows } = await downloadedRows(page, () =>
    side(page)
      .getByRole('button', { name: /Descargar como CSV: Cobertura por región/ })
      .click(),
  );
  expect(name).toMatch(/^brechas-regiones.*\.csv$/);
  expect(rows[0]?.slice(0, 2)).toEqual(['Código', 'Nombre']);
  expect(rows.flat().join('\n')).toContain('Tema: Salud. División de 2008');
});

test('a gap group opens with its comunas, its candidate and an example, and gives the focus back', async ({ page }) => {
  await openAtlas(page, GAPS);
  await group(page, 'La Araucanía').click();
  await expect(page).toHaveURL(/grupo=09101/);
  const panel = side(page).getByRole('region', { name: 'La Araucanía' });
  await expect(panel).toContainText('32 comunas contiguas');
  await expect(panel.getByText('Grupo de brecha 2 de 5')).toBeInViewport();
  // The 32 comunas of La Araucanía add up to these inhabitants in the Censo 2017.
  await expect(panel).toContainText('957.224');
  await panel.getByRole('button', { name: /^32: Comunas de/ }).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(32);
  await page.keyboard.press('Escape');
  await expect(panel.getByText(/A 11 km de Renaico: alcanza a Negrete/).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Cerrar' }).click();
  await expect(panel).toBeHidden();
  await expect(group(page, 'La Araucanía')).toBeFocused();
  await expect(group(page, 'La Araucanía')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the best association of a group, tried, becomes a scenario and closes that many gaps', async ({
  page,
  request,
}) => {
  const { none } = await published(request);
  await openAtlas(page, `${GAPS}&grupo=09101`);
  const button = side(page)
    .getByRole('button', { name: /^Probar esta asociación, provincia de / })
    .first();
  const comunas = firstNumber((await button.getAttribute('aria-label')) ?? '');
  await button.click();
  await expect(page).toHaveURL(/escenario=nueva\.09/);
  await expect(titleOf(page)).toHaveText(new RegExp(`^Con el escenario, ${none.length - comunas} de las 346`));
});

test('groups of what lies near include the comunas under the umbrella, and say how many', async ({ page, request }) => {
  const { none, umbrella: under } = await published(request);
  await openAtlas(page, GAPS);
  await expect(groups(page).getByRole('radio', { name: `Sin registro (${none.length})` })).toBeChecked();
  await groups(page)
    .getByText(`Sin experiencia cercana (${none.length + under.length})`)
    .click();
  await expect(page).toHaveURL(/grupos=sin-cercania/);
  await expect(group(page, 'De Atacama a La Araucanía')).toBeVisible();
});

test('a comuna and an experience open beside the drawing; a scenario starts from either', async ({ page }) => {
  await openAtlas(page, `${GAPS}&experiencia=emprende-lago-llanquihue`);
  await side(page).getByRole('button', { name: 'Extender en un escenario' }).click();
  await expect(page).toHaveURL(/escenario=vacio/);
  await openAtlas(page, `${GAPS}&comuna=09101&escenario=vacio`);
  await side(page).getByRole('button', { name: 'Añadir al escenario' }).click();
  await expect(page).toHaveURL(/escenario=nueva\.09101/);
  await side(page).getByRole('button', { name: 'Quitar del escenario' }).click();
  await expect(page).toHaveURL(/escenario=vacio/);
  await openAtlas(page, 'v=1&comuna=09101');
  await expect(page.getByRole('button', { name: 'Añadir al escenario' })).toHaveCount(0);
});

test('the sentence is copied with filter, division, meaning, version and day', async ({ page }) => {
  await openAtlas(page, `${GAPS}&tema=igualdad-de-genero`);
  await page.getByRole('button', { name: 'Copiar la frase' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Frase copiada' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('solo identificadas.');
  expect(text).toContain(((await titleOf(page).textContent()) ?? '').trim());
  expect(text).toContain('Tema: Igualdad de género. División actual.');
  expect(text).toContain('nunca «no existe»');
  expect(text).toMatch(/Atlas de Articulación, datos \d.* de \d{4}\.$/);
});

test('while a large catalogue is measured, nothing is said or taken along that mixes two views', async ({ page }) => {
  // As if this catalogue were too large for the page to measure at once, and the worker took its time.
  let lowered = 0;
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    if (/\b25e4\b/.test(script)) lowered += 1;
    await route.fulfill({ response, body: script.replace(/\b25e4\b/, '0') });
  });
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    Object.assign(window, { answer: () => waiting.splice(0).forEach((go) => void go()) });
    window.Worker = class extends Worker {
      override postMessage(message: object): void {
        if ('passes' in message) waiting.push(() => super.postMessage(message));
        else super.postMessage(message);
      }
    };
  });
  await openAtlas(page, GAPS);
  const copy = page.getByRole('button', { name: 'Copiar la frase' });
  const files = page.getByRole('button', { name: /^(Descargar|Libro XLSX|GeoJSON)/ });
  await expect(titleOf(page)).toHaveText(/^En \d+ de las 346 comunas/);
  expect(lowered, 'scripts that say how many experiences the page measures itself').toBe(1);
  await expect(copy).toBeEnabled();
  const before = await files.count();
  expect(before).toBeGreaterThan(10);
  await page.getByRole('checkbox', { name: 'Incluir experiencias identificadas' }).check();
  await expect(titleOf(page)).toHaveText(/^Se está midiendo la cobertura de esta vista/);
  await expect(page.getByRole('button', { name: /^\d+ (fichas|experiencias)$/ })).toHaveCount(0);
  await expect(copy).toBeDisabled();
  await expect(copy).toHaveAttribute('title', /cuando la cobertura de esta vista esté medida/);
  await expect(page.getByText('Se podrá descargar cuando')).toBeVisible();
  for (const file of await files.all()) await expect(file).toBeDisabled();
  await page.evaluate(() => (window as unknown as { answer: () => void }).answer());
  await expect(titleOf(page)).toHaveText(/^Contando las que solo están identificadas, \d+ de las 346/);
  await expect(copy).toBeEnabled();
  await expect(files.filter({ visible: true }).first()).toBeEnabled();
});

test('the panel of a group has no heading without examples below it', async ({ page }) => {
  // Of this scale there are only experiences of one comuna: they cover nothing, so nobody can learn from them.
  await openAtlas(page, `${GAPS}&escala=communal&grupo=09101`);
  const panel = side(page).getByRole('region').filter({ hasText: 'De quién aprender' });
  await expect(panel).toContainText('Ningún ejemplo pasa los filtros');
  await expect(panel.getByRole('button', { name: 'El más cercano de cada tema' })).toHaveCount(0);
});

test('a browser that does not let copy is told', async ({ page }) => {
  await openAtlas(page, GAPS);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.getByRole('button', { name: 'Copiar la frase' }).click();
  await expect(page.getByText('El navegador no deja copiar.')).toBeVisible();
});

test('where no experience passes there are no figures, but every way back', async ({ page }) => {
  await openAtlas(page, `${GAPS}&tema=vivienda&escala=national`);
  await expect(page.getByRole('heading', { name: 'Ninguna experiencia pasa estos filtros' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cobertura' })).toHaveCount(0);
  await expect(league(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^quitar todo \(/ }).click();
  await expect(league(page)).toBeVisible();
});

test('what a gap means stays in sight', async ({ page }) => {
  await openAtlas(page, GAPS);
  const meaning = page.getByText('Qué significa una brecha:');
  await expect(meaning).toBeInViewport();
  await groups(page).scrollIntoViewIfNeeded();
  await expect(meaning).toBeInViewport();
});

test('on a laptop the first screen holds the finding, the figures and the first regions', async ({ page }) => {
  await openAtlas(page, GAPS);
  for (const part of [titleOf(page), figure(page, 'Superficie'), row(page, 'Metropolitana'), row(page, 'Los Lagos')]) {
    await expect(part).toBeInViewport();
  }
});

for (const theme of ['claro', 'oscuro'] as const) {
  test(`nothing that axe finds, in the tone «${theme}»`, async ({ page }) => {
    for (const view of [
      '',
      '&grupo=09101',
      '&comuna=09101&escenario=vacio',
      '&lugar=CL-102',
      '&tema=salud&paraguas=cubre',
    ]) {
      await openAtlas(page, `${GAPS}&tono=${theme}${view}`);
      await expect(side(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        view,
      ).toEqual([]);
    }
  });
}

test('beyond Chile the head says so, without comunas to count', async ({ page }) => {
  await openAtlas(page, `${GAPS}&lugar=america-latina`);
  await expect(titleOf(page)).toHaveText('Países y unidades sin experiencia registrada');
  await expect(umbrella(page)).toHaveCount(0);
  await expect(league(page)).toHaveCount(0);
  await openAtlas(page, `${GAPS}&lugar=PE`);
  await expect(titleOf(page)).toHaveText('Perú: unidades sin experiencia registrada');
});

test('in English and Portuguese too', async ({ page }) => {
  await openAtlas(page, GAPS);
  await chooseLanguage(page, 'English');
  await expect(titleOf(page)).toHaveText(
    /^In \d+ of the 346 comunas no supra-municipal experience with a ficha is on record$/,
  );
  await chooseLanguage(page, 'Português');
  await expect(titleOf(page)).toHaveText(
    /^Em \d+ das 346 comunas não consta nenhuma experiência supramunicipal com ficha$/,
  );
});
