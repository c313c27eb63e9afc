/** WCAG 2.2 AA: no violation on any screen or state, and the first job by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fichaOf, listing, openAtlas, panel, search, shownCount, stripGlyphs, test, titleOf } from './atlas';

const FICHA_11 = 'Emprende Lago Llanquihue';

/**
 * Marks and years of a chart: as dense as the data. Each does what a larger control of the same page does too
 * (the glyphs and the table, the rows of «Años», «ver como tabla»), which is the exception of criterion 2.5.8.
 */
const DENSE_MARKS =
  '[role="group"][aria-label="Experiencias del gráfico"], [role="group"][aria-label="Años: elegir filtra"]';

/**
 * Every rule of axe; in the dark tone, where nothing but colours differs, the rules of colour.
 * @param where names the state in the report of a failure
 */
async function expectNoViolation(page: Page, where: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const dark = (await page.locator('html').getAttribute('data-theme')) === 'dark';
  const { violations } = await (dark ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze();
  const told: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      const selector = String(target.at(-1));
      if (id === 'target-size' && (await page.locator(DENSE_MARKS).locator(selector).count()) > 0) continue;
      told.push(`${id} (${help}): ${selector}: ${failureSummary ?? ''}`);
    }
  }
  expect(told, where).toEqual([]);
}

for (const theme of ['claro', 'oscuro'] as const) {
  test.describe(`in the tone «${theme}»`, () => {
    test('Explorar: the map, and every group of indicators', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}`);
      await expect(stripGlyphs(page).first()).toBeVisible();
      await expectNoViolation(page, 'map');
      for (const tab of ['Política', 'Institucional', 'Social', 'Factores']) {
        await panel(page).getByRole('tab', { name: tab }).click();
        await expect(panel(page).getByRole('tabpanel', { name: tab }).getByRole('heading').first()).toBeVisible();
        await expectNoViolation(page, tab);
      }
    });

    test('the help', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&dibujo=tabla`);
      await page.getByRole('button', { name: 'Ayuda', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Cómo leer este atlas' })).toBeVisible();
      await expectNoViolation(page, 'help');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Ayuda', exact: true })).toBeFocused();
    });

    test('the table, and the list behind a number', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&dibujo=tabla`);
      await expect(page.getByRole('table')).toBeVisible();
      await expectNoViolation(page, 'table');
      await titleOf(page)
        .getByRole('button', { name: /experiencia/ })
        .click();
      await expect(listing(page).getByRole('listitem').first()).toBeVisible();
      await expectNoViolation(page, 'list');
    });

    test('the ficha in each of its aspects, with evidence and doubts open', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&experiencia=emprende-lago-llanquihue`);
      const ficha = fichaOf(page, FICHA_11);
      await expect(ficha.getByRole('article', { name: 'Objetivos' })).toBeVisible();
      await expectNoViolation(page, 'general');
      for (const tab of ['Política', 'Institucional', 'Social']) {
        await ficha.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        const first = ficha.getByRole('tabpanel').getByRole('article').first();
        await first.getByRole('button', { name: /^Líneas? \d/ }).click();
        await expect(first.getByText('El texto del informe no forma parte del atlas')).toBeVisible();
        await expectNoViolation(page, tab);
      }
    });

    test('actor, comuna, identified experience, empty result, broken link', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&comuna=10109`);
      await expect(fichaOf(page, 'Puerto Varas')).toBeVisible();
      await expectNoViolation(page, 'comuna');
      await search(page, 'Servicio Nacional de Turismo');
      await expect(fichaOf(page, 'Servicio Nacional de Turismo')).toBeVisible();
      await expectNoViolation(page, 'actor');
      await search(page, 'Ruta Atakari');
      await expect(panel(page).getByText('Experiencia identificada, sin ficha')).toBeVisible();
      await expectNoViolation(page, 'identified');
      await openAtlas(page, `v=1&tono=${theme}&tema=igualdad-de-genero,inventado&inicio=2005`);
      await expectNoViolation(page, 'empty');
    });

    test('América Latina, a region, and the search while it is used', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&lugar=america-latina`);
      await expectNoViolation(page, 'Latin America');
      await openAtlas(page, `v=1&tono=${theme}&lugar=CL-10&estado=todas`);
      await page.keyboard.press('/');
      await page.keyboard.type('llanq');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNoViolation(page, 'search');
    });

    test('Datos, from the method to the downloads', async ({ page }) => {
      await openAtlas(page, `v=1&tono=${theme}&pantalla=datos`);
      await page
        .getByRole('button', { name: /^Funciones: / })
        .first()
        .click();
      for (const fold of await page.locator('main details:not([open]) > summary, main [aria-expanded="false"]').all()) {
        if (await fold.isVisible()) await fold.click();
      }
      await expectNoViolation(page, 'Datos, unfolded');
    });

    test('on a phone: the page, and the sheet of filters', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openAtlas(page, `v=1&tono=${theme}`);
      await expectNoViolation(page, 'phone');
      await page.getByRole('button', { name: /^Filtros/ }).click();
      await expect(page.getByRole('dialog', { name: 'Filtros' })).toBeVisible();
      await expectNoViolation(page, 'sheet');
    });
  });
}

