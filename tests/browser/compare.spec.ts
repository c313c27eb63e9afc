/** Comparar: built by keyboard, kept in its link, said in words, and each figure opens what it counts. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  chooseDivision,
  chooseLanguage,
  divisionNotice,
  downloadedRows,
  expect,
  listing,
  openAtlas,
  openFicha,
  publishedComunas,
  test,
  titleOf,
} from './atlas';

const SCREEN = 'v=1&pantalla=comparar';
const PAIR = `${SCREEN}&experiencias=participacion-local-campesina,gestion-territorial-biobio`;
const FOUR = `${SCREEN}&experiencias=emprende-lago-llanquihue,red-facilitacion-inversiones,mesa-puno,ruta-atakari`;
const PLACES = `${SCREEN}&lugares=CL-10,CL`;

const chosen = (page: Page) => page.getByRole('list', { name: 'En la comparación' }).getByRole('listitem');
const picker = (page: Page, label: string) => page.getByRole('combobox', { name: label });
/** What the open list of the field offers. */
const options = (page: Page) => page.getByRole('listbox', { name: /^Añadir/ }).getByRole('option');
const chooseKind = (page: Page, kind: 'Experiencias' | 'Territorios') =>
  page.getByRole('group', { name: 'Qué se compara' }).getByText(kind, { exact: true }).click();
const findings = (page: Page) => page.getByRole('region', { name: 'Diferencias, en palabras' });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const table = (page: Page, name: string) => page.getByRole('region', { name: `Tabla: ${name}` });

