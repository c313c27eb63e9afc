/** Brechas: themes by territory, the effort behind the figures, and what lies beyond Chile. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { downloadedRows, expect, firstNumber, listing, publishedExperiences, test } from './atlas';

const GAPS = 'v=1&pantalla=brechas';
const matrix = (page: Page) => page.getByRole('grid', { name: /^Regiones por temas/ });
const cell = (page: Page, unit: string, theme: string) =>
  matrix(page).getByRole('gridcell', { name: new RegExp(`^${unit}, ${theme}:`) });
const effort = (page: Page) => page.getByRole('region', { name: /registra algo/ });
const effortRow = (page: Page, region: string) => effort(page).getByRole('row', { name: new RegExp(`^${region}\\b`) });

/** Opens Brechas where the matrix is drawn. */
async function openGaps(page: Page, more = ''): Promise<void> {
  await page.goto(`./?${GAPS}${more}`);
  await expect(matrix(page)).toBeVisible();
}

test('a cell says and opens what it counts: ficha 8 in Coquimbo, two comunas of fifteen', async ({ page }) => {
  await openGaps(page);
  await expect(
    page.getByRole('heading', {
      name: 'Siete regiones no tienen experiencia supramunicipal registrada en ningún tema',
    }),
  ).toBeVisible();
  const coquimbo = cell(page, 'Coquimbo', 'Medio ambiente');
  await expect(coquimbo).toHaveAccessibleName(
    'Coquimbo, Medio ambiente: 1 experiencia alcanza 2 de 15 comunas (2 por nombre)',
  );
  await coquimbo.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(1);
  await expect(listing(page).getByRole('button', { name: /Ficha 8/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // What is only local is told as such, and opens too.
  await cell(page, 'Valparaíso', 'Educación').click();
  await expect(listing(page).getByRole('heading')).toContainText('solo locales');
  await expect(listing(page).getByRole('button', { name: /Ficha 20/ })).toBeVisible();
});

test('every cell lists as many as it says, by the published catalogue', async ({ page, request }) => {
  const documented = (await publishedExperiences(request)).filter(({ status }) => status === 'documented');
  const supra = documented.filter(({ reach }) => reach.length >= 2);
  await openGaps(page);
  for (const [name, region] of [
    ['Los Lagos', '10'],
    ['Biobío', '08'],
    ['Maule', '07'],
  ] as const) {
    const expected = supra.filter(({ reach }) => reach.some((cut) => cut.startsWith(region)));
    const total = cell(page, name, 'todos los temas');
    expect(firstNumber(((await total.getAttribute('aria-label')) ?? '').replace(/^.*?: /, ''))).toBe(expected.length);
    await total.click();
    await expect(listing(page).getByRole('listitem')).toHaveCount(expected.length);
    await page.keyboard.press('Escape');
    await expect(listing(page)).toBeHidden();
  }
});

test('the grid is one stop of the keyboard, and arrows, Home, End and Page keys walk it', async ({ page }) => {
  await openGaps(page);
  expect(await matrix(page).locator('[tabindex="0"]').count()).toBe(1);
  await matrix(page).locator('[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await focused()).toContain('Arica y Parinacota, Desarrollo económico local');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toContain('Tarapacá, Desarrollo social y pobreza');
  await page.keyboard.press('Home');
  expect(await focused()).toBe('Tarapacá: ir a ella');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('Tarapacá: ir a ella');
  await page.keyboard.press('Control+End');
  expect(await focused()).toMatch(/^15 experiencias en todos los temas/);
  await page.keyboard.press('Enter');
  await expect(listing(page).getByRole('listitem')).toHaveCount(15);
  await page.keyboard.press('Escape');
  expect(await focused()).toMatch(/^15 experiencias/);
  await page.keyboard.press('PageUp');
  expect(await focused()).toBe('Experiencias');
  expect(await matrix(page).locator('[tabindex="0"]').count()).toBe(1);
});

test('a region’s name leads to its provinces, a theme’s name filters, and both go back', async ({ page }) => {
  await openGaps(page);
  await matrix(page)
    .getByRole('columnheader', { name: /^Igualdad de género: en 2 de 16\. Filtrar/ })
    .click();
  await expect(page).toHaveURL(/tema=igualdad-de-genero/);
  await expect(
    page.getByRole('heading', {
      name: 'Catorce regiones no tienen experiencia supramunicipal registrada en igualdad de género',
    }),
  ).toBeVisible();
  await expect(page.getByText('las demás columnas solo cuentan experiencias')).toBeVisible();
  await expect(
    matrix(page).getByRole('columnheader', { name: /^Igualdad de género: .*Quitar el filtro/ }),
  ).toHaveAttribute('aria-selected', 'true');
  await matrix(page)
    .getByRole('columnheader', { name: /^Igualdad de género/ })
    .click();
  await expect(page).not.toHaveURL(/tema=/);
  await matrix(page).getByRole('rowheader', { name: 'Los Lagos: ir a ella' }).click();
  await expect(page).toHaveURL(/lugar=CL-10/);
  const provinces = page.getByRole('grid', { name: /^Provincias por temas/ });
  await expect(provinces.getByRole('rowheader', { name: /Chiloé/ })).toBeVisible();
});

test('the matrix as a table and as a file says the same as the drawing', async ({ page }) => {
  await openGaps(page);
  const section = page.getByRole('region', { name: /ningún tema$/ }).first();
  const { rows } = await downloadedRows(page, () =>
    section.getByRole('button', { name: /^Descargar como CSV/ }).click(),
  );
  const row = rows.find(([code, , theme]) => code === '04' && theme === 'Medio ambiente');
  expect(row?.slice(3, 11)).toEqual(['1', '0', '15', '2', '0', '0', '0', '13']);
  await section.getByRole('button', { name: 'Ver como tabla' }).click();
  const table = section.getByRole('table');
  await expect(
    table.getByRole('row', { name: /^Medio ambiente/ }).getByRole('button', { name: /^Coquimbo, / }),
  ).toHaveText(/2\/15/);
  await expect(table.getByRole('columnheader')).toHaveCount(18);
});

test('the effort marks where at most one source looked, and its numbers open what they count', async ({ page }) => {
  await openGaps(page);
  await expect(effort(page).getByRole('heading')).toHaveText(
    'En nueve de 16 regiones, a lo más una fuente registra algo: allí están 183 de las 196 comunas sin registro',
  );
  await expect(effortRow(page, 'Metropolitana')).toContainText('una sola fuente');
  await expect(effortRow(page, 'Magallanes')).toContainText('ninguna fuente');
  await expect(effortRow(page, 'Coquimbo')).not.toContainText('fuente');
  await effortRow(page, 'Coquimbo').getByRole('button', { name: '3: Coquimbo: todo lo registrado' }).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await effortRow(page, 'Coquimbo').getByRole('button', { name: '5: Coquimbo: ciclo 5' }).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await effort(page).getByRole('button', { name: '5 experiencias de Chile que no se pueden situar' }).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await effort(page).getByRole('button', { name: 'Sin registro', exact: true }).click();
  await expect(effort(page).locator('tbody').getByRole('row').first()).toContainText('Metropolitana');
});

test('beyond Chile: countries, their units, and the doubts; the same as a file', async ({ page }) => {
  await page.goto(`./?${GAPS}&lugar=america-latina`);
  const abroad = page.getByRole('region', {
    name: 'Más allá de Chile, consta experiencia en 13 de 383 unidades de primer nivel, de 3 de 19 países',
  });
  await expect(abroad).toBeVisible();
  await expect(abroad.getByText(/^Sin experiencia registrada en esta vista: Bolivia \(9 unidades\)/)).toBeVisible();
  await abroad.getByRole('button', { name: 'Argentina', exact: true }).click();
  await expect(abroad.getByRole('row', { name: /^Entre Ríos/ })).toContainText('Gualeguaychú, Concordia, Paraná');
  await abroad.getByText('Dudas de «Trabajadoras sexuales, AMMAR» (3)').click();
  await expect(abroad.getByText(/nueve provincias son deducción nuestra/)).toBeVisible();
  await abroad.getByRole('button', { name: '1: Colombia: experiencias que no dicen en qué unidad' }).click();
  await expect(listing(page).getByRole('button', { name: /Ficha 23/ })).toBeVisible();
  await page.keyboard.press('Escape');
  const { rows } = await downloadedRows(page, () =>
    abroad.getByRole('button', { name: /^Descargar como CSV: .*Unidades/ }).click(),
  );
  expect(rows.filter(([code]) => /^AR-/.test(code ?? ''))).toHaveLength(24);
  await abroad.getByRole('button', { name: 'Ir a Argentina' }).click();
  await expect(
    page.getByRole('heading', { name: 'Argentina: consta experiencia en 10 de 24 unidades de primer nivel' }),
  ).toBeVisible();
});

for (const theme of ['claro', 'oscuro'] as const) {
  test(`axe finds nothing in the tone «${theme}»`, async ({ page }) => {
    const expectNone = async (where: string, include: string) => {
      const { violations } = await new AxeBuilder({ page }).include(include).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        where,
      ).toEqual([]);
    };
    await openGaps(page, `&tono=${theme}&estado=todas`);
    await expectNone('matrix', '[aria-labelledby="gap-matrix-title"]');
    await expectNone('effort', '[aria-labelledby="gap-effort-title"]');
    await page.getByRole('button', { name: 'Ver como tabla' }).first().click();
    await expectNone('matrix as a table', '[aria-labelledby="gap-matrix-title"]');
    await page.goto(`./?${GAPS}&lugar=america-latina&tono=${theme}&estado=todas`);
    await page.getByRole('button', { name: 'México', exact: true }).click();
    await expectNone('abroad', '[aria-labelledby="gaps-abroad-title"]');
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlasOnPhone(page, theme);
    await expectNone('matrix on a phone', '[aria-labelledby="gap-matrix-title"]');
    await expectNone('effort on a phone', '[aria-labelledby="gap-effort-title"]');
  });
}

async function openAtlasOnPhone(page: Page, theme: string): Promise<void> {
  await page.goto(`./?${GAPS}&tono=${theme}`);
  await expect(
    page.getByRole('region', { name: /ningún tema$/ }).getByRole('button', { name: 'Magallanes', exact: true }),
  ).toBeVisible();
}

test('on a phone the parts of Brechas never scroll the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ['', '&lugar=america-latina', '&lugar=CL-10']) {
    await page.goto(`./?${GAPS}${place}&estado=todas`);
    const sections = page.locator('section[aria-labelledby^="gap"]');
    await expect(sections.first()).toBeVisible();
    if (place === '&lugar=america-latina')
      await expect(page.getByRole('img', { name: /Mapa de las unidades/ })).toBeVisible();
    const wide = await sections.evaluateAll((all) =>
      all.flatMap((section) => {
        const most = section.clientWidth + 1;
        return section.scrollWidth > most
          ? [`${section.getAttribute('aria-labelledby')}: ${section.scrollWidth} of ${most}`]
          : [];
      }),
    );
    expect(wide, place).toEqual([]);
  }
});
