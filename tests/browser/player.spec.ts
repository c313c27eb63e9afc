/** In the room: the report's presentation by keys, clicker, pointer and finger; asked in the middle; with the presenter's window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, titleOf } from './atlas';
import { expectDrawn, lettersInTheWay } from './reportRoom';

const LINK = 'v=1&pantalla=presentar&presentacion=informe&presentando=si';
/** A slide of bars that can be pressed, and one with the map of Brechas. */
const BARS = 7;
const GAPS = 11;

const room = (page: Page) => page.getByRole('main', { name: /^Presentación: / });
const slideOf = (page: Page) => room(page).getByRole('article');
const slideTitle = (page: Page) => slideOf(page).getByRole('heading', { level: 2 });
const bar = (page: Page) => room(page).getByRole('group', { name: 'Controles de la presentación' });
const explored = (page: Page) => room(page).getByRole('group', { name: 'Explorando en la lámina' });

async function openRoom(page: Page, slide: number, more = ''): Promise<void> {
  await page.goto(`./?${LINK}&lamina=${slide}${more}`);
  await expect(slideTitle(page)).toBeVisible();
}

/** Number and total, as the slide's foot says them. */
async function whereIs(page: Page): Promise<[number, number]> {
  const foot = await slideOf(page)
    .getByText(/^\d+ \/ \d+$/)
    .innerText();
  const [number = 0, total = 0] = foot.split('/').map(Number);
  return [number, total];
}

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect.poll(async () => (await whereIs(page))[0]).toBe(number);
}

test('through the report’s presentation by keyboard alone: on, back, to the ends, by number, black, and out', async ({
  page,
}) => {
  await openRoom(page, 1);
  const [, total] = await whereIs(page);
  expect(total).toBeGreaterThan(9);
  const titles = new Set([await slideTitle(page).innerText()]);
  // A clicker presses Page Down; people use what lies at hand.
  const keys = ['PageDown', 'ArrowRight', 'Space', 'ArrowDown', 'Enter'];
  for (let slide = 2; slide <= total; slide++) {
    await page.keyboard.press(keys[slide % keys.length] as string);
    await expectSlide(page, slide);
    titles.add(await slideTitle(page).innerText());
    await expect(room(page).getByText(`Lámina ${slide} de ${total}: `)).toBeAttached();
  }
  expect(titles.size).toBe(total);
  await page.keyboard.press('PageDown');
  await expectSlide(page, total);
  for (const key of ['PageUp', 'ArrowLeft', 'Backspace', 'ArrowUp']) await page.keyboard.press(key);
  await expectSlide(page, total - 4);
  await page.keyboard.press('Home');
  await expectSlide(page, 1);
  await page.keyboard.press('End');
  await expectSlide(page, total);

  await page.keyboard.type('3');
  await expect(room(page).getByText('Ir a la lámina 3')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectSlide(page, 3);
  await expect(page).toHaveURL(/lamina=3/);

  await page.keyboard.press('b');
  await expect(room(page).getByText('Pantalla en negro')).toBeAttached();
  const black = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 200 } });
  // The next key only brings the slide back.
  await page.keyboard.press('PageDown');
  await expectSlide(page, 3);
  expect((await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 200 } })).equals(black)).toBe(false);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Teclas de la presentación' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectSlide(page, 3);
  await page.keyboard.press('Escape');
  await expect(room(page)).toBeHidden();
  await expect(page).not.toHaveURL(/presentando/);
});

test('a reload, and a link to a slide that there is not, stay in the presentation', async ({ page }) => {
  await openRoom(page, 4);
  const title = await slideTitle(page).innerText();
  await page.reload();
  await expect(slideTitle(page)).toHaveText(title);
  await openRoom(page, 99);
  const [number, total] = await whereIs(page);
  expect(number).toBe(total);
  await expect(page).toHaveURL(new RegExp(`lamina=${total}&`));
});

