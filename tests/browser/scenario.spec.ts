/** «What if» in Brechas: what is drawn changes figures and words at once, can be taken back, and goes along in a link. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, firstNumber, listing, publishedComunas, test } from './atlas';

const bar = (page: Page) => page.getByRole('region', { name: 'Escenario', exact: true });
const button = (page: Page, name: string | RegExp) => bar(page).getByRole('button', { name });
const gained = (page: Page) => button(page, /más cubiertas? directamente$/);

async function openGaps(page: Page, more = ''): Promise<void> {
  await page.goto(`./?v=1&pantalla=brechas${more}`);
  await expect(page.getByRole('button', { name: 'Probar un escenario' }).or(bar(page))).toBeVisible();
}

async function pick(page: Page, field: string, text: string): Promise<void> {
  const box = bar(page).getByRole('combobox', { name: field });
  await box.fill(text);
  await page
    .getByRole('option', { name: new RegExp(`^${text}`) })
    .first()
    .click();
}

test('an association drawn by name is stated: comunas, people, land, and what had no record', async ({
  page,
  request,
}) => {
  const comunas = await publishedComunas(request);
  const near = comunas.filter((comuna) => comuna.class === 'named' || comuna.class === 'provincial').length;
  const recorded = comunas.filter((comuna) => comuna.class !== 'none').length;
  await openGaps(page);
  await page.getByRole('button', { name: 'Probar un escenario' }).click();
  await expect(bar(page)).toContainText('Hipótesis: nada de esto está en el catálogo.');
  await expect(bar(page).getByRole('heading', { name: 'Escenario' })).toBeFocused();

  await pick(page, 'Agregar una comuna', 'Iquique');
  await expect(bar(page)).toContainText('Falta una comuna: con una sola no es supramunicipal');
  await expect(bar(page)).toContainText('no cambia todavía ninguna cifra de Chile');
  await pick(page, 'Agregar una comuna', 'Alto Hospicio');
  await expect(bar(page)).not.toContainText('Falta una comuna');
  // 191.468 + 108.375 inhabitants; 2.296,1 + 575,8 km².
  await expect(bar(page)).toContainText('2 comunas más cubiertas directamente');
  await expect(bar(page)).toContainText(`(de ${near} a ${near + 2} de ${comunas.length} en Chile)`);
  await expect(bar(page)).toContainText('299.843 habitantes más');
  await expect(bar(page)).toContainText('2.872 km² más');
  await expect(bar(page)).toContainText(`de ${recorded} a ${recorded + 2}`);

  await gained(page).click();
  await expect(listing(page).getByRole('button', { name: /^(Iquique|Alto Hospicio)/ })).toHaveCount(2);
});

test('undo, redo and the browser walk over the same steps, by keyboard too', async ({ page }) => {
  await openGaps(page, '&escenario=nueva.01101.01107');
  await expect(button(page, 'Deshacer')).toHaveAttribute('aria-disabled', 'true');
  await bar(page)
    .getByRole('radio', { name: /^Asociación 1/ })
    .check();
  await pick(page, 'Agregar una comuna', 'Pozo Almonte');
  await expect(gained(page)).toHaveText(/^3 /);

  await bar(page)
    .getByRole('radio', { name: /^Asociación 1/ })
    .focus();
  await page.keyboard.press('Control+z');
  await expect(gained(page)).toHaveText(/^2 /);
  await page.keyboard.press('Control+Shift+Z');
  await expect(gained(page)).toHaveText(/^3 /);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(gained(page)).toHaveText(/^3 /);

  // In a field the same keys mean what is written in it.
  await bar(page).getByRole('combobox', { name: 'Agregar una comuna' }).focus();
  await page.keyboard.press('Control+z');
  await expect(gained(page)).toHaveText(/^3 /);

  await button(page, 'Deshacer').click();
  await expect(gained(page)).toHaveText(/^2 /);
  await page.goBack();
  await expect(gained(page)).toHaveText(/^3 /);
  await button(page, 'Deshacer').click();
  await expect(gained(page)).toHaveText(/^2 /);
});

test('a scenario goes along in its link, whole, and ends without a trace', async ({ page, context }) => {
  await openGaps(page, '&escenario=participacion-local-campesina.04201,nueva.01101.01107');
  await expect(gained(page)).toHaveText(/^3 /);
  await expect(bar(page).getByRole('radio', { name: /^Participación Local Campesina \+ 1 comuna/ })).toBeVisible();
  const said = await bar(page)
    .getByText(/^Con el escenario/)
    .innerText();
  await button(page, 'Copiar enlace').click();
  await expect(page.getByRole('status').filter({ hasText: 'Enlace del escenario copiado' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(bar(other).getByText(/^Con el escenario/)).toHaveText(said);

  await button(page, 'Salir del escenario').click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Probar un escenario' })).toBeFocused();
  await expect(page).not.toHaveURL(/escenario/);
  await page.goBack();
  await expect(gained(page)).toHaveText(/^3 /);
});

test('an experience is extended: found by its name, and told where it changes nothing', async ({ page }) => {
  await openGaps(page, '&escenario=vacio');
  await pick(page, 'Extender una experiencia', 'Participación Local Campesina');
  await expect(bar(page).getByRole('radio', { name: 'Participación Local Campesina, extendida' })).toBeChecked();
  await pick(page, 'Agregar una comuna', 'Illapel');
  await expect(bar(page)).toContainText('30.848 habitantes más');

  // Ficha 8 is not about women.
  await openGaps(page, '&tema=igualdad-de-genero&escenario=participacion-local-campesina.04201');
  await expect(bar(page)).toContainText('Los filtros dejan fuera esta experiencia');
  await expect(bar(page)).toContainText('no cambia todavía ninguna cifra');
});

test('what is drawn beyond the place in view is told, and does not count there', async ({ page }) => {
  await openGaps(page, '&lugar=CL-04&escenario=nueva.01101.01107.04201');
  await expect(bar(page)).toContainText('1 comuna más cubierta directamente');
  await expect(bar(page)).toContainText('de 2 a 3 de 15 en Coquimbo');
  const outside = button(page, '2 comunas fuera de Coquimbo: no cuentan aquí');
  await outside.click();
  await expect(listing(page).getByRole('button', { name: /^(Iquique|Alto Hospicio)/ })).toHaveCount(2);
});

test('taking comunas and edits out goes back, and the focus stays in the bar', async ({ page }) => {
  await openGaps(page, '&escenario=nueva.01101.01107,nueva.04201.04204');
  expect(firstNumber(await gained(page).innerText())).toBe(4);
  await button(page, 'Quitar Asociación 1').click();
  await expect(gained(page)).toHaveText(/^2 /);
  expect(await bar(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await button(page, /Quitar Illapel de Asociación 1$/).click();
  await expect(bar(page)).toContainText('Falta una comuna');
  await button(page, 'Deshacer').click();
  await button(page, 'Deshacer').click();
  await expect(gained(page)).toHaveText(/^4 /);
});

for (const tone of ['claro', 'oscuro']) {
  test(`the bar stands up to axe, ${tone}`, async ({ page }) => {
    await openGaps(
      page,
      `&tono=${tone}&lugar=CL-04&escenario=nueva.01101.04201,participacion-local-campesina.04204,nueva.04101`,
    );
    const { violations } = await new AxeBuilder({ page }).include('[aria-labelledby="scenario-title"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('on a phone the bar keeps to the width of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGaps(page, '&escenario=nueva.01101.01107,participacion-local-campesina.04201,nueva.05101');
  const [box, around] = [await bar(page).boundingBox(), await page.getByRole('main').boundingBox()];
  if (!box || !around) throw new Error('The bar is not on screen.');
  expect(box.x).toBeGreaterThanOrEqual(around.x);
  expect(box.x + box.width).toBeLessThanOrEqual(around.x + around.width);
  expect(await bar(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
