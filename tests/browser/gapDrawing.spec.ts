/** The drawing of Brechas: comunas as tiles or areas by their coverage, gap groups bound and numbered, scenarios by click. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect, firstNumber, listing, literal, publishedComunas, publishedExperiences, test } from './atlas';

const GAPS = 'v=1&pantalla=brechas';
const tiles = (page: Page) => page.getByRole('group', { name: 'Teselas: cada comuna de Chile, un cuadrado igual' });
const list = (page: Page) =>
  page
    .getByRole('listbox')
    .filter({ has: page.getByRole('option') })
    .first();
const tile = (page: Page, name: string) => list(page).getByRole('option', { name: new RegExp(`^${name}, `) });
const map = (page: Page) => page.getByRole('group', { name: /^Mapa de las comunas por cobertura: / });
const legendOf = (drawing: Locator, label: string) =>
  drawing.getByRole('button', { name: new RegExp(`^${literal(label)}: ver `) });
const groups = (drawing: Locator) => drawing.getByRole('group', { name: 'Grupos de brecha' }).getByRole('button');

const STATES = {
  named: 'nombrada',
  provincial: 'alcanzada por su provincia',
  regional: 'alcanzada solo por su región (paraguas)',
  national: 'alcanzada solo por el país (paraguas)',
  none: 'sin experiencia registrada',
} as const;
const TITLES = {
  named: 'La comuna está nombrada',
  provincial: 'Alcanzada por su provincia',
  regional: 'Solo por su región (paraguas)',
  none: 'Sin experiencia registrada',
} as const;

async function openGaps(page: Page, query = ''): Promise<void> {
  await page.goto(`./?${GAPS}${query}`);
  await expect(query.includes('brechas=mapa') ? map(page) : list(page)).toBeVisible();
}

/** How many comunas no supra-municipal experience of this theme reaches, by the published catalogue. */
async function gapOfTheme(request: APIRequestContext, theme: string): Promise<number> {
  const reached = (await publishedExperiences(request))
    .filter(({ status, themes, reach }) => status === 'documented' && themes.includes(theme) && reach.length >= 2)
    .flatMap(({ reach }) => reach);
  return 346 - new Set(reached).size;
}

test('every comuna says the class that the open data give it', async ({ page, request }) => {
  await openGaps(page);
  const published = await publishedComunas(request);
  await expect(list(page).getByRole('option')).toHaveCount(published.length);
  for (const [state, words] of Object.entries(STATES)) {
    const own = published.filter((comuna) => comuna.class === state);
    await expect(list(page).getByRole('option', { name: new RegExp(`: ${literal(words)}$`) })).toHaveCount(own.length);
    for (const { name } of own.slice(0, 3)) {
      await expect(
        list(page).getByRole('option', { name: new RegExp(`^${literal(name)}, .*: ${literal(words)}$`) }),
      ).toBeVisible();
    }
  }
  for (const [state, title] of Object.entries(TITLES)) {
    const count = published.filter((comuna) => comuna.class === state).length;
    await expect(legendOf(tiles(page), title)).toHaveAccessibleName(`${title}: ver ${count} comunas`);
  }
});

test('the legend and the counts of the regions open what they count', async ({ page, request }) => {
  await openGaps(page);
  const published = await publishedComunas(request);
  await legendOf(tiles(page), TITLES.provincial).click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(
    published.filter((comuna) => comuna.class === 'provincial').length,
  );
  await page.keyboard.press('Escape');
  const inLosLagos = published.filter(({ region_code }) => region_code === '10');
  const direct = inLosLagos.filter((comuna) => comuna.class === 'named' || comuna.class === 'provincial');
  const count = tiles(page).getByRole('button', { name: /^Los Lagos: ver las \d+ comunas/ });
  expect(firstNumber((await count.getAttribute('aria-label')) ?? '')).toBe(direct.length);
  await openGaps(page, '&paraguas=cubre');
  await expect(count).toHaveAccessibleName(/con paraguas$/);
  expect(firstNumber((await count.getAttribute('aria-label')) ?? '')).toBe(
    inLosLagos.filter((comuna) => comuna.class !== 'none').length,
  );
});

test('a filter makes other gaps: those of gender equality', async ({ page, request }) => {
  const gap = await gapOfTheme(request, 'igualdad-de-genero');
  expect(gap).toBeGreaterThan(196);
  for (const drawing of ['', '&brechas=mapa']) {
    await openGaps(page, `&tema=igualdad-de-genero${drawing}`);
    await expect(legendOf(drawing ? map(page) : tiles(page), TITLES.none)).toHaveAccessibleName(
      `${TITLES.none}: ver ${gap} comunas`,
    );
  }
});

