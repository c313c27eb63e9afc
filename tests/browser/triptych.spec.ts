/** Tríptico: three Chiles side by side. Figures come from the published open data, and from the facets of the same screen. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  breadcrumb,
  chooseDivision,
  chooseDrawing,
  expect,
  facetCount,
  fichaOf,
  filterBy,
  filters,
  firstNumber,
  legend,
  listing,
  namesOf,
  openAtlas,
  openingExperiences,
  publishedExperiences,
  shownCount,
  test,
} from './atlas';

const drawing = (page: Page) => page.getByRole('group', { name: /^Tríptico: las mismas experiencias/ });
const panelNamed = (page: Page, name: 'Comunal y supracomunal' | 'Provincial' | 'Regional') =>
  drawing(page).getByRole('group', { name: new RegExp(`^${name}\\.`) });
const PANELS = {
  'Comunal y supracomunal': ['communal', 'supracommunal'],
  Provincial: ['provincial'],
  Regional: ['regional'],
} as const;
type PanelName = keyof typeof PANELS;

/** The numbers of the fichas that a panel names, in its order. */
async function fichasIn(page: Page, name: PanelName): Promise<number[]> {
  const names = await namesOf(panelNamed(page, name).getByRole('button', { name: /^\d+\. .* Escala / }));
  return names.map(firstNumber);
}

const openTriptych = async (page: Page, query = '') => {
  await openAtlas(page, `v=1&dibujo=triptico${query ? `&${query}` : ''}`);
  await expect(drawing(page)).toBeVisible();
};

test('a link opens it, and the switch leads there from the map', async ({ page }) => {
  await openTriptych(page);
  await expect(page.getByRole('radio', { name: 'Tríptico' })).toBeChecked();
  await chooseDrawing(page, 'Mapa');
  await expect(drawing(page)).toBeHidden();
  await chooseDrawing(page, 'Tríptico');
  await expect(page).toHaveURL(/dibujo=triptico/);
  await expect(drawing(page)).toBeVisible();
});

test('each panel holds exactly the experiences that declare its scale, as the open data and the facet count them', async ({
  page,
  request,
}) => {
  const published = await openingExperiences(request);
  await openTriptych(page);
  for (const [name, scales] of Object.entries(PANELS) as [PanelName, readonly string[]][]) {
    const expected = published
      .filter((one) => one.scales.some((scale) => scales.includes(scale)))
      .map(({ ficha }) => ficha)
      .sort((a, b) => Number(a) - Number(b));
    expect((await fichasIn(page, name)).sort((a, b) => a - b)).toEqual(expected);
  }
  for (const [scale, word] of [
    ['Comunal', 'comunal'],
    ['Supracomunal', 'supracomunal'],
    ['Provincial', 'provincial'],
    ['Regional', 'regional'],
  ] as const) {
    const count = drawing(page).getByRole('button', { name: new RegExp(`^Escala ${word}: \\d+ experiencia`) });
    expect(firstNumber((await count.getAttribute('aria-label')) ?? '')).toBe(await facetCount(page, 'Escala', scale));
  }
  const twice = published.filter((one) => {
    const panels = Object.values(PANELS).filter((scales) =>
      one.scales.some((scale) => (scales as readonly string[]).includes(scale)),
    );
    return panels.length > 1;
  });
  await expect(legend(page).getByText(`${published.length} fichas de Chile`)).toBeVisible();
  await legend(page)
    .getByRole('button', { name: new RegExp(`^${twice.length} con más de una escala`) })
    .click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(twice.length);
});

