/** Brechas as a table, and its figures as files: what leaves the screen says what the screen and the open data say. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import type { CoverageFile } from '../../src/exchange/coverageGeoJson';
import { readXlsx } from '../unit/readXlsx';
import { downloadedRows, expect, listing, publishedComunas, test } from './atlas';

const TABLE = 'pantalla=brechas&brechas=tabla';
/** A year, a month and a day, by the clock of whoever runs the test. */
const DAY = String.raw`\d{4}-\d\d-\d\d`;

const table = (page: Page) => page.getByRole('region', { name: /^Tabla de comunas/ });
const bodyRows = (page: Page) => table(page).locator('tbody tr');
const rowOf = (page: Page, comuna: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: comuna }) });
const downloads = (page: Page) => page.getByRole('region', { name: 'Llevarse estas cifras' });
const chip = (page: Page, name: RegExp) =>
  page.getByRole('list', { name: 'Clases que se muestran' }).getByRole('button', { name });

async function openGaps(page: Page, query = TABLE): Promise<void> {
  await page.goto(`./?v=1&${query}`);
  await expect(downloads(page)).toBeVisible();
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download');
  await press();
  return coming;
}

async function workbook(page: Page) {
  const download = await downloaded(page, () => downloads(page).getByRole('button', { name: 'Libro XLSX' }).click());
  const { parts, sheets } = readXlsx(await readFile(await download.path()));
  const sheet = (name: string) => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`There is no sheet «${name}»: ${sheets.map((one) => one.name).join(', ')}`);
    return found;
  };
  return { name: download.suggestedFilename(), parts, sheets, sheet };
}

async function geoJson(page: Page) {
  const button = downloads(page).getByRole('button', { name: 'GeoJSON' });
  await expect(button).toBeEnabled();
  const download = await downloaded(page, () => button.click());
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as CoverageFile;
  return { name: download.suggestedFilename(), file };
}

/** Rows of a sheet as records, by its headings. */
function records(rows: readonly (readonly (string | number | null)[])[]): Record<string, string | number | null>[] {
  const [headings = [], ...rest] = rows;
  const end = rest.findIndex((row) => row.length === 0);
  return rest.slice(0, end).map((row) => Object.fromEntries(headings.map((key, at) => [String(key), row[at] ?? null])));
}

const CLASS_NAMES = {
  named: 'La comuna está nombrada',
  provincial: 'Alcanzada por su provincia',
  regional: 'Solo por su región (paraguas)',
  national: 'Solo por el país (paraguas)',
  none: 'Sin experiencia registrada',
} as const;

test('the workbook holds every comuna as the open data have it, and the headline that the screen counts', async ({
  page,
  request,
}) => {
  const published = await publishedComunas(request);
  await openGaps(page);
  const { name, sheets, sheet, parts } = await workbook(page);
  expect(name).toMatch(new RegExp(`^brechas-chile-${DAY}\\.xlsx$`));
  expect(sheets[0]?.name).toBe('Léame');
  // Larger than what the library would hand to a worker that the page's own policy refuses.
  expect(Math.max(...[...parts.values()].map((text) => text.length))).toBeGreaterThan(160_000);

  const comunas = records(sheet('Comunas').rows);
  expect(comunas).toHaveLength(published.length);
  const byCut = new Map(comunas.map((row) => [row['Código CUT'], row]));
  for (const comuna of published) {
    expect(byCut.get(comuna.cut)?.Clase, comuna.name).toBe(CLASS_NAMES[comuna.class]);
  }
  for (const state of ['named', 'provincial', 'regional', 'none'] as const) {
    const own = published.filter((comuna) => comuna.class === state).length;
    const words = {
      named: /^Nombrada/,
      provincial: /^Por su provincia/,
      regional: /^Solo por su región/,
      none: /^Sin registro/,
    };
    await expect(chip(page, words[state])).toHaveText(new RegExp(` ${own}$`));
  }
  const [counted] = records(sheet('Cobertura').rows);
  const direct = published.filter((comuna) => comuna.class === 'named' || comuna.class === 'provincial').length;
  expect(counted).toMatchObject({ Medida: 'Comunas', Total: published.length, Directa: direct });
  expect(counted?.['Directa, parte']).toBeCloseTo(direct / published.length, 9);
});