test('three drawings, one key each', async ({ page }) => {
  await openGaps(page);
  const choose = (name: string) => page.getByRole('group', { name: 'Dibujo' }).getByText(name, { exact: true }).click();
  await choose('Mapa');
  await expect(map(page)).toBeVisible();
  await expect(page).toHaveURL(/brechas=mapa/);
  await choose('Tabla');
  await expect(map(page)).toBeHidden();
  await choose('Teselas');
  await expect(list(page)).toBeVisible();
});

test('a click on a tile, and on an area of the map, opens the comuna beside the drawing', async ({ page }) => {
  await openGaps(page);
  await tile(page, 'Ancud').click();
  await expect(page).toHaveURL(/comuna=10202/);
  await expect(page.getByRole('region', { name: 'Ancud', exact: true })).toBeVisible();
  await openGaps(page, '&brechas=mapa&lugar=CL-10');
  await map(page).locator('path[data-cut="10208"]').first().click();
  await expect(page).toHaveURL(/comuna=10208/);
  await expect(page.getByRole('region', { name: 'Quellón', exact: true })).toBeVisible();
});

test('keys walk the tiles and open the comuna', async ({ page }) => {
  await openGaps(page);
  await tile(page, 'Arica').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/comuna=01\d\d\d/);
});

test('the tip tells class, group and what reaches the comuna', async ({ page }) => {
  await openGaps(page);
  await tile(page, 'Palena').hover();
  await expect(page.getByText('Alcanzada solo por su región (paraguas)', { exact: true })).toBeVisible();
  await tile(page, 'Santiago').hover();
  await expect(page.getByText(/^Grupo 1: De Coquimbo a O’Higgins$/)).toBeVisible();
});

test('a gap group is numbered, tells its size and is lifted when chosen, on tiles and map', async ({ page }) => {
  for (const drawing of ['', '&brechas=mapa']) {
    await openGaps(page, drawing);
    const shown = drawing ? map(page) : tiles(page);
    const first = groups(shown).first();
    await expect(first).toHaveAccessibleName(/^Grupo 1, De Coquimbo a O’Higgins: \d+ comunas, [\d.]+ habitantes/);
    const size = firstNumber(((await first.getAttribute('aria-label')) ?? '').replace(/^.*: /, ''));
    await first.click();
    await expect(page).toHaveURL(/grupo=13201/);
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(shown.locator('[data-lifted]')).toHaveCount(size);
  }
});

test('any comuna of a group finds it again', async ({ page }) => {
  await openGaps(page, '&grupo=13101');
  await expect(groups(tiles(page)).first()).toHaveAttribute('aria-pressed', 'true');
});

test('in the scenario mode a click adds a comuna, and a second one takes it out again', async ({ page }) => {
  await openGaps(page, '&escenario=vacio');
  await tile(page, 'Valparaíso').click();
  // One comuna alone covers nothing.
  await expect(tile(page, 'Valparaíso')).toHaveAccessibleName(/sin experiencia registrada; agregada por el escenario$/);
  await tile(page, 'Viña del Mar').click();
  for (const name of ['Valparaíso', 'Viña del Mar']) {
    await expect(tile(page, name)).toHaveAccessibleName(/: nombrada; agregada por el escenario$/);
  }
  await expect(legendOf(tiles(page), TITLES.none)).toHaveAccessibleName(/ver 194 comunas$/);
  await expect(page).not.toHaveURL(/comuna=/);
  await tile(page, 'Viña del Mar').click();
  await expect(legendOf(tiles(page), TITLES.none)).toHaveAccessibleName(/ver 196 comunas$/);
  await openGaps(page, '&brechas=mapa&lugar=CL-10&escenario=vacio');
  for (const cut of ['10401', '10404']) await map(page).locator(`path[data-cut="${cut}"]`).first().click();
  await expect(page).toHaveURL(/escenario=nueva\.10401\.10404/);
  await expect(legendOf(map(page), TITLES.regional)).toHaveAccessibleName(/ver 2 comunas$/);
});

test('a region closes in, and leads back', async ({ page }) => {
  await openGaps(page);
  await tiles(page)
    .getByRole('button', { name: /^Los Lagos: .*Ir a la región$/ })
    .click();
  await expect(tile(page, 'Osorno').getByText('Osorno')).toBeVisible();
  await expect(legendOf(tiles(page), TITLES.regional)).toHaveAccessibleName(/ver 4 comunas$/);
  await page.getByRole('button', { name: '‹ Chile' }).click();
  await expect(page).not.toHaveURL(/lugar=/);
});

