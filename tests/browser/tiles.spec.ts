/** Teselas: every comuna one tile, walked by keys, following filters, place, scale and division. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  breadcrumb,
  chooseDivision,
  chooseDrawing,
  chooseLanguage,
  expect,
  fichaOf,
  filterBy,
  firstNumber,
  goToPlace,
  listing,
  openAtlas,
  openingExperiences,
  panel,
  publishedComunas,
  publishedExperiences,
  test,
} from './atlas';

const TILES = 'v=1&dibujo=teselas';
const drawing = (page: Page) => page.getByRole('group', { name: 'Teselas: cada comuna de Chile, un cuadrado igual' });
const list = (page: Page) => drawing(page).getByRole('listbox');
const tile = (page: Page, name: string) => list(page).getByRole('option', { name: new RegExp(`^${name}, `) });
const region = (page: Page, name: string) =>
  drawing(page).getByRole('button', { name: new RegExp(`^${name}: .*Ir a la región$`) });
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('a link opens the tiles of all comunas, each with what reaches it', async ({ page, request }) => {
  const shown = await openingExperiences(request);
  await openAtlas(page, TILES);
  await expect(list(page).getByRole('option')).toHaveCount(346);
  const reached = new Set(shown.flatMap(({ reach }) => reach));
  await expect(page.getByText(/^Alcanzan \d+ de las 346 comunas de Chile$/)).toContainText(`${reached.size} de`);
  for (const { cut, name } of (await publishedComunas(request)).filter(({ region_code }) => region_code === '10')) {
    const count = shown.filter(({ reach }) => reach.includes(cut)).length;
    const words = count === 1 ? '1 experiencia, ' : count === 0 ? 'sin experiencia' : `${count} experiencias, `;
    await expect(tile(page, name)).toHaveAttribute('aria-label', new RegExp(`^${name}, Los Lagos: ${words}`));
  }
});

test('the drawing is a key away from the map, and the number opens the comunas that it counts', async ({ page }) => {
  await openAtlas(page);
  await chooseDrawing(page, 'Teselas');
  await expect(page).toHaveURL(/dibujo=teselas/);
  const number = page.getByRole('button', { name: /Comunas alcanzadas$/ });
  const count = firstNumber((await number.getAttribute('aria-label')) ?? '');
  await number.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('Escape');
  const ofRegion = drawing(page).getByRole('button', { name: /^Coquimbo: ver las 2 comunas alcanzadas$/ });
  await ofRegion.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(2);
});

test('one stop of the Tab key; arrows walk to neighbours, Home, End and Page keys by region; Enter opens the comuna', async ({
  page,
}) => {
  await openAtlas(page, TILES);
  await expect(list(page).locator('[tabindex="0"]')).toHaveCount(1);
  await list(page).locator('[tabindex="0"]').focus();
  expect(await focusedName(page)).toContain('Arica y Parinacota: ');
  await page.keyboard.press('PageDown');
  expect(await focusedName(page)).toContain(', Tarapacá: ');
  await page.keyboard.press('End');
  const last = await focusedName(page);
  expect(last).toContain(', Tarapacá: ');
  await page.keyboard.press('Home');
  expect(await focusedName(page)).not.toBe(last);
  const before = await focusedName(page);
  await page.keyboard.press('ArrowRight');
  const right = await focusedName(page);
  expect(right).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedName(page)).toBe(before);
  await expect(list(page).locator('[tabindex="0"]')).toHaveCount(1);

  await tile(page, 'Ancud').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/comuna=10202/);
  await expect(fichaOf(page, 'Ancud')).toBeVisible();
  await expect(tile(page, 'Ancud')).toHaveAttribute('aria-selected', 'true');
  // Wide or narrow, the country stays as it lies, and closing leads back to the tile.
  await expect(tile(page, 'Ancud')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(fichaOf(page, 'Ancud')).toBeHidden();
  await expect(tile(page, 'Ancud')).toBeFocused();
});

test('who asks for provincial experiences sees provincial tiles', async ({ page }) => {
  await openAtlas(page, `${TILES}&escala=provincial`);
  await expect(tile(page, 'Puerto Varas')).toHaveAccessibleName(/, provincial$/i);
  await expect(tile(page, 'Ancud')).toHaveAccessibleName(/la escala más fina provincial$/i);
});

test('the tip names comuna, province and region and lists what reaches it', async ({ page, request }) => {
  const reaching = (await openingExperiences(request)).filter(({ reach }) => reach.includes('10202'));
  await openAtlas(page, TILES);
  await tile(page, 'Ancud').hover();
  const tip = page.getByText('Prov. de Chiloé · Los Lagos').locator('..');
  await expect(tip).toContainText('Ancud');
  for (const { ficha } of reaching) await expect(tip.getByText(String(ficha), { exact: true })).toBeVisible();
});

test('the division switch joins Ñuble to Biobío and parts them again', async ({ page }) => {
  await openAtlas(page, TILES);
  await expect(region(page, 'Ñuble')).toBeVisible();
  await expect(tile(page, 'Chillán')).toHaveAttribute('aria-label', /^Chillán, Ñuble: /);
  await expect(list(page).getByRole('group')).toHaveCount(16);
  await chooseDivision(page, '2008');
  await expect(region(page, 'Ñuble')).toBeHidden();
  await expect(list(page).getByRole('group')).toHaveCount(15);
  await expect(tile(page, 'Chillán')).toHaveAttribute('aria-label', /^Chillán, B.*o.*: /);
  await expect(drawing(page).getByText('54/54')).toBeVisible();
  await chooseDivision(page, 'Actual');
  await expect(drawing(page).getByText('21/21')).toBeVisible();
});

test('a filter and a scale change what the tiles count', async ({ page, request }) => {
  const all = await openingExperiences(request);
  await openAtlas(page, TILES);
  await filterBy(page, 'Escala', 'Supracomunal');
  const kept = all.filter(({ scales }) => scales.includes('supracommunal'));
  const reached = new Set(kept.flatMap(({ reach }) => reach));
  await expect(page.getByText(new RegExp(`^Alcanzan ${reached.size} de las 346`))).toBeVisible();
  const empty = (await publishedComunas(request)).find(
    ({ cut, region_code }) => region_code === '07' && !reached.has(cut),
  );
  await expect(tile(page, empty?.name ?? '').first()).toHaveAttribute(
    'aria-label',
    /sin experiencia registrada en esta vista$/,
  );
});

test('a region closes in with names on its tiles, its neighbours around it, and a way back', async ({
  page,
  request,
}) => {
  await openAtlas(page, TILES);
  await region(page, 'Los Lagos').click();
  await expect(page).toHaveURL(/lugar=CL-10/);
  const own = (await publishedComunas(request)).filter(({ region_code }) => region_code === '10');
  await expect(page.getByText(/^Alcanzan 30 de las 30 comunas de Los Lagos$/)).toBeVisible();
  for (const { name } of own) await expect(tile(page, name).first()).toBeVisible();
  await expect(tile(page, 'Quinchao').getByText('Quinchao')).toBeVisible();
  await expect(region(page, 'Los Ríos')).toBeVisible();
  await openAtlas(page, `${TILES}&lugar=CL-102`);
  await expect(page.getByText(/^Alcanzan 10 de las 10 comunas de Chiloé$/)).toBeVisible();
  await page.getByRole('button', { name: '‹ Los Lagos' }).click();
  await page.getByRole('button', { name: '‹ Todo Chile' }).click();
  await expect(list(page).getByRole('option')).toHaveCount(346);
  await goToPlace(page, 'América Latina');
  await expect(list(page).getByRole('option')).toHaveCount(346);
  await expect(breadcrumb(page)).toBeVisible();
});

test('a chosen experience shows its reach, named and provincial told apart', async ({ page, request }) => {
  const chosen = (await publishedExperiences(request)).find(({ ficha }) => ficha === 18);
  await openAtlas(page, `${TILES}&experiencia=${chosen?.id}`);
  await expect(page.getByText(new RegExp(`» alcanza ${chosen?.reach.length} de las 346`))).toBeVisible();
  await expect(
    list(page)
      .getByRole('option', { name: /: nombrada en «/ })
      .first(),
  ).toBeVisible();
  await expect(
    list(page)
      .getByRole('option', { name: /: alcanzada por su provincia en «/ })
      .first(),
  ).toBeVisible();
  await expect(list(page).getByRole('option', { name: /: fuera de «/ })).toHaveCount(346 - (chosen?.reach.length ?? 0));
  await expect(drawing(page).getByText('La comuna está nombrada')).toBeVisible();
});

test('an experience under the pointer in a chart lifts its tiles and dims the others', async ({ page }) => {
  await openAtlas(page, TILES);
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const mark = panel(page)
    .getByRole('toolbar')
    .getByRole('button', { name: /Emprende Lago Llanquihue/ })
    .first();
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  await expect(list(page)).toHaveCSS('opacity', '0.28');
  await expect(drawing(page).locator('[data-lifted]')).toHaveCount(4);
});

test('pictures carry title, filter, division, source and day', async ({ page }) => {
  await openAtlas(page, `${TILES}&tema=turismo&division=2008`);
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como SVG' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^atlas-teselas-\d{4}-\d\d-\d\d\.svg$/);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toMatch(/experiencias? alcanzan? \d+ de las 346 comunas de Chile/);
  expect(svg).toContain('Tema: Turismo. División de 2008');
  expect(svg).toMatch(/Atlas de Articulación, datos \d/);
  expect(svg).toContain('sin experiencia registrada en esta vista');
  expect(svg).not.toMatch(/var\(--|class=/);
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como PNG' }).click();
  expect((await readFile(await (await png).path())).subarray(1, 4).toString()).toBe('PNG');
});

test('the tiles print on one sheet', async ({ page }) => {
  for (const view of [TILES, `${TILES}&lugar=CL-13&tono=oscuro`]) {
    await openAtlas(page, view);
    await expect(list(page).getByRole('option').first()).toBeVisible();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  }
});

test('the same as text is a key away', async ({ page }) => {
  await openAtlas(page, TILES);
  await page.getByRole('button', { name: 'Ver como tabla' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('in English and Portuguese too', async ({ page }) => {
  await openAtlas(page, TILES);
  await chooseLanguage(page, 'English');
  await expect(
    page.getByRole('option', { name: /^Ancud, Los Lagos: \d experiences, the finest scale supracommunal$/ }),
  ).toBeVisible();
  await chooseLanguage(page, 'Português');
  await expect(
    page.getByRole('option', { name: /^Ancud, Los Lagos: \d experiências, a escala mais fina supracomunal$/ }),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the country stands, and nothing leaves the screen sideways', async ({ page }) => {
    await openAtlas(page, TILES);
    const north = await tile(page, 'Arica').boundingBox();
    const south = await tile(page, 'Punta Arenas').boundingBox();
    expect((south?.y ?? 0) - (north?.y ?? 0)).toBeGreaterThan(600);
    expect(Math.abs((south?.x ?? 0) - (north?.x ?? 0))).toBeLessThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tile(page, 'Ancud').tap();
    await expect(page).toHaveURL(/comuna=10202/);
  });
});

for (const tone of ['claro', 'oscuro']) {
  test(`axe finds nothing in the tone «${tone}»`, async ({ page }) => {
    for (const view of [
      '',
      '&lugar=CL-10',
      '&experiencia=emprende-lago-llanquihue',
      '&tema=igualdad-de-genero&inicio=2005',
    ]) {
      await openAtlas(page, `${TILES}&tono=${tone}${view}`);
      await expect(list(page).getByRole('option').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes
          // Years and marks of the charts, dense as the data (see access.spec.ts).
          .filter(({ html }) => id !== 'target-size' || /data-cut|class="[^"]*(region|count)/.test(html))
          .map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
      );
      expect(told, view).toEqual([]);
    }
  });
}