test('the first sheet says what the file is of', async ({ page, request }) => {
  const { version, catalogueHash } = await (await request.get('data/datapackage.json')).json();
  await openGaps(page, `${TABLE}&division=2008&paraguas=cubre&escala=regional&escenario=nueva.01101.01107`);
  const { name, sheet } = await workbook(page);
  expect(name).toMatch(new RegExp(`^brechas-chile-regional-2008-escenario-${DAY}\\.xlsx$`));
  const told = new Map(sheet('Léame').rows.map(([label, text]) => [label, text]));
  expect(told.get('Lugar')).toBe('Chile');
  expect(told.get('Filtro')).toBe('Solo experiencias con ficha; Escala: Regional');
  expect(told.get('División')).toBe('División de 2008');
  expect(told.get('Paraguas')).toBe('El paraguas regional cuenta como cubierto');
  expect(told.get('Escenario')).toContain('una asociación nueva, 2 comunas');
  expect(told.get('Qué significa una brecha')).toContain('sin experiencia registrada en este catálogo');
  expect(told.get('Versión de los datos')).toBe(version);
  expect(told.get('Huella de los datos')).toBe(catalogueHash);
  for (const heading of sheet('Comunas').rows[0] ?? []) expect(told.get(heading), String(heading)).toBeTruthy();
  const iquique = records(sheet('Comunas').rows).find((row) => row.Comuna === 'Iquique');
  expect(iquique).toMatchObject({
    Clase: 'Sin experiencia registrada',
    'Clase con el escenario': 'La comuna está nombrada',
    'En el escenario': 'sí',
  });
});

test('the GeoJSON draws the same comunas with the same classes', async ({ page, request }) => {
  const published = await publishedComunas(request);
  await openGaps(page);
  const { name, file } = await geoJson(page);
  expect(name).toMatch(new RegExp(`^brechas-cobertura-chile-${DAY}\\.geojson$`));
  expect(Object.fromEntries(file.features.map(({ id, properties }) => [id, properties.class]))).toEqual(
    Object.fromEntries(published.map((comuna) => [comuna.cut, comuna.class])),
  );
  expect(file.features.filter(({ properties }) => properties.covered)).toHaveLength(
    published.filter((comuna) => comuna.class === 'named' || comuna.class === 'provincial').length,
  );
  expect(file.boundaries.approximate).toBe(true);

  await openGaps(page, `${TABLE}&lugar=CL-04`);
  const coquimbo = await geoJson(page);
  expect(coquimbo.name).toMatch(/^brechas-cobertura-coquimbo-/);
  expect(coquimbo.file.features).toHaveLength(published.filter((comuna) => comuna.region_code === '04').length);
});

test('the table goes as it stands, in its order and with what it leaves out', async ({ page }) => {
  await openGaps(page, `${TABLE}&lugar=CL-04`);
  await chip(page, /^Nombrada/).click();
  await table(page).getByRole('columnheader', { name: 'Población' }).getByRole('button').click();
  const shown = await table(page).getByRole('rowheader').getByRole('button').allInnerTexts();
  // Ficha 8 names two comunas of Coquimbo, and no other reaches the region.
  expect(shown.map((name) => name.trim())).toEqual(['Los Vilos', 'Canela']);
  const press = (kind: string) =>
    page
      .getByRole('button', { name: `Descargar como ${kind}: Comunas de Coquimbo` })
      .first()
      .click();
  const csv = await downloadedRows(page, () => press('CSV'));
  expect(csv.name).toMatch(new RegExp(`^brechas-comunas-coquimbo-${DAY}\\.csv$`));
  expect(csv.rows.slice(1, 3).map((row) => row[1])).toEqual(['Los Vilos', 'Canela']);
  expect(csv.rows.map(([cell]) => cell)).toContain('Solo estas clases: nombrada');
  expect(
    csv.rows.some(([cell]) =>
      cell?.startsWith('Coquimbo. Solo experiencias con ficha, sin otros filtros. División actual'),
    ),
  ).toBe(true);

  const xlsx = await downloaded(page, () => press('XLSX'));
  const [sheet] = readXlsx(await readFile(await xlsx.path())).sheets;
  expect(sheet?.rows.slice(0, 3).map((row) => row[1])).toEqual(['Comuna', 'Los Vilos', 'Canela']);
  expect(sheet?.cells.get('A2')?.value).toBe('04203');
});