test('pictures carry title, filter, division, version, day and boundaries, and say what a scenario is', async ({
  page,
}) => {
  for (const [drawing, name] of [
    ['', 'brechas-teselas'],
    ['&brechas=mapa', 'brechas-mapa'],
  ]) {
    await openGaps(page, `&tema=turismo&division=2008&escenario=nueva.05101.05109${drawing}`);
    await expect(page.getByText('límites aproximados')).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Descargar el dibujo como SVG' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^atlas-${name}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
    const svg = await readFile(await file.path(), 'utf8');
    expect(svg).toMatch(/Escenario\. Chile: \d+ de 346 comunas sin experiencia supramunicipal con ficha registrada/);
    expect(svg).toContain('2 comunas agregadas');
    expect(svg).toContain('Tema: Turismo. División de 2008');
    expect(svg).toMatch(/Atlas de Articulación, datos \d.*\d{4}/);
    expect(svg).toContain('Límites aproximados');
    expect(svg).toContain('Solo por su región (paraguas)');
    expect(svg).not.toMatch(/var\(--|class=/);
    const png = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Descargar el dibujo como PNG' }).click();
    expect((await readFile(await (await png).path())).subarray(1, 4).toString()).toBe('PNG');
  }
});

test('tiles and map print on one sheet', async ({ page }) => {
  for (const view of ['', '&brechas=mapa&tono=oscuro&grupo=12101', '&tema=turismo&escenario=nueva.05101.05109']) {
    await openGaps(page, view);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});

test('the map is moved by keys, buttons and wheel, and a drag is no press', async ({ page }) => {
  await openGaps(page, '&brechas=mapa');
  const camera = () => new URL(page.url()).searchParams.get('camara');
  const zoom = () => Number(camera()?.split(',')[2]);
  await map(page).focus();
  await page.keyboard.press('+');
  await expect.poll(camera).not.toBeNull();
  const near = zoom();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('-');
  await expect.poll(zoom).toBeLessThan(near);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map is nowhere.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  await page.mouse.move(middle.x, middle.y);
  const before = zoom();
  await page.mouse.wheel(0, -300);
  await expect.poll(zoom).toBeGreaterThan(before);
  await page.mouse.down();
  await page.mouse.move(middle.x + 90, middle.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/comuna=/);
  await page.getByRole('button', { name: 'Volver al lugar' }).click();
  await expect.poll(camera).toBeNull();
});

test('a wheel over a map without the focus scrolls the page', async ({ page }) => {
  await openGaps(page, '&brechas=mapa');
  await map(page).hover({ position: { x: 300, y: 30 } });
  await page.mouse.wheel(0, -200);
  await expect(page).not.toHaveURL(/camara=/);
});

test('numbers of groups and names of regions keep apart on the map', async ({ page }) => {
  for (const view of ['', '&lugar=CL-13', '&camara=-71.5,-33,7.5']) {
    await openGaps(page, `&brechas=mapa${view}`);
    await page.evaluate(() => document.fonts.ready);
    const met = await map(page).evaluate((svg) => {
      const boxes = (found: Iterable<Element>) => [...found].map((one) => one.getBoundingClientRect());
      const numbers = boxes(svg.querySelectorAll('g[role="button"][aria-pressed] > rect:not([x="1"])')).filter(
        ({ height }) => height < 30,
      );
      const names = boxes(svg.querySelectorAll('text[data-kind]'));
      return numbers.flatMap((a) =>
        names.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top + 3 < a.bottom),
      ).length;
    });
    expect(met, view).toBe(0);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the country stands as tiles and as a map, within the width', async ({ page }) => {
    await openGaps(page);
    const north = await tile(page, 'Arica').boundingBox();
    const south = await tile(page, 'Punta Arenas').boundingBox();
    expect((south?.y ?? 0) - (north?.y ?? 0)).toBeGreaterThan(600);
    const overflow = (drawing: Locator) =>
      drawing.evaluate((svg) => {
        const right = (one: Element) => one.getBoundingClientRect().right;
        const room = right(svg.closest('section, div[data-flows]') ?? svg);
        return Math.max(right(svg), ...[...svg.querySelectorAll('text')].map(right)) - room;
      });
    expect(await overflow(tiles(page))).toBeLessThanOrEqual(0.5);
    await tile(page, 'Ancud').tap();
    await expect(page).toHaveURL(/comuna=10202/);
    await openGaps(page, '&brechas=mapa');
    expect(await overflow(map(page))).toBeLessThanOrEqual(0.5);
  });
});

for (const tone of ['claro', 'oscuro']) {
  test(`axe finds nothing in the tone «${tone}»`, async ({ page }) => {
    for (const view of ['', '&brechas=mapa', '&lugar=CL-05', '&escenario=nueva.05101.05109&grupo=13201']) {
      await openGaps(page, `&tono=${tone}${view}`);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
      );
      expect(told, view).toEqual([]);
    }
  });
}

test('in English and Portuguese too', async ({ page }) => {
  await openGaps(page, '&idioma=en');
  await expect(page.getByRole('option', { name: 'Canela, Coquimbo: named' })).toBeVisible();
  await openGaps(page, '&idioma=pt');
  await expect(page.getByRole('option', { name: 'Canela, Coquimbo: nomeada' })).toBeVisible();
});
