/** Nothing spills, nothing is too small, nothing lies on top of anything, on the three screens the atlas is made for. */
import type { Locator, Page } from '@playwright/test';
import { callouts, chooseDrawing, expect, fichaOf, filters, legend, openAtlas, stripGlyphs, test } from './atlas';

const SCREENS = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'projector', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const STATES = [
  { name: 'Explorar', query: '' },
  { name: 'a ficha', query: 'v=1&experiencia=emprende-lago-llanquihue' },
  { name: 'América Latina', query: 'v=1&lugar=america-latina' },
  { name: 'the table', query: 'v=1&dibujo=tabla' },
  { name: 'Brechas', query: 'v=1&pantalla=brechas' },
  { name: 'Brechas of a region, filtered', query: 'v=1&pantalla=brechas&lugar=CL-04&tema=igualdad-de-genero,salud' },
  { name: 'the map of Brechas', query: 'v=1&pantalla=brechas&brechas=mapa' },
  { name: 'the table of Brechas', query: 'v=1&pantalla=brechas&brechas=tabla' },
  { name: 'a group', query: 'v=1&pantalla=brechas&grupo=09101' },
  {
    name: 'a scenario',
    query: 'v=1&pantalla=brechas&escenario=nueva.13101.13102,participacion-local-campesina.04201',
  },
  { name: 'Brechas beyond Chile', query: 'v=1&pantalla=brechas&lugar=america-latina' },
  {
    name: 'experiences compared',
    query: 'v=1&pantalla=comparar&experiencias=participacion-local-campesina,gestion-territorial-biobio',
  },
  { name: 'territories compared', query: 'v=1&pantalla=comparar&lugares=CL-10,CL' },
  { name: 'Datos', query: 'v=1&pantalla=datos' },
] as const;