test('says so when the part that writes XLSX cannot be fetched, and CSV still works', async ({ page }) => {
  await openGaps(page);
  await page.route('**/*.js', (route) => route.abort());
  await downloads(page).getByRole('button', { name: 'Libro XLSX' }).click();
  await expect(page.getByRole('alert')).toContainText('No se pudo escribir el libro');
  await page.getByRole('button', { name: 'Descargar como XLSX: Cobertura de Chile' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'La tabla sí se puede descargar como CSV' })).toBeVisible();
  const { rows } = await downloadedRows(page, () =>
    page.getByRole('button', { name: 'Descargar como CSV: Cobertura de Chile' }).click(),
  );
  expect(rows[1]?.slice(0, 3)).toEqual(['Catálogo', 'Comunas', '346']);
});

test('every count of the table opens what it counts, and a row its comuna', async ({ page }) => {
  await openGaps(page);
  await page.getByRole('textbox', { name: /^Buscar comuna, provincia/ }).fill('los vilos');
  await expect(bodyRows(page)).toHaveCount(1);
  await rowOf(page, 'Los Vilos')
    .getByRole('button', { name: '1 experiencia. Experiencias que alcanzan Los Vilos', exact: true })
    .click();
  await expect(listing(page)).toContainText('Ficha 8');
  await page.keyboard.press('Escape');
  await expect(listing(page)).toBeHidden();
  await rowOf(page, 'Los Vilos').getByRole('cell', { name: 'Choapa' }).click();
  await expect(page).toHaveURL(/comuna=04203/);
  await expect(rowOf(page, 'Los Vilos')).toHaveAttribute('aria-current', 'true');
});

test('a click draws in the scenario, and the table says what it changes', async ({ page }) => {
  await openGaps(page, `${TABLE}&lugar=CL-01&escenario=vacio`);
  const gap = chip(page, /^Sin registro/);
  await expect(gap).toHaveText(/ 7$/);
  await rowOf(page, 'Iquique').getByRole('button', { name: 'Iquique' }).click();
  // One comuna alone covers nothing.
  await expect(rowOf(page, 'Iquique')).toContainText('en el escenario');
  await expect(gap).toHaveText(/ 7$/);
  await rowOf(page, 'Pica').getByRole('button', { name: 'Pica' }).press('Enter');
  await expect(gap).toHaveText(/ 5$/);
  await expect(rowOf(page, 'Pica')).toContainText('Nombrada');
  await expect(rowOf(page, 'Pica')).toContainText('en el catálogo: sin registro');
  await rowOf(page, 'Pica').getByRole('button', { name: 'Pica' }).click();
  await expect(gap).toHaveText(/ 7$/);
});

test('the columns sort, and say how', async ({ page }) => {
  await openGaps(page);
  const heading = table(page).getByRole('columnheader', { name: 'Población' });
  const names = () => table(page).getByRole('rowheader').getByRole('button').allInnerTexts();
  const before = await names();
  expect(before.at(-1)?.trim()).toBe('Antártica');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  // The most populous comuna of the Census of 2017, and the least.
  expect((await names()).map((name) => name.trim()).at(0)).toBe('Puente Alto');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect((await names()).map((name) => name.trim()).at(0)).toBe('Antártica');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  expect(await names()).toEqual(before);
});

for (const tone of ['claro', 'oscuro']) {
  test(`axe finds nothing in the table and the downloads, tone «${tone}»`, async ({ page }) => {
    await openGaps(page, `${TABLE}&lugar=CL-01&tono=${tone}&escenario=nueva.01101.01107`);
    await expect(downloads(page).getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-label^="Tabla de comunas"]')
      .include('section[aria-labelledby="gaps-downloads"]')
      .include('ul[aria-label="Clases que se muestran"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('on a phone the table has fewer columns and nothing runs out sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGaps(page);
  await expect(table(page).getByRole('columnheader')).toHaveText(['Comuna', 'Experiencias', 'Población', 'Grupo']);
  await expect(rowOf(page, 'Iquique')).toContainText('Sin registro');
  expect(await table(page).evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
});