test('a label opens its ficha by pointer and by keyboard, and a count its list', async ({ page }) => {
  await openTriptych(page);
  await panelNamed(page, 'Provincial')
    .getByRole('button', { name: /^11\. Emprende Lago Llanquihue\./ })
    .click();
  await expect(fichaOf(page, 'Emprende Lago Llanquihue')).toBeVisible();
  await expect(
    panelNamed(page, 'Provincial').getByRole('button', { name: /^11\. Emprende Lago Llanquihue\./ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(fichaOf(page, 'Emprende Lago Llanquihue')).toBeHidden();

  await panelNamed(page, 'Regional')
    .getByRole('button', { name: /^16\. / })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/experiencia=plataforma-gobierno-electronico/);
  await page.keyboard.press('Escape');

  const count = drawing(page).getByRole('button', { name: /^Escala regional: / });
  const total = firstNumber((await count.getAttribute('aria-label')) ?? '');
  await count.press('Enter');
  await expect(listing(page).getByRole('listitem')).toHaveCount(total);
});

test('2008 and today differ in the names and outlines of regions', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openTriptych(page);
  const names = drawing(page).getByRole('group', { name: 'Regiones' }).getByRole('button');
  const land = () =>
    panelNamed(page, 'Provincial')
      .locator('path')
      .filter({ has: page.locator('title') });
  await expect(names).toHaveCount(16);
  await expect(land()).toHaveCount(16);
  await expect(names.filter({ hasText: 'Ñuble' })).toHaveCount(1);
  await chooseDivision(page, '2008');
  await expect(names).toHaveCount(15);
  await expect(land()).toHaveCount(15);
  await expect(names.filter({ hasText: 'Ñuble' })).toHaveCount(0);
});

test('a region’s name leads to the region, drawn with its comunas and those who reach it', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openTriptych(page);
  await drawing(page)
    .getByRole('group', { name: 'Regiones' })
    .getByRole('button', { name: /^Los Lagos: / })
    .click();
  await expect(breadcrumb(page).getByRole('button', { name: 'Los Lagos' })).toHaveAttribute('aria-current', 'location');
  const reaching = (await openingExperiences(request)).filter(({ reach }) => reach.some((cut) => cut.startsWith('10')));
  expect(await shownCount(page)).toBe(reaching.length);
  const regional = reaching.filter(({ scales }) => scales.includes('regional')).map(({ ficha }) => ficha);
  expect((await fichasIn(page, 'Regional')).sort((a, b) => a - b)).toEqual(
    regional.sort((a, b) => Number(a) - Number(b)),
  );
  await expect(panelNamed(page, 'Provincial').getByText('Quellón').first()).toBeAttached();
});

test('filters act, and a panel whose scale is filtered out stays and says why', async ({ page }) => {
  await openTriptych(page);
  await filterBy(page, 'Tema', 'Desarrollo económico local');
  const filtered = await shownCount(page);
  const named = new Set<number>();
  for (const name of Object.keys(PANELS) as PanelName[]) for (const n of await fichasIn(page, name)) named.add(n);
  expect(named.size).toBe(filtered);
  await filters(page)
    .getByRole('button', { name: /^Quitar Tema/ })
    .click();

  await filterBy(page, 'Escala', 'Regional');
  expect(await fichasIn(page, 'Provincial')).toEqual([]);
  await expect(panelNamed(page, 'Provincial').getByText('El filtro de escala')).toBeVisible();
  await panelNamed(page, 'Provincial').getByRole('button', { name: 'Mostrar el panel Provincial' }).click();
  expect((await fichasIn(page, 'Provincial')).length).toBeGreaterThan(0);
});