async function expectNoViolation(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target.at(-1))}: ${failureSummary ?? ''}`),
  );
  expect(told, where).toEqual([]);
}

test('is built by keyboard alone: two experiences found by number and without accents, moved and removed', async ({
  page,
}) => {
  await openAtlas(page, SCREEN);
  await expect(titleOf(page)).toHaveText('¿Qué quiere comparar?');
  await picker(page, 'Añadir una experiencia').focus();
  await page.keyboard.type('ficha 8');
  await expect(options(page).first()).toContainText('Participación Local Campesina');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveCount(1);
  // The field keeps the focus: the next one can be written at once.
  await expect(picker(page, 'Añadir una experiencia')).toBeFocused();
  await page.keyboard.type('gestion territorial');
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveText('Participación Local Campesina frente a Gestión Territorial');
  await expect(findings(page).getByRole('listitem').first()).toHaveText(
    'Participación Local Campesina nombra 2 comunas; Gestión Territorial alcanza 54 comunas por su región.',
  );
  await page.getByRole('button', { name: 'Mover Gestión Territorial un lugar antes' }).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveText('Gestión Territorial frente a Participación Local Campesina');
  await expect(page).toHaveURL(/experiencias=gestion-territorial-biobio,participacion-local-campesina/);
  // What was moved can be moved back at once; what was removed leaves the keyboard at the title.
  await expect(page.getByRole('button', { name: 'Mover Gestión Territorial un lugar después' })).toBeFocused();
  await page.getByRole('button', { name: 'Quitar Gestión Territorial' }).press('Enter');
  await expect(titleOf(page)).toContainText('falta con qué compararla');
  await expect(titleOf(page)).toBeFocused();
});

test('a link reopens it, back and forward walk through it', async ({ page }) => {
  await openAtlas(page, PAIR);
  await expect(chosen(page)).toHaveCount(2);
  await chooseKind(page, 'Territorios');
  await expect(titleOf(page)).toHaveText('¿Qué quiere comparar?');
  // The switch takes nothing away.
  await chooseKind(page, 'Experiencias');
  await expect(chosen(page)).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Territorios' })).toBeChecked();
  await page.goBack();
  await expect(chosen(page)).toHaveCount(2);
});

test('territories left for experiences come back as the division has them meanwhile', async ({ page }) => {
  await openAtlas(page, `${SCREEN}&lugares=CL-16,CL-05`);
  await expect(titleOf(page)).toHaveText('Ñuble frente a Valparaíso');
  await chooseKind(page, 'Experiencias');
  await chooseDivision(page, '2008');
  await chooseKind(page, 'Territorios');
  await expect(titleOf(page)).toHaveText('La provincia de Ñuble frente a Valparaíso');
  await expect(page).toHaveURL(/lugares=CL-084,CL-05/);
  await expect(divisionNotice(page)).toContainText('La región de Ñuble existe solo en la división actual.');
});

test('empty, it offers what the catalogue makes worth comparing', async ({ page }) => {
  await openAtlas(page, SCREEN);
  await page.getByRole('button', { name: /^Las que más comunas comparten/ }).click();
  await expect(chosen(page)).toHaveCount(2);
  await expect(findings(page)).toContainText('54 comunas');
  await chooseKind(page, 'Territorios');
  await page.getByRole('button', { name: /^La región con más experiencias, frente al país/ }).click();
  await expect(titleOf(page)).toHaveText('Los Lagos frente a Chile');
  await expect(page).toHaveURL(/lugares=CL-10,CL/);
});

test('a figure of a sentence opens what it counts, a code the lines of the report behind it', async ({ page }) => {
  await openAtlas(page, PAIR);
  await findings(page).getByRole('button', { name: '54 comunas' }).click();
  await expect(listing(page)).toBeVisible();
  await expect(listing(page).getByRole('heading')).toContainText('Gestión Territorial');
  await page.keyboard.press('Escape');
  const codes = table(page, 'Códigos y factores');
  const row = codes.getByRole('row', { name: /^Normatividad que la sustenta/ });
  await expect(row).toContainText('0: Ninguna');
  await row.getByRole('button', { name: /^Líneas? .*Participación Local Campesina$/ }).click();
  await expect(codes.getByText(/Experiencia 8, aspectos institucionales/)).toBeVisible();
});

test('four at once: who has no ficha is said to have none, nothing of it is zero', async ({ page }) => {
  await openAtlas(page, FOUR);
  await expect(chosen(page)).toHaveCount(4);
  await expect(page.getByText('Son cuatro, las que caben')).toBeVisible();
  await expect(findings(page)).toContainText('Ruta Atakari no tiene ficha');
  await expect(part(page, 'Índices, de 0 a 100').getByRole('img')).toHaveAccessibleName(/Ruta Atakari sin información/);
  await expect(table(page, 'Códigos y factores').getByRole('row', { name: /^Incidencia política/ })).toContainText(
    'sin ficha',
  );
});

test('Los Lagos against Chile: the figures are those of the published comunas', async ({ page, request }) => {
  const comunas = await publishedComunas(request);
  const own = comunas.filter(({ region_code }) => region_code === '10');
  await openAtlas(page, PLACES);
  const figures = table(page, 'Todas las cifras');
  await expect(figures.getByRole('row', { name: /^Comunas 30/ }).first()).toContainText(String(comunas.length));
  await expect(figures.getByRole('row', { name: /^Comunas, cobertura directa/ })).toContainText(
    `87\u202f% (26 de ${own.length})`,
  );
  await expect(findings(page)).toContainText('71 puntos más en Los Lagos');
  await expect(page.getByText('Chile incluye a Los Lagos')).toBeVisible();
  const whose = part(page, 'De quién es cada experiencia');
  await expect(whose.getByRole('heading', { name: /Solo en Los Lagos/ })).toContainText('4');
  await expect(whose.getByRole('heading', { name: /Solo en el resto de Chile/ })).toContainText('11');
  await figures
    .getByRole('row', { name: /^Comunas, cobertura directa/ })
    .getByRole('button', { name: /^87\s%/ })
    .click();
  await expect(listing(page)).toContainText('Puerto Varas');
});

test('the division and the umbrella are those of the view', async ({ page }) => {
  await openAtlas(page, `${SCREEN}&lugares=CL-08,CL-10`);
  const size = () =>
    table(page, 'Todas las cifras')
      .getByRole('row', { name: /^Comunas \d/ })
      .first();
  await expect(size()).toContainText('33');
  await chooseDivision(page, '2008');
  await expect(page).toHaveURL(/division=2008/);
  await expect(size()).toContainText('54');
  await expect(findings(page).getByRole('listitem').first()).toContainText('cubierto directamente');
  await page.getByRole('checkbox', { name: 'El paraguas regional cuenta como cubierto' }).check();
  await expect(page).toHaveURL(/paraguas/);
  // Under the umbrella both are covered whole, and that is told as what they have in common.
  await expect(findings(page)).toContainText(
    'La misma parte de las comunas está cubierta contando el paraguas regional',
  );
});

test('a ficha leads here, and says where there is no room', async ({ page }) => {
  await openAtlas(page);
  const ficha = await openFicha(page, 'Emprende Lago Llanquihue');
  await ficha.getByRole('button', { name: /^Comparar / }).click();
  await expect(titleOf(page)).toContainText('Emprende Lago Llanquihue');
  await page.getByRole('button', { name: /^Abrir la ficha de/ }).click();
  await expect(ficha).toBeVisible();
  await openAtlas(page, FOUR.replace('pantalla=comparar', 'experiencia=mesa-mujeres-los-lagos'));
  await page.getByRole('button', { name: /^Comparar / }).click();
  await expect(page.getByText('Ya hay cuatro en la comparación')).toBeVisible();
  await page.getByRole('button', { name: 'Ver la comparación' }).click();
  await expect(chosen(page)).toHaveCount(4);
});

test('the sentences are copied with their source; tables and drawings go along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, PLACES);
  await page.getByRole('button', { name: 'Copiar las frases con su fuente' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('– En Los Lagos el 87\u202f% de las comunas está cubierto directamente');
  expect(copied).toMatch(/División actual\. Atlas de Articulación, datos /);
  expect(copied).not.toMatch(/[<>]/);
  const { rows } = await downloadedRows(page, () =>
    page.getByRole('button', { name: 'Descargar como CSV: Todas las cifras' }).click(),
  );
  expect(rows[0]).toEqual(['', 'Variable', 'Los Lagos', 'Chile', 'Diferencia', 'Unidad']);
  expect(rows.flat().join()).toContain('sin experiencia registrada en este catálogo');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Descargar «Cobertura.*SVG$/ }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  expect(svg).toContain('A: Los Lagos; B: Chile');
});

test('the countries in tiles go along as one picture with letters and legend, named in the language of the screen', async ({
  page,
}) => {
  const download = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), svg: await readFile(await file.path(), 'utf8') };
  };
  /** The texts that the picture shows, and how many comunas it draws. */
  const inside = (svg: string) =>
    page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml');
      const drawn = [...root.querySelectorAll('svg svg svg')];
      return {
        texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
        comunas: drawn.map((country) => country.querySelectorAll('rect:not([fill^="url"])').length),
      };
    }, svg);

  await openAtlas(page, PLACES);
  await expect(part(page, 'Dónde, por cobertura').getByRole('img', { name: /^Chile en teselas/ })).toHaveCount(2);
  const places = await download(/^Descargar «Dónde, por cobertura» como SVG$/);
  expect(places.name).toMatch(/^atlas-comparacion-teselas-/);
  const ofPlaces = await inside(places.svg);
  expect(ofPlaces.texts).toEqual(
    expect.arrayContaining(['A', 'B', 'Los Lagos', 'Chile', 'Sin experiencia registrada', 'norte ←']),
  );
  expect(ofPlaces.comunas).toEqual([346, 346]);

  await openAtlas(page, FOUR);
  const four = await download(/^Descargar «Territorio» como SVG$/);
  const ofFour = await inside(four.svg);
  expect(ofFour.texts).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D', 'Ruta Atakari', 'La comuna está nombrada']));
  expect(ofFour.comunas).toEqual([346, 346, 346, 346]);

  await openAtlas(page, `${PLACES}&idioma=en`);
  expect((await download(/^Download “Where, by coverage” as SVG$/)).name).toMatch(/^atlas-comparison-tiles-/);
  const { name } = await downloadedRows(page, () =>
    page.getByRole('button', { name: 'Download as CSV: All figures' }).click(),
  );
  expect(name).toMatch(/^comparison-territories-/);
});

test('the identified experiences are in or out by the same choice of status as in Brechas', async ({ page }) => {
  await openAtlas(page, PLACES);
  const identified = page.getByRole('checkbox', { name: 'Incluir experiencias identificadas' });
  await identified.check();
  await expect(page).toHaveURL(/estado=todas/);
  await page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: 'Brechas' }).click();
  await expect(identified).toBeChecked();
  await identified.uncheck();
  await expect(page).not.toHaveURL(/estado=/);
});

test('speaks English and Portuguese', async ({ page }) => {
  await openAtlas(page, PLACES);
  await chooseLanguage(page, 'English');
  await expect(titleOf(page)).toHaveText('Los Lagos against Chile');
  await expect(page.getByText('In Los Lagos, 87% of the comunas are covered directly')).toBeVisible();
  await chooseLanguage(page, 'Português');
  await expect(page.getByText('no Chile, 16%')).toBeVisible();
});

for (const theme of ['claro', 'oscuro'] as const) {
  test(`axe finds nothing, in the tone «${theme}»`, async ({ page }) => {
    for (const [where, query] of [
      ['empty', SCREEN],
      ['four experiences', FOUR],
      ['territories', PLACES],
    ] as const) {
      await openAtlas(page, `${query}&tono=${theme}`);
      await page.waitForLoadState('networkidle');
      await expectNoViolation(page, where);
    }
    await openAtlas(page, `${SCREEN}&tono=${theme}`);
    await picker(page, 'Añadir una experiencia').focus();
    await expect(options(page).first()).toBeVisible();
    await expectNoViolation(page, 'the list');
  });
}

test('on a phone the page never scrolls sideways; tables do, in their own frame', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const query of [SCREEN, FOUR, PLACES]) {
    await openAtlas(page, query);
    await page.waitForLoadState('networkidle');
    const wide = await page.evaluate(() => {
      const main = document.querySelector('#content > div');
      return main ? main.scrollWidth - main.clientWidth : 0;
    });
    expect(wide, query).toBeLessThanOrEqual(0);
  }
});
