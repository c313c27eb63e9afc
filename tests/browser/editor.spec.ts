/** Building a presentation: slides from three screens, in the order and with the words that a person gives them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test, titleOf } from './atlas';

const film = (page: Page) => page.getByRole('listbox', { name: 'Láminas' });
const slides = (page: Page) => film(page).getByRole('option');
const desk = (page: Page) => page.getByRole('region', { name: 'Lámina en edición' });
const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** The titles of the slides in their order, without their numbers. */
async function titlesOf(page: Page): Promise<string[]> {
  await expect(slides(page).first()).toBeVisible();
  const names = await slides(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/^Lámina \d+: /, ''));
}

async function addThisView(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: /^Añadir esta vista/ }).click();
  await expect(notice(page, `Lámina ${number} añadida a «Mi presentación».`)).toBeVisible();
}

test('three slides from three screens, in another order, one twice, one taken back', async ({ page }) => {
  await openAtlas(page, 'v=1&lugar=CL-10');
  await addThisView(page, 1);
  await page.getByRole('button', { name: 'Brechas', exact: true }).click();
  await expect(titleOf(page)).toContainText('Los Lagos');
  await addThisView(page, 2);
  await openAtlas(page, 'v=1&pantalla=comparar&lugares=CL-10,CL');
  await addThisView(page, 3);
  await page.getByRole('button', { name: 'Ver la lámina' }).click();

  await expect(titleOf(page)).toHaveText('Mi presentación');
  await expect(slides(page)).toHaveCount(3);
  await expect(slides(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  const [first, second, third] = await titlesOf(page);
  expect(second).toMatch(/Los Lagos/);

  await slides(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await titlesOf(page)).toEqual([third, first, second]);
  await expect(notice(page, 'Lámina movida al lugar 1 de 3.')).toBeAttached();
  await expect(slides(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+d');
  expect(await titlesOf(page)).toEqual([third, first, first, second]);
  await page.keyboard.press('Delete');
  await expect(slides(page)).toHaveCount(3);
  await expect(slides(page).nth(2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await titlesOf(page)).toEqual([third, first, second]);
  await page.getByRole('button', { name: 'Rehacer' }).click();
  expect(await titlesOf(page)).toEqual([third, first, first, second]);
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click();

  // By hand, too.
  await slides(page)
    .nth(2)
    .dragTo(slides(page).nth(0), { targetPosition: { x: 60, y: 8 } });
  await expect.poll(() => titlesOf(page)).toEqual([second, third, first]);

  await page.reload();
  await expect.poll(() => titlesOf(page)).toEqual([second, third, first]);
});

test('title, sentence and notes are written, on the slide or beside it, and undone', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=brechas');
  await addThisView(page, 1);
  await page.getByRole('button', { name: 'Ver la lámina' }).click();
  const [proposed] = await titlesOf(page);
  expect(proposed).not.toBe('');
  await desk(page).getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dónde falta articulación');
  await page.keyboard.press('Enter');
  await expect(desk(page).getByRole('heading', { level: 2 })).toHaveText('Dónde falta articulación');
  await page.getByRole('textbox', { name: 'Frase' }).fill('Para conversar en la mesa.');
  await expect(desk(page)).toContainText('Para conversar en la mesa.');
  await page.getByRole('textbox', { name: 'Notas para quien presenta' }).fill('hola '.repeat(220));
  await expect(page.getByText('220 palabras, cerca de 2 minutos')).toBeVisible();
  await expect(page.getByText('una lámina, unos 2 minutos')).toBeVisible();

  // What was typed in one field in a row is one step.
  await film(page).getByRole('option').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  expect(await titlesOf(page)).toEqual([proposed]);

  await page.getByRole('button', { name: 'Cambiar el título' }).click();
  await page.keyboard.type('Mesa de noviembre');
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveText('Mesa de noviembre');
});

test('the report’s own presentation is copied by the first edit, and stays as it is', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=presentar');
  await page.getByRole('button', { name: 'Abrir sus láminas' }).click();
  const before = await titlesOf(page);
  await page.getByRole('textbox', { name: 'Título', exact: true }).fill('Otro título');
  await expect(notice(page, 'Sigue usted en una copia, «Hallazgos del informe (copia)»')).toBeVisible();
  await expect(titleOf(page)).toHaveText('Hallazgos del informe (copia)');
  // Who was writing goes on writing.
  await page.keyboard.type(' más');
  expect((await titlesOf(page))[0]).toBe('Otro título más');
  await page.getByRole('button', { name: 'Todas las presentaciones' }).click();
  await page.getByRole('button', { name: 'Abrir sus láminas' }).click();
  await expect(titleOf(page)).toHaveText('Hallazgos del informe');
  expect(await titlesOf(page)).toEqual(before);
});

test('a slide of the report’s own that is changed by a double press makes one copy', async ({ page }) => {
  await openAtlas(page, 'v=1&presentacion=informe&lamina=4');
  await page.getByRole('button', { name: 'Actualizar la lámina con esta vista' }).dblclick();
  await expect(notice(page, 'La lámina 4 muestra ahora esta vista, en su copia')).toBeVisible();
  await openAtlas(page, 'v=1&pantalla=presentar');
  await expect(page.getByRole('button', { name: /^Presentar .*\(copia\)/ })).toHaveCount(1);
});

test('a slide’s view is opened on its screen and comes back changed', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=brechas');
  await addThisView(page, 1);
  await page.getByRole('button', { name: 'Ver la lámina' }).click();
  await page.getByRole('button', { name: 'Abrir en Brechas' }).click();
  await page.getByRole('group', { name: 'División' }).getByText('2008', { exact: true }).click();
  await page.getByRole('button', { name: 'Actualizar la lámina con esta vista' }).click();
  await expect(notice(page, 'La lámina 1 muestra ahora esta vista.')).toBeVisible();
  await page
    .getByRole('complementary', { name: 'Lámina 1 de «Mi presentación»' })
    .getByRole('button', { name: 'Volver a la lámina' })
    .click();
  await expect(page.getByRole('definition').filter({ hasText: 'División de 2008' })).toBeVisible();
  // The top bar is the page's, also while a slide is alive.
  await page.getByRole('button', { name: 'Explorar', exact: true }).click();
  await expect(titleOf(page)).toContainText('experiencias');
});

test('the list: rename, duplicate, delete, and take back', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=presentar');
  await page.getByRole('button', { name: 'Nueva presentación' }).click();
  await page.getByRole('button', { name: 'Añadir lámina' }).click();
  await page.getByRole('menuitem', { name: 'Una portada' }).click();
  await expect(slides(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Todas las presentaciones' }).click();
  await page.getByRole('button', { name: 'Cambiar el nombre de «Mi presentación»' }).click();
  await page.keyboard.type('Reunión');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Duplicar «Reunión»' }).click();
  await expect(page.getByRole('button', { name: 'Reunión (copia)', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Borrar «Reunión»' }).click();
  await expect(page.getByRole('button', { name: 'Reunión', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click();
  await page.getByRole('button', { name: 'Reunión', exact: true }).click();
  await expect(slides(page)).toHaveCount(1);
});

test('what a person cannot see or point at is said, and nothing lies on top of anything', async ({ page }) => {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['v=1&pantalla=presentar', 'v=1&pantalla=presentar&presentacion=informe']) {
      await openAtlas(page, query);
      if (query.includes('informe')) await expect(desk(page).locator('[data-drawn]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('article [data-exhibit]').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
        `${query} ${width}`,
      ).toEqual([]);
      const spills = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spills, `${query} ${width}`).toBeLessThanOrEqual(0);
      expect(await overlaps(page), `${query} ${width}`).toEqual([]);
    }
  }
});

/** Pairs of controls and headings of the screen that share more than a pixel; what stands within a slide is the slide's. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll('main button, main textarea, main label, main h1, main h2, main dd, main dt'),
    ]
      .filter((one) => !one.closest('article, .visually-hidden') && one.checkVisibility())
      .map((one) => ({
        one,
        box: one.getBoundingClientRect(),
        text: (one.textContent || one.getAttribute('aria-label') || '').slice(0, 40),
      }))
      .filter(({ box }) => box.width > 0 && box.bottom > 0 && box.top < innerHeight);
    const found: string[] = [];
    parts.forEach((a, index) => {
      for (const b of parts.slice(index + 1)) {
        if (a.one.contains(b.one) || b.one.contains(a.one)) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 1 && high > 1) found.push(`«${a.text}» and «${b.text}»`);
      }
    });
    return found;
  });
}

test('what is looked at on the slide in hand stays when the tone changes; who deletes a presentation can undo it at once', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&pantalla=presentar&presentacion=informe&lamina=7');
  const bar = desk(page).getByRole('button', { name: /^Interlocutor reconocido/ });
  await bar.first().click();
  const changed = notice(page, 'La vista de la lámina cambió al tocarla.');
  await expect(changed).toBeVisible();
  await page.getByRole('button', { name: 'Pasar a tono oscuro' }).hover();
  const said = await desk(page).getByRole('article').innerText();
  await page.getByRole('button', { name: 'Pasar a tono oscuro' }).click();
  await expect(page.getByRole('button', { name: 'Pasar a tono claro' })).toBeVisible();
  await expect(changed).toBeVisible();
  expect(await desk(page).getByRole('article').innerText()).toBe(said);
  await changed.getByRole('button').last().click();
  await expect(changed).toBeHidden();

  await openAtlas(page, 'v=1&lugar=CL-10');
  await addThisView(page, 1);
  await openAtlas(page, 'v=1&pantalla=presentar');
  await page.getByRole('button', { name: 'Borrar «Mi presentación»' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Deshacer' })).toBeFocused();
});

test('a view that shows nothing is added only by who insists', async ({ page }) => {
  await openAtlas(page, 'v=1&pantalla=comparar');
  await page.getByRole('button', { name: /^Añadir esta vista/ }).click();
  await expect(notice(page, 'Esta vista no tiene nada que mostrar')).toBeVisible();
  await page.getByRole('button', { name: 'Añadir igualmente' }).click();
  await expect(notice(page, 'Lámina 1 añadida a «Mi presentación».')).toBeVisible();
});