test('asked in the middle: a bar is pressed on the slide, its words follow and say so, and the slide comes back as it was', async ({
  page,
}) => {
  await openRoom(page, BARS);
  await expectDrawn(page);
  const title = await slideTitle(page).innerText();
  const said = await slideOf(page).innerText();
  const link = page.url();
  await slideOf(page)
    .getByRole('button', { name: /^Interlocutor reconocido/ })
    .first()
    .click();
  await expect(explored(page).getByRole('status')).toHaveText('Está explorando: Interlocutor reconocido');
  await expect(slideTitle(page)).not.toHaveText(title);
  await expect(slideOf(page).getByText('Lo que se ve ahora')).toBeVisible();
  expect(page.url(), 'only the slide’s stage changes').toBe(link);
  // What was pressed has the focus; the space bar still belongs to the presentation, and Backspace leads back first.
  await page.mouse.move(4, 400);
  await page.keyboard.press('Backspace');
  await expect(explored(page)).toBeHidden();
  await expect.poll(() => slideOf(page).innerText()).toBe(said);
  await expectSlide(page, BARS);
  await page.keyboard.press('Space');
  await expectSlide(page, BARS + 1);
});

test('from the slide to the whole atlas and back: two gestures to a region’s answer, Escape to the slide', async ({
  page,
}) => {
  await openRoom(page, GAPS);
  await expectDrawn(page);
  const said = await slideOf(page).innerText();
  await page.keyboard.press('e');
  await page
    .getByRole('region', { name: /^Regiones/ })
    .getByRole('button', { name: 'Los Ríos', exact: true })
    .click();
  await expect(titleOf(page)).toContainText('Los Ríos');
  await expect(page.getByText(`Explorando desde la lámina ${GAPS}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => slideOf(page).innerText()).toBe(said);
  await expectSlide(page, GAPS);
});

test('«¿y en Los Ríos?»: one touch on the country’s map answers with that region’s figures, Escape brings the slide back', async ({
  page,
}) => {
  await openRoom(page, GAPS);
  await expectDrawn(page);
  const said = await slideOf(page).innerText();
  // Valdivia, of Los Ríos.
  await slideOf(page).locator('[data-cut="14101"]').first().click();
  await expect(slideTitle(page)).toContainText('Los Ríos');
  await expect(explored(page).getByRole('status')).toContainText('Los Ríos');
  await page.mouse.move(4, 4);
  await page.keyboard.press('Escape');
  await expect.poll(() => slideOf(page).innerText()).toBe(said);
  await slideOf(page).getByRole('button', { name: 'Los Ríos: ver la región' }).click();
  await expect(slideTitle(page)).toContainText('Los Ríos');
  await explored(page).getByRole('button', { name: 'Volver a la lámina (Esc)' }).click();
  await page.mouse.move(4, 400);
  await expect.poll(() => slideOf(page).innerText()).toBe(said);
  // There and back before the other slide is drawn: the slide can still be left to explore.
  for (const key of ['2', 'Enter', '1', '1', 'Enter']) await page.keyboard.press(key);
  await expectSlide(page, GAPS);
  await page.keyboard.press('e');
  await expect(page.getByText(`Explorando desde la lámina ${GAPS}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expectSlide(page, GAPS);
  await page.keyboard.press('Escape');
  await expect(room(page)).toBeHidden();
});

test('a mouse at rest on a map leaves the slides alone: no tools, no marks, and its next press is meant for what it lies on', async ({
  page,
}) => {
  await openRoom(page, GAPS);
  await expectDrawn(page);
  const comuna = slideOf(page).locator('[data-cut="14101"]').first();
  const box = await comuna.boundingBox();
  if (!box) throw new Error('Valdivia is not there');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 4);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tool = slideOf(page).locator('[data-map-tools]').first();
  await expect(tool).toHaveCSS('opacity', '1');
  await expect(slideOf(page).getByText('Prov. de Valdivia')).toBeVisible();
  await expect(tool).toHaveCSS('opacity', '0');
  await expect(slideOf(page).getByText('Prov. de Valdivia')).toBeHidden();
  await page.mouse.down();
  await page.mouse.up();
  await expect(slideTitle(page)).toContainText('Los Ríos');
});

test('the presenter’s window follows and leads, and survives a reload of either', async ({ page, context }) => {
  await openRoom(page, 2);
  const [, total] = await whereIs(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  const opened = context.waitForEvent('page');
  await bar(page).getByRole('button', { name: 'Ventana del presentador' }).click();
  const window = await opened;
  const desk = window.getByRole('main', { name: 'Ventana del presentador' });
  await expect(desk.getByText(`Lámina 2 de ${total}`)).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Notas' })).not.toBeEmpty();
  await page.keyboard.press('PageDown');
  await expect(desk.getByText(`Lámina 3 de ${total}`)).toBeVisible();
  await window.keyboard.press('PageDown');
  await expectSlide(page, 4);
  await page.reload();
  await expectSlide(page, 4);
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expectDrawn(page);
  await slideOf(page).getByRole('button', { name: 'Los Ríos: ver la región' }).click();
  await expect(desk.getByRole('heading', { name: 'La sala explora: Los Ríos' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(desk.getByText('Esta lámina espera.')).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'La sala explora: Los Ríos' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(desk.getByRole('heading', { name: 'En la sala' })).toBeVisible();
  await desk.getByRole('button', { name: 'Pausar' }).click();
  await desk.getByRole('button', { name: 'Volver a cero' }).click();
  await window.keyboard.press('b');
  await expect(desk.getByText('La pantalla de la sala está en negro.')).toBeVisible();
  await expect(desk.getByRole('timer')).toHaveText('0:00');
  await window.reload();
  await desk.getByRole('button', { name: 'Negro' }).click();
  await desk.getByRole('combobox', { name: 'Ir a la lámina' }).selectOption({ index: 5 });
  await expectSlide(page, 6);
  await window.setViewportSize({ width: 1180, height: 760 });
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  await page.close();
  await expect(desk.getByText('La ventana de la presentación no responde')).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 844, height: 390 } });
  test('a swipe turns the slide, a tap at the edge too', async ({ page }) => {
    await openRoom(page, 5);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 30 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(600, 300);
    await expectSlide(page, 6);
    await swipe(300, 600);
    await expectSlide(page, 5);
    await page.touchscreen.tap(830, 200);
    await expectSlide(page, 6);
    await page.touchscreen.tap(14, 200);
    await expectSlide(page, 5);
  });
});

test('from the last row: every slide’s letters are large and dark enough in both tones, stand on no other, and nothing bars the way of a reader', async ({
  page,
}) => {
  await openRoom(page, 1);
  const [, total] = await whereIs(page);
  for (let slide = 1; slide <= total; slide++) {
    await expectSlide(page, slide);
    await expectDrawn(page);
    expect(await smallLetters(page), `slide ${slide}`).toEqual([]);
    expect(await lettersInTheWay(page), `slide ${slide}`).toEqual([]);
    await expectReadable(page, slide === BARS || slide === GAPS, `slide ${slide}`);
    await page.keyboard.press('PageDown');
  }
  for (const slide of [1, BARS, GAPS]) {
    await openRoom(page, slide, '&tono=oscuro');
    await expectDrawn(page);
    await expectReadable(page, false, `slide ${slide}, dark`);
  }
  // The frame of it all, with its bar.
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-place]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
});

/** Its contrast; and, where all is asked, every other rule but the size of marks, which are as dense as the data. */
async function expectReadable(page: Page, all: boolean, where: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include('[data-place="front"]');
  const { violations } = await (all ? axe.disableRules(['target-size']) : axe.withRules(['color-contrast'])).analyze();
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.at(-1)}`));
  expect(told, where).toEqual([]);
}

/** Texts of the slide in front that are smaller than 12 px of its own scale, as they stand on the screen. */
async function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('[data-place="front"] article');
    if (!slide) return ['no slide'];
    const scale = slide.getBoundingClientRect().width / 864;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest('title, desc, .visually-hidden')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const own = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? scale) : scale;
      const turned = element instanceof SVGGraphicsElement ? Math.hypot(own, element.getScreenCTM()?.b ?? 0) : own;
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) * turned) / scale;
      if (size < 11.95) small.push(`${text.slice(0, 30)}: ${size.toFixed(1)} px`);
    }
    return small;
  });
}