test('with all experiences nothing is dropped in silence: labels, groups and notes name every one', async ({
  page,
  request,
}) => {
  await openTriptych(page, 'estado=todas');
  const told: string[] = [];
  const open: [where: 'panel' | 'note', name: string][] = [];
  for (const name of await namesOf(drawing(page).getByRole('button'))) {
    if (/ Escala /.test(name)) told.push(name);
    else if (!name.startsWith('Escala')) open.push(['panel', name]);
  }
  for (const name of await namesOf(legend(page).getByRole('button'))) {
    if (/sin lugar|sin escala|solo nacional/.test(name)) open.push(['note', name]);
  }
  expect(open.length).toBeGreaterThan(1);
  for (const [where, name] of open) {
    const button = (where === 'panel' ? drawing(page) : legend(page))
      .getByRole('button', { name, exact: true })
      .first();
    await button.press('Enter');
    const items = listing(page).getByRole('listitem');
    await expect(items.first()).toBeVisible();
    expect(await items.count()).toBe(firstNumber(name));
    told.push(...(await items.allInnerTexts()));
    await expect(listing(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(listing(page)).toBeHidden();
  }
  const all = (await publishedExperiences(request)).filter(({ country }) => country === 'CL');
  expect(all.length).toBe(await shownCount(page));
  for (const { name, shortName } of all) {
    const mentioned = told.some((words) => words.includes(name) || words.includes(shortName));
    expect(mentioned, `${name} is told of`).toBe(true);
  }
});

test('on a phone the three stand one below the other, and the page does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTriptych(page);
  const tops: number[] = [];
  for (const name of Object.keys(PANELS) as PanelName[]) {
    const box = await panelNamed(page, name).boundingBox();
    if (!box) throw new Error(`The panel ${name} is not there.`);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(391);
    tops.push(box.y);
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('no text is under 12 px and none stands on another, at three sizes, for country, region and continent', async ({
  page,
}) => {
  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['', 'estado=todas', 'lugar=CL-10', 'lugar=america-latina']) {
      await openTriptych(page, query);
      await page.evaluate(() => document.fonts.ready);
      const found = await drawing(page).evaluate((svg) => {
        const texts = [...svg.querySelectorAll('text:not([data-halo])')].map((text) => ({
          words: text.textContent ?? '',
          size: Number.parseFloat(getComputedStyle(text).fontSize),
          box: text.getBoundingClientRect(),
        }));
        const small = texts.filter(({ size }) => size < 12).map(({ words }) => words);
        // Line boxes are taller than letters: only what shares more than a few pixels is a collision.
        const collisions = texts.flatMap((a, index) =>
          texts.slice(index + 1).flatMap((b) => {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const along = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            return across > 2 && along > 5 ? [`${a.words} / ${b.words}`] : [];
          }),
        );
        const frame = svg.getBoundingClientRect();
        const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
        return { small, collisions, outside: outside.map(({ words }) => words) };
      });
      expect(found, `${width}×${height} ${query}`).toEqual({ small: [], collisions: [], outside: [] });
    }
  }
});

test('SVG and PNG hand over the whole drawing with title, filters, division and source', async ({ page }) => {
  await openTriptych(page, 'escala=regional&division=2008');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como SVG' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^atlas-triptico-\d{4}-\d\d-\d\d\.svg$/);
  const svg = await readFile(await download.path(), 'utf8');
  for (const words of ['Tríptico de Chile', 'Escala: Regional', 'División de 2008', 'Límites', 'Grupo de los 12']) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toMatch(/var\(--/);
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el dibujo como PNG' }).click();
  expect((await readFile(await (await picture).path())).subarray(1, 4).toString()).toBe('PNG');
});

test('printing lays it out on one A4 sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openTriptych(page);
  await page.getByRole('button', { name: 'Imprimir', exact: true }).click();
  await page.waitForTimeout(200);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('the browser’s own print command gives the same sheet', async ({ page }) => {
  await openTriptych(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Imprimir', exact: true })).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(1);
});

test('a place that nothing reaches is drawn all the same, and nobody’s filters are blamed', async ({ page }) => {
  await openTriptych(page, 'lugar=CL-12');
  await expect(page.getByRole('status').filter({ hasText: 'registrada en Magallanes' }).first()).toBeVisible();
  await expect(page.getByText('Punta Arenas').first()).toBeVisible();
});

for (const theme of ['claro', 'oscuro'] as const) {
  test(`axe finds nothing: ${theme}`, async ({ page }) => {
    for (const query of ['', 'lugar=CL-10', 'lugar=america-latina', 'escala=regional', 'experiencia=grupo-de-los-12']) {
      await openTriptych(page, `tono=${theme}${query ? `&${query}` : ''}`);
      const { violations } = await new AxeBuilder({ page }).include('[data-drawing]').analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${query || 'Chile'}: ${id} ${target} ${failureSummary}`),
      );
      expect(told).toEqual([]);
    }
  });
}
