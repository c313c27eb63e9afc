/** The table: the map's rows as text, sorted and taken away. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import {
  chooseDrawing,
  countOnMap,
  downloadedRows,
  expect,
  fichaOf,
  filterBy,
  legend,
  listing,
  openAtlas,
  openingExperiences,
  publishedExperiences,
  shownCount,
  test,
  titleOf,
} from './atlas';

const experienceTable = (page: Page) => page.getByRole('region', { name: /^Tabla de experiencias/ }).getByRole('table');
const bodyRows = (page: Page) =>
  experienceTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const rowNames = (page: Page) => bodyRows(page).getByRole('rowheader').getByRole('button').allInnerTexts();
const column = (page: Page, name: string) => experienceTable(page).getByRole('columnheader', { name });

test('the table holds the same experiences as the map', async ({ page, request }) => {
  const expected = await openingExperiences(request);
  await openAtlas(page, 'v=1');
  const onMap = await countOnMap(page);
  await chooseDrawing(page, 'Tabla');
  await expect(bodyRows(page)).toHaveCount(onMap);
  expect(onMap).toBe(expected.length);
  expect(await shownCount(page)).toBe(onMap);
  await expect(experienceTable(page)).toHaveAccessibleName(new RegExp(`^${onMap} experiencias en Chile`));
  const fichas = await bodyRows(page).evaluateAll((rows) =>
    rows.map((row) => Number(row.querySelector('td')?.textContent)),
  );
  expect(fichas.sort((a, b) => a - b)).toEqual(
    expected.map(({ ficha }) => ficha).sort((a, b) => Number(a) - Number(b)),
  );

  await filterBy(page, 'Tema', 'Turismo');
  await expect(bodyRows(page)).toHaveCount(expected.filter(({ themes }) => themes.includes('turismo')).length);
});

test('columns sort up, down and back, and what is unknown comes last either way', async ({ page }) => {
  await openAtlas(page, 'v=1&dibujo=tabla');
  await expect(bodyRows(page).first()).toBeVisible();
  const usual = await rowNames(page);
  const start = column(page, 'Inicio');
  const years = async () =>
    (await bodyRows(page).locator('[data-column="start"]').allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN),
    );

  await start.getByRole('button').click();
  await expect(start).toHaveAttribute('aria-sort', 'ascending');
  const up = await years();
  const known = up.filter((year) => !Number.isNaN(year));
  expect(known.length).toBeLessThan(up.length);
  expect(up.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));

  await start.getByRole('button').click();
  await expect(start).toHaveAttribute('aria-sort', 'descending');
  const down = await years();
  expect(down.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));

  await start.getByRole('button').click();
  await expect(start).toHaveAttribute('aria-sort', 'none');
  expect(await rowNames(page)).toEqual(usual);

  await column(page, 'Nombre').getByRole('button').click();
  const names = await rowNames(page);
  expect(names).toEqual([...usual].sort(new Intl.Collator('es').compare));
});

test('columns can be chosen, and a row opens its ficha', async ({ page }) => {
  await openAtlas(page, 'v=1&dibujo=tabla');
  await expect(column(page, 'Temas')).toHaveCount(0);
  await page.getByRole('button', { name: 'Columnas' }).click();
  await page.getByRole('dialog', { name: 'Columnas' }).getByText('Temas').click();
  await page.keyboard.press('Escape');
  await expect(column(page, 'Temas')).toBeVisible();
  await bodyRows(page).getByRole('button', { name: 'Emprende Lago Llanquihue' }).click();
  await expect(fichaOf(page, 'Emprende Lago Llanquihue')).toBeVisible();
  await expect(bodyRows(page).filter({ hasText: 'Emprende Lago Llanquihue' })).toHaveAttribute('aria-current', 'true');
});

test('the CSV holds exactly the filtered rows, in the order shown', async ({ page, request }) => {
  const expected = (await openingExperiences(request)).filter(({ themes }) => themes.includes('gestion-publica'));
  await openAtlas(page, 'v=1&dibujo=tabla&tema=gestion-publica');
  await column(page, 'Inicio').getByRole('button').click();
  const shown = await rowNames(page);
  const { name, rows } = await downloadedRows(page, () =>
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  );
  expect(name).toBe('experiencias.csv');
  const [heading = [], ...body] = rows;
  expect(body).toHaveLength(expected.length);
  expect(body.map((row) => row[heading.indexOf('Nombre')])).toEqual(shown);
  expect(body.map((row) => row[heading.indexOf('Identificador')]).sort()).toEqual(expected.map(({ id }) => id).sort());
  // What is unknown stays empty; a zero would be a figure.
  const starts = body.map((row) => row[heading.indexOf('Inicio')]);
  for (const { id, startYear } of expected) {
    const row = body.find((one) => one[heading.indexOf('Identificador')] === id) ?? [];
    expect(row[heading.indexOf('Inicio')]).toBe(startYear === null ? '' : String(startYear));
  }
  expect(starts).not.toContain('0');
});

test('text that looks like a formula is no formula in the file', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('Grupo de los 12', '=1+2 Grupo');
    await route.fulfill({ response, body });
  });
  await openAtlas(page, 'v=1&dibujo=tabla');
  await expect(bodyRows(page).getByRole('button', { name: '=1+2 Grupo' })).toBeVisible();
  const { rows } = await downloadedRows(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  const guarded = rows.flat().filter((cell) => cell.includes('1+2 Grupo'));
  expect(guarded.length).toBeGreaterThan(0);
  for (const cell of guarded) expect(cell).toMatch(/^'=1\+2/);
});

test('experiences that cannot be placed are counted and listed, on the map and in the table', async ({
  page,
  request,
}) => {
  const all = await publishedExperiences(request);
  const chilean = all.filter(({ country }) => country === 'CL');
  const unplaceable = chilean.filter(({ territory, status }) => status === 'identified' && territory.length === 0);
  expect(unplaceable.length).toBeGreaterThan(0);
  await openAtlas(page, 'v=1');
  await expect(legend(page).getByRole('button', { name: /sin lugar en el mapa/ })).toHaveCount(0);
  await filterBy(page, 'Estado', 'Solo identificada');
  expect(await shownCount(page)).toBe(chilean.length);
  expect(await countOnMap(page)).toBe(chilean.length);

  await legend(page)
    .getByRole('button', { name: `${unplaceable.length} sin lugar en el mapa` })
    .click();
  const rows = listing(page).getByRole('listitem');
  await expect(rows).toHaveCount(unplaceable.length);
  await listing(page).getByRole('button', { name: 'Ver en la tabla' }).click();
  await expect(titleOf(page)).toContainText(String(chilean.length));
  await expect(bodyRows(page)).toHaveCount(chilean.length);
  await expect(bodyRows(page).filter({ hasText: '(marcada)' })).toHaveCount(unplaceable.length);
  await expect(bodyRows(page).filter({ hasText: 'no situable' })).toHaveCount(unplaceable.length);
});

test('a chart gives its figures as CSV and its drawing as SVG', async ({ page }) => {
  await openAtlas(page);
  const chart = page
    .locator('section')
    .filter({ has: page.getByText(/^Escala, una o más/) })
    .last();
  await chart.getByRole('button', { name: /^Opciones de/ }).click();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Descargar CSV' }).click(),
  ]);
  const { data } = Papa.parse<string[]>(await readFile(await csv.path(), 'utf8'), { skipEmptyLines: true });
  const regional = Number(
    /: (\d+) de/.exec((await chart.getByRole('button', { name: /^Regional: / }).getAttribute('aria-label')) ?? '')?.[1],
  );
  expect(data.some((row) => row[0] === 'Regional' && row[1] === String(regional))).toBe(true);

  await chart.getByRole('button', { name: /^Opciones de/ }).click();
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Descargar SVG' }).click(),
  ]);
  const drawing = await readFile(await svg.path(), 'utf8');
  expect(drawing).toContain('<svg');
  expect(drawing).toContain('Regional');
  expect(drawing).not.toMatch(/var\(--/);
});