for (const { name, width, height } of SCREENS) {
  test.describe(`${name}, ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('no screen spills sideways, and no text is under 12 px', async ({ page }) => {
      for (const state of STATES) {
        await openAtlas(page, state.query);
        await page.waitForLoadState('networkidle');
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll, state.name).toBeLessThanOrEqual(client);
        expect(await smallTexts(page), `${state.name}: texts under 12 px`).toEqual([]);
        expect(await spilledTexts(page), `${state.name}: texts outside the window`).toEqual([]);
      }
    });

    test('no two names on the map overlap, and none lies under a button', async ({ page }) => {
      for (const query of ['', 'v=1&lugar=america-latina', 'v=1&lugar=CL-10', 'v=1&estado=todas']) {
        await openAtlas(page, query);
        await expect(callouts(page).getByRole('button').first()).toBeVisible();
        const names = await boxesOf(callouts(page).getByRole('button').locator('text:last-of-type'));
        expect(names.length, query).toBeGreaterThan(0);
        expect(overlaps(names, names), query).toEqual([]);
        const tools = await boxesOf(page.getByRole('button', { name: /^(Acercar|Alejar|Volver al lugar)$/ }));
        expect(tools).toHaveLength(3);
        expect(overlaps(names, tools), `${query}: under a button`).toEqual([]);
      }
    });

    test('the legend stays within the map’s column', async ({ page }) => {
      for (const query of ['', 'v=1&experiencia=emprende-lago-llanquihue', 'v=1&idioma=pt']) {
        await openAtlas(page, query);
        const aside = page.getByRole('complementary', { name: /Leyenda|Legenda/ });
        const outer = await aside.boundingBox();
        const inner = await boxesOf(aside.locator('li, span, button, text'));
        expect(inner.length).toBeGreaterThan(4);
        const out = inner.filter(({ x, right }) => outer && (x < outer.x - 1 || right > outer.x + outer.width + 1));
        expect(
          out.map(({ text }) => text),
          query,
        ).toEqual([]);
      }
    });
  });
}

test.describe('what a finger or a pointer must hit', () => {
  test('in the rail every control is at least 32 px high', async ({ page }) => {
    await openAtlas(page);
    const folded = filters(page).getByRole('button', { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    const low = (await boxesOf(filters(page).getByRole('button'))).filter(({ height }) => height < 32);
    expect(low.map(({ text, height }) => `${text}: ${height}`)).toEqual([]);
  });

  test('on a phone the filters open as a sheet whose rows are at least 32 px high', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page);
    await expect(filters(page).getByRole('list', { name: 'Escala' })).toBeHidden();
    await page.getByRole('button', { name: 'Filtros', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filtros' });
    const low = (await boxesOf(sheet.getByRole('button'))).filter(({ height }) => height < 32);
    expect(low.map(({ text, height }) => `${text}: ${height}`)).toEqual([]);
    await sheet
      .getByRole('button', { name: /^Turismo: |^Participación ciudadana: / })
      .first()
      .click();
    await sheet.getByRole('button', { name: /^Ver (una experiencia|\d+ experiencias)$/ }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filtros (1)' })).toBeVisible();
  });

  test('on a phone the ficha opens in sight, and the way back leads to the table it came from', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page);
    await chooseDrawing(page, 'Tabla');
    await page.getByRole('table').getByRole('button', { name: 'Emprende Lago Llanquihue' }).click();
    const ficha = fichaOf(page, 'Emprende Lago Llanquihue');
    await expect(ficha.getByRole('button', { name: 'Ficha 11 de 23' })).toBeInViewport();
    await expect(ficha.getByRole('heading', { level: 2 })).toBeInViewport();
    await page.goBack();
    await expect(ficha).toBeHidden();
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('the strip’s glyphs stand apart', async ({ page }) => {
    await openAtlas(page, 'v=1&estado=todas');
    await expect(stripGlyphs(page).nth(20)).toBeVisible();
    await expect(legend(page)).toBeVisible();
    const numbers = await boxesOf(stripGlyphs(page).locator('text'));
    expect(overlaps(numbers, numbers)).toEqual([]);
  });

  test('a printed ficha is one sheet with its source', async ({ page }) => {
    await openAtlas(page, 'v=1&experiencia=emprende-lago-llanquihue');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked-to-print', '');
    });
    await fichaOf(page, 'Emprende Lago Llanquihue').getByRole('button', { name: 'Imprimir la ficha' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-asked-to-print', '');
  });
});

interface Box {
  text: string;
  x: number;
  y: number;
  right: number;
  bottom: number;
  height: number;
}

/** Where things stand, in window pixels; what takes no room is left out. */
async function boxesOf(parts: Locator): Promise<Box[]> {
  const boxes = await parts.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, right, bottom, height } = one.getBoundingClientRect();
      return {
        text: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 60),
        x,
        y,
        right,
        bottom,
        height,
      };
    }),
  );
  return boxes.filter(({ x, right, height }) => right > x && height > 0);
}

/** Pairs of boxes that share more than a pixel. */
function overlaps(some: readonly Box[], others: readonly Box[]): string[] {
  const found: string[] = [];
  some.forEach((a, index) => {
    others.forEach((b, other) => {
      if (some === others && other <= index) return;
      const wide = Math.min(a.right, b.right) - Math.max(a.x, b.x);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y);
      if (wide > 1 && high > 1) found.push(`«${a.text}» and «${b.text}»`);
    });
  });
  return found;
}

/** Texts that are seen in less than 12 px. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || !parent.checkVisibility() || parent.closest('title, .visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 12) small.add(`${size} px: ${text.slice(0, 40)}`);
    }
    return [...small];
  });
}

/** Texts whose box reaches beyond the window's sides, unless something around them scrolls sideways. */
function spilledTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spilled = new Set<string>();
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || !parent.checkVisibility() || parent.closest('title, .visually-hidden, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > window.innerWidth + 1) && !scrolls(parent)) spilled.add(text.slice(0, 60));
    }
    return [...spilled];
  });
}
