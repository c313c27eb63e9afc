/** Brechas in use: what a first-time user stumbled over, and must not stumble over again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, firstNumber, linkNotice, openAtlas, publishedComunas, test, titleOf } from './atlas';

const GAPS = 'v=1&pantalla=brechas';
const side = (page: Page) => page.getByRole('region', { name: 'Regiones, grupo o comuna' });
const scenario = (page: Page) => page.getByRole('region', { name: 'Escenario', exact: true });

test('a ficha is found by its number, and extended', async ({ page }) => {
  await openAtlas(page, `${GAPS}&escenario=vacio`);
  await scenario(page).getByRole('combobox', { name: 'Extender una experiencia' }).fill('ficha 8');
  await page
    .getByRole('option', { name: /^Participación Local Campesina/ })
    .first()
    .click();
  await scenario(page).getByRole('combobox', { name: 'Agregar una comuna' }).fill('Illapel');
  await page.getByRole('option', { name: /^Illapel/ }).click();
  await expect(page).toHaveURL(/escenario=participacion-local-campesina\.04201(&|$)/);
  await expect(scenario(page)).toContainText('1 comuna más cubierta directamente');
});

test('in a scenario from a link a click goes on with what was drawn last', async ({ page }) => {
  await openAtlas(page, `${GAPS}&escenario=nueva.13101.13104`);
  await page.getByRole('option', { name: /^Providencia,/ }).click();
  await expect(page).toHaveURL(/escenario=nueva\.13101\.13104\.13123(&|$)/);
});

test('a scenario of which nothing is understood does not open, and the link says so', async ({ page }) => {
  await openAtlas(page, `${GAPS}&escenario=xx`);
  await expect(page.getByRole('status').filter({ hasText: 'Este enlace se abrió en parte' })).toContainText('xx');
  await expect(scenario(page)).toBeHidden();
});

test('the figure that the umbrella makes large is the first of the counts as well', async ({ page, request }) => {
  const comunas = await publishedComunas(request);
  const direct = comunas.filter((one) => one.class === 'named' || one.class === 'provincial').length;
  const covered = comunas.filter((one) => one.class !== 'none').length;
  const counts = page
    .getByRole('list', { name: 'Cobertura' })
    .getByRole('listitem')
    .filter({ hasText: /^Comunas/ });
  await openAtlas(page, GAPS);
  await expect(counts).toContainText(`${direct} y ${covered} de ${comunas.length}`);
  await page.getByRole('checkbox', { name: 'El paraguas regional cuenta como cubierto' }).check();
  await expect(counts).toContainText(`${covered} y ${direct} de ${comunas.length}`);
});

test('going to another place by the keyboard leads to its title', async ({ page }) => {
  await openAtlas(page, GAPS);
  await side(page).getByRole('button', { name: 'Coquimbo', exact: true }).press('Enter');
  await expect(titleOf(page)).toContainText('En Coquimbo');
  await expect(titleOf(page)).toBeFocused();
});

test('a picture of a chosen group says what is lifted in it', async ({ page }) => {
  await openAtlas(page, `${GAPS}&grupo=09101`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como SVG' }).click();
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('Resaltado: el grupo La Araucanía');
});

test('a unit that a link chose gives way to the place in every figure alike', async ({ page }) => {
  await openAtlas(page, GAPS);
  const usual = await titleOf(page).innerText();
  await openAtlas(page, `${GAPS}&unidad=08`);
  await expect(titleOf(page)).toHaveText(usual);
  await expect(linkNotice(page)).toContainText('Con un lugar elegido, «unidad» no filtra: «08» quedó fuera.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a link to a group shows the group, and a tip stays within the page', async ({ page }) => {
    await openAtlas(page, `${GAPS}&grupo=09101`);
    await expect(side(page).getByRole('heading', { name: 'La Araucanía' })).toBeInViewport();

    await openAtlas(page, `${GAPS}&escenario=vacio`);
    const tile = page.getByRole('option', { name: /^Providencia,/ });
    await tile.scrollIntoViewIfNeeded();
    await tile.hover();
    // The tip says in a corner what the tile's own name says to who does not see it.
    const tip = page
      .locator('div[aria-hidden="true"]')
      .filter({ hasText: /^Providencia/ })
      .last();
    const box = await tip.boundingBox({ timeout: 5_000 });
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });
});

test('beyond Chile a country without unit is told apart, and pictures say nothing of Chile’s divisions', async ({
  page,
}) => {
  await openAtlas(page, `${GAPS}&lugar=america-latina`);
  await expect(
    page.getByRole('heading', { name: /^Más allá de Chile.*\(Colombia\), sin decir en qué unidad$/ }),
  ).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como SVG' }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  expect(svg).not.toContain('División');
  expect(svg).not.toContain('paraguas');
  expect(firstNumber(svg.slice(svg.indexOf('consta experiencia en')))).toBeGreaterThan(0);
});
