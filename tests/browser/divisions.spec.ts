/** One switch, two divisions, everywhere: the story of who reads a report of 2008 in a country of 16 regions. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  breadcrumb,
  chooseDivision,
  chooseDrawing,
  chooseLanguage,
  divisionNotice,
  downloadedRows,
  expect,
  facetCount,
  facetRow,
  fichaOf,
  filters,
  goToPlace,
  linkNotice,
  listing,
  namesOf,
  openAtlas,
  openingExperiences,
  panel,
  pathShown,
  publishedComunas,
  search,
  shownCount,
  strip,
  test,
  titleOf,
} from './atlas';

const regionsOnStrip = (page: Page) => strip(page).getByRole('button', { name: /Ir a la región$/ });
const searchField = (page: Page) => page.getByRole('search').getByRole('combobox');
const hits = (page: Page, kind: string) =>
  page.getByRole('group', { name: new RegExp(`^${kind}`) }).getByRole('option');

test('from the region of Ñuble to the province of Ñuble and back: the same comunas, each time explained', async ({
  page,
}) => {
  await openAtlas(page);
  await goToPlace(page, 'Ñuble');
  const inNuble = await shownCount(page);
  expect(inNuble).toBeGreaterThan(0);
  await expect(
    page.getByRole('paragraph').filter({
      hasText: 'Región desde 2018. En 2008, sus 21 comunas eran la provincia de Ñuble (región del Biobío).',
    }),
  ).toBeVisible();

  await chooseDivision(page, '2008');
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Biobío', 'Ñuble']);
  await expect(page).toHaveURL(/lugar=CL-084/);
  await expect(page).toHaveURL(/division=2008/);
  expect(await shownCount(page)).toBe(inNuble);
  await expect(divisionNotice(page)).toContainText('La región de Ñuble existe solo en la división actual.');
  await expect(divisionNotice(page)).toContainText('Se muestra la provincia de Ñuble.');
  await expect(page.getByText(/^Provincia hasta 2018\. Hoy, sus 21 comunas son la región de Ñuble/)).toContainText(
    'Diguillín (9), la provincia de Itata (7) y la provincia de Punilla (5)',
  );

  await page.getByRole('button', { name: 'Ver la región de Ñuble hoy' }).click();
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Ñuble']);
  await expect(page.getByRole('radio', { name: 'Actual' })).toBeChecked();
  expect(await shownCount(page)).toBe(inNuble);

  await page.goBack();
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Biobío', 'Ñuble']);
  await expect(page.getByRole('radio', { name: '2008' })).toBeChecked();
});

test('15 regions on the strip and in the facet in 2008, 16 today; those that changed are marked and say what they were', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&division=2008');
  await expect(regionsOnStrip(page)).toHaveCount(15);
  expect((await namesOf(regionsOnStrip(page))).filter((name) => /Ñuble/.test(name))).toEqual([]);
  await expect(await facetRow(page, 'Región', 'Biobío')).toHaveAccessibleDescription(
    'Hoy tiene 33 comunas; las otras 21 son de la región de Ñuble.',
  );
  await expect(filters(page).getByRole('button', { name: /^Ñuble: / })).toHaveCount(0);

  await chooseDivision(page, 'Actual');
  await expect(regionsOnStrip(page)).toHaveCount(16);
  await expect(divisionNotice(page)).toHaveCount(0);
  await expect(await facetRow(page, 'Región', 'Ñuble')).toHaveAccessibleDescription(/^Región desde 2018\./);
  await expect(await facetRow(page, 'Región', 'Los Ríos')).toHaveAccessibleDescription('');
  await filters(page).getByRole('button', { name: '2 distintas en 2008' }).click();
  await expect(
    filters(page).getByText('En 2008 tenía 54 comunas; 21 son hoy de la región de Ñuble.').last(),
  ).toBeVisible();
});

test('ficha 19 keeps its 54 comunas; in 2008 all are Biobío’s, today 33 are and 21 are Ñuble’s', async ({
  page,
  request,
}) => {
  const comunas = new Map((await publishedComunas(request)).map((comuna) => [comuna.cut, comuna]));
  const nineteen = (await openingExperiences(request)).find(({ ficha }) => ficha === 19);
  const reach = (nineteen?.reach ?? []).map((cut) => comunas.get(cut));
  expect(reach).toHaveLength(54);
  expect(reach.filter((one) => one?.region_code === '16')).toHaveLength(21);

  await openAtlas(page);
  await search(page, 'Gestión Territorial');
  const ficha = panel(page);
  await expect(titleOf(page)).toHaveText('54 comunas');
  await expect(ficha.getByText('Regiones, división actual: Biobío (33) y Ñuble (21)')).toBeVisible();
  await expect(ficha.getByText('Regiones, división de 2008: Biobío (54)')).toBeVisible();
  await chooseDivision(page, '2008');
  await expect(titleOf(page)).toHaveText('54 comunas');
  await expect(
    ficha.getByText(/^Regiones, división de 2008: Biobío \(54\)\. Regiones, división actual:/),
  ).toBeVisible();
});

test('the list of comunas and its file name each comuna’s place in both divisions', async ({ page }) => {
  await openAtlas(page, 'v=1&experiencia=gestion-territorial-biobio');
  await titleOf(page).getByRole('button').click();
  await expect(
    listing(page).getByRole('button', { name: /^Chillán Diguillín · Ñuble; en 2008: Ñuble · Biobío/ }),
  ).toBeVisible();
  await expect(listing(page).getByRole('button', { name: /^Concepción Concepción · Biobío/ })).not.toContainText(
    '2008',
  );
  const { rows } = await downloadedRows(page, () => listing(page).getByRole('button', { name: 'CSV' }).click());
  const [heading, ...body] = rows;
  expect(heading?.slice(2, 6)).toEqual([
    'Provincia, división actual',
    'Región, división actual',
    'Provincia, división de 2008',
    'Región, división de 2008',
  ]);
  expect(body).toHaveLength(54);
  expect(body.filter((row) => row[3] === 'Ñuble')).toHaveLength(21);
  expect(body.every((row) => row[5] === 'Biobío')).toBe(true);
});

test('the list of regions and the table’s file say of which division they are', async ({ page }) => {
  await openAtlas(page, 'v=1&division=2008');
  await titleOf(page)
    .getByRole('button', { name: /regiones/ })
    .click();
  await expect(listing(page).getByRole('button', { name: /^Biobío/ })).toContainText('Hoy tiene 33 comunas');
  const places = await downloadedRows(page, () => listing(page).getByRole('button', { name: 'CSV' }).click());
  expect(places.rows.slice(1).every((row) => row[2] === 'división de 2008')).toBe(true);
  await page.keyboard.press('Escape');

  await chooseDrawing(page, 'Tabla');
  const table = await downloadedRows(page, () =>
    page.getByRole('button', { name: 'CSV', exact: true }).first().click(),
  );
  const column = table.rows[0]?.indexOf('Regiones, división de 2008') ?? -1;
  expect(column).toBeGreaterThan(0);
  expect(table.rows.find((row) => row[0] === 'gestion-territorial-biobio')?.[column]).toBe('Biobío (54)');
});

test('a comuna says where it belongs today and where in 2008, when they differ', async ({ page }) => {
  await openAtlas(page, 'v=1');
  await search(page, 'Chillán', 'Comunas');
  const chillan = fichaOf(page, 'Chillán');
  await expect(chillan).toContainText('provincia de Diguillín, región de Ñuble');
  await expect(chillan).toContainText('En 2008: provincia de Ñuble, región del Biobío');
  await chooseDivision(page, '2008');
  await expect(chillan).toContainText('provincia de Ñuble, región del Biobío');
  await expect(chillan).toContainText('Hoy: provincia de Diguillín, región de Ñuble');
  await expect(breadcrumb(page)).toContainText('Biobío');
  await search(page, 'Concepción', 'Comunas');
  await expect(fichaOf(page, 'Concepción')).not.toContainText('Hoy:');
});

test('the search finds the units of both divisions, and explains the one that is not in use', async ({ page }) => {
  await openAtlas(page, 'v=1&division=2008');
  await searchField(page).fill('Ñuble');
  await expect(hits(page, 'Provincias')).toHaveCount(1);
  await expect(hits(page, 'Provincias')).toContainText('Biobío');
  await expect(hits(page, 'Regiones')).toContainText('Región desde 2018.');
  await expect(hits(page, 'Regiones')).toContainText('Se abre en la división actual.');
  await searchField(page).fill('Marga Marga');
  await expect(hits(page, 'Provincias')).toContainText('Provincia desde 2010.');
  await hits(page, 'Provincias').click();
  await expect(page.getByRole('radio', { name: 'Actual' })).toBeChecked();
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Valparaíso', 'Marga Marga']);
});

test('a link to a region of the other division opens its comunas, says so, and offers the division it meant', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&division=2008&lugar=CL-16');
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Biobío', 'Ñuble']);
  await expect(linkNotice(page)).toContainText('La región de Ñuble existe solo en la división actual.');
  await linkNotice(page).getByRole('button', { name: 'Pasar a la división actual' }).click();
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Ñuble']);
  await expect(linkNotice(page)).toHaveCount(0);

  // No province of 2008 holds Marga Marga: its region does, and the notice tells the rest.
  await openAtlas(page, 'v=1&division=2008&lugar=CL-058');
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Valparaíso']);
  await expect(linkNotice(page)).toContainText('de la provincia de Quillota (2) y de la provincia de Valparaíso (2)');

  await openAtlas(page, 'v=1&division=2008&region=16,08');
  await expect(await facetRow(page, 'Región', 'Biobío')).toHaveAttribute('aria-pressed', 'true');
  await expect(linkNotice(page)).toContainText('Se quitó del filtro «Región».');
  await linkNotice(page).getByRole('button', { name: 'Pasar a la división actual' }).click();
  await expect(await facetRow(page, 'Región', 'Ñuble')).toHaveAttribute('aria-pressed', 'true');
});

test('a link that asks for two things of the other division gets both at once, and what else is said of it stays', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&division=2008&lugar=CL-16&region=16&color=azul');
  const ways = linkNotice(page).getByRole('button', { name: 'Pasar a la división actual' });
  await expect(ways).toHaveCount(2);
  await ways.last().click();
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Ñuble']);
  await expect(await facetRow(page, 'Región', 'Ñuble')).toHaveAttribute('aria-pressed', 'true');
  await expect(ways).toHaveCount(0);
  await expect(linkNotice(page)).toContainText('color');
});

test('what is said of the place shown goes when another place is shown; what is said of the filter stays', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&division=2008&lugar=CL-16&region=16');
  await expect(linkNotice(page)).toContainText('Se muestra la provincia de Ñuble.');
  await goToPlace(page, 'Biobío');
  await expect(linkNotice(page)).not.toContainText('Se muestra');
  await expect(linkNotice(page)).toContainText('Se quitó del filtro «Región».');
});

test('a chosen region that the other division lacks leaves the filter, and its experiences are not lost', async ({
  page,
}) => {
  await openAtlas(page);
  const all = await shownCount(page);
  const inNuble = await facetCount(page, 'Región', 'Ñuble');
  await (await facetRow(page, 'Región', 'Ñuble')).click();
  expect(await shownCount(page)).toBe(inNuble);
  await chooseDivision(page, '2008');
  await expect(divisionNotice(page)).toContainText('Se quitó del filtro «Región».');
  await expect(divisionNotice(page)).toContainText('eran la provincia de Ñuble (región del Biobío)');
  expect(await shownCount(page)).toBe(all);
});

test('a region compared that the division lacks gives way to its province, and comes back in its own place', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&pantalla=comparar&division=2008&lugares=CL-16,CL-05');
  await expect(linkNotice(page)).toContainText('Se muestra la provincia de Ñuble.');
  await expect(titleOf(page)).toContainText('Ñuble frente a Valparaíso');
  await linkNotice(page).getByRole('button', { name: 'Pasar a la división actual' }).click();
  await expect(page).toHaveURL(/lugares=CL-16,CL-05/);
  await expect(titleOf(page)).toContainText('Ñuble frente a Valparaíso');

  // Three that were provinces or are regions, two that can be shown: no more than two are ever compared.
  await openAtlas(page, 'v=1&pantalla=comparar&division=2008&lugares=CL-161,CL-162,CL-05');
  await linkNotice(page).getByRole('button', { name: 'Pasar a la división actual' }).first().click();
  await expect(page).toHaveURL(/lugares=CL-\d+,CL-\d+(&|$)/);
});

test('what is said of a compared place goes with that place', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=comparar&division=2008&lugares=CL-16,CL-05');
  await expect(linkNotice(page)).toBeVisible();
  await page.getByRole('button', { name: /^Quitar .*Ñuble/ }).click();
  await expect(linkNotice(page)).toBeHidden();
});

test('notes, marks and notices are sound in both tones, in every language and on a phone', async ({ page }) => {
  for (const tone of ['claro', 'oscuro']) {
    await openAtlas(page, `v=1&division=2008&lugar=CL-16&tono=${tone}`);
    await filters(page).getByRole('button', { name: 'Una distinta hoy' }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
  }
  await chooseLanguage(page, 'English');
  await expect(page.getByText(/^A province until 2018\. Today its 21 comunas are the region of Ñuble/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'See the region of Ñuble today' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