test('the first job by keyboard alone: filter, read, open ficha 11, its evidence, and out again', async ({ page }) => {
  await openAtlas(page);
  const before = await shownCount(page);

  // The first stop of all leads past the bar.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Saltar al contenido' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await tabTo(page, /^Otros \d+ temas$/);
  await page.keyboard.press('Enter');
  // The other themes stand above the button that brought them.
  await tabTo(page, /^Igualdad de género: /, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(async () => expect(await shownCount(page)).toBeLessThan(before)).toPass();
  await tabTo(page, /^Quitar Tema: Igualdad de género$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(async () => expect(await shownCount(page)).toBe(before)).toPass();

  // The number in the title opens its list; Escape closes it and the focus is where it was.
  await tabTo(page, new RegExp(`^${before} experiencias$`));
  await page.keyboard.press('Enter');
  await expect(listing(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(listing(page)).toBeHidden();
  await expect(titleOf(page).getByRole('button', { name: /experiencias/ })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('lago llanq');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const ficha = fichaOf(page, FICHA_11);
  await expect(ficha.getByRole('heading', { level: 2 })).toBeFocused();

  await tabTo(page, /^General/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(ficha.getByRole('tab', { name: /^Institucional/ })).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, /^Líneas? \d/);
  await page.keyboard.press('Enter');
  await expect(ficha.getByText(/Experiencia 11, aspectos institucionales/)).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(ficha).toBeHidden();
});

test('the map’s experiences and the switches answer the keyboard', async ({ page }) => {
  await openAtlas(page);
  await stripGlyphs(page).filter({ hasText: '11' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
  await page.keyboard.press('Escape');
  // The arrows go round: from the first drawing back to the last.
  await page.getByRole('radio', { name: 'Mapa' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('radio', { name: 'Actual' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/division=2008/);
});

test('the focus is visible at every stop', async ({ page }) => {
  await openAtlas(page);
  await expect(stripGlyphs(page).first()).toBeVisible();
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < 45; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A switch's own box is hidden: its label is what is seen.
      const shown = element.matches('input[type="radio"], input[type="checkbox"]')
        ? (element.closest('label') ?? element)
        : element;
      const { x, y, width, height } = shown.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
        x,
        y,
        width,
        height,
      };
    });
    if (!focused) break;
    seen.add(focused.name);
    const { width: most, height: tall } = page.viewportSize() ?? { width: 0, height: 0 };
    const x = Math.max(0, focused.x - 6);
    const y = Math.max(0, focused.y - 6);
    const clip = {
      x,
      y,
      width: Math.min(most - x, focused.width + 12),
      height: Math.min(tall - y, focused.height + 12),
    };
    if (clip.width <= 0 || clip.height <= 0) {
      unseen.push(`${focused.name} (outside the window)`);
      continue;
    }
    const withFocus = await page.screenshot({ clip });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const without = await page.screenshot({ clip });
    if (withFocus.equals(without)) unseen.push(focused.name);
  }
  expect(seen.size).toBeGreaterThan(30);
  expect(unseen).toEqual([]);
});

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press(key);
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });
    if (name.test(reached)) return;
    passed.push(reached.slice(0, 40));
  }
  throw new Error(`No stop of the keyboard is called ${name}: ${passed.join(' | ')}`);
}
