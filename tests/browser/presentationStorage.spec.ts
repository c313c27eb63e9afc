/** Nothing of a presentation is ever lost: a page that dies, two tabs, a full disk, files and links gone wrong. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, openAtlas, test, titleOf } from './atlas';

const PRESENTAR = 'v=1&pantalla=presentar';
const MARKUP = '<img src=x onerror=alert(1)> =1+1';

const film = (page: Page) => page.getByRole('listbox', { name: 'Láminas' });
const desk = (page: Page) => page.getByRole('region', { name: 'Lámina en edición' });
const slideTitle = (page: Page) => page.getByRole('textbox', { name: 'Título', exact: true });
const notes = (page: Page) => page.getByRole('textbox', { name: 'Notas para quien presenta' });
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text });
const inList = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true });
const kept = (page: Page) => page.getByText(/guardada en este equipo/);

const SLIDE = {
  id: 'a',
  layout: 'words',
  title: 'Primera lámina',
  sentence: 'Para conversar.',
  notes: 'Hablar despacio.',
  view: 'v=1&pantalla=brechas',
  exhibits: [] as string[],
};
const written = (title: string, slides: readonly unknown[] = [SLIDE]) => ({
  format: 'atlas-presentation',
  version: 1,
  presentation: { id: 'enviada', title, slides },
});
const linkOf = (presentation: unknown) =>
  `./?${PRESENTAR}#presentacion=${deflateRawSync(JSON.stringify(presentation)).toString('base64url')}`;

/** Opens a presentation as it is sent: by a link that holds it. */
async function openSent(page: Page, title: string, slides?: readonly unknown[]): Promise<void> {
  await page.goto(linkOf(written(title, slides)));
  await expect(titleOf(page)).toHaveText(title);
  await expect(kept(page)).toBeVisible();
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Cambiar el título' }).click();
  await page.getByRole('textbox', { name: 'Título de la presentación' }).fill(title);
  await page.keyboard.press('Enter');
}

/** Ends the page as a crash ends it: no event of the page is told of it. */
async function kill(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const dead = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await dead;
}

/** From when `full` is set in the page on, the database has no room. */
function refuseWriting(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (Reflect.get(window, 'full')) throw new DOMException('No room.', 'QuotaExceededError');
    return Reflect.apply(put, this, given);
  };
}

test('a tab that is killed while it saves loses nothing', async ({ context }) => {
  const page = await context.newPage();
  // The database never finishes: the tab dies in the middle of it.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = Reflect.apply(put, this, given);
      if (Reflect.get(window, 'slow')) {
        // Asked again and again, a transaction does not end.
        const again = () => {
          this.get('nothing').onsuccess = again;
        };
        again();
      }
      return request;
    };
  });
  await openSent(page, 'Reunión');
  await page.evaluate(() => Reflect.set(window, 'slow', true));
  await rename(page, 'Reunión de marzo');
  await slideTitle(page).fill('La última palabra');
  await expect(page.getByText(/guardando…/)).toBeVisible();
  await notes(page).fill('Y una nota más.');
  await kill(page, context);

  const next = await context.newPage();
  await openAtlas(next, PRESENTAR);
  await expect(said(next, 'Se recuperó «Reunión de marzo»')).toBeVisible();
  await expect(inList(next, 'Reunión de marzo')).toHaveCount(1);
  await expect(inList(next, 'Reunión')).toHaveCount(0);
  await inList(next, 'Reunión de marzo').click();
  await expect(slideTitle(next)).toHaveValue('La última palabra');
  await expect(notes(next)).toHaveValue('Y una nota más.');
  // By now it is in the database: no need to recover it again.
  await expect(kept(next)).toBeVisible();
  await next.reload();
  await expect(slideTitle(next)).toHaveValue('La última palabra');
  await expect(said(next, 'Se recuperó')).toHaveCount(0);
});

/** From when `mute` is set in the page on, it tells the other tabs nothing, as one that the browser has put to sleep. */
function keepSilent(): void {
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
    if (!Reflect.get(window, 'mute')) Reflect.apply(postMessage, this, [message]);
  };
}

test('two tabs: one follows the other, and of what both write at once nothing is overwritten', async ({
  page,
  context,
}) => {
  await page.addInitScript(keepSilent);
  await openSent(page, 'Reunión');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(slideTitle(other)).toHaveValue('Primera lámina');
  await slideTitle(page).fill('Desde la primera');
  await expect(slideTitle(other)).toHaveValue('Desde la primera');
  await slideTitle(other).fill('Desde la segunda');
  await expect(slideTitle(page)).toHaveValue('Desde la segunda');
  await expect(kept(other)).toBeVisible();

  await page.evaluate(() => Reflect.set(window, 'mute', true));
  await notes(page).fill('Nota de la primera.');
  await expect(page.getByText(/guardando…/)).toBeHidden();
  await notes(other).fill('Nota de la segunda.');
  const copy = 'Reunión (otra pestaña)';
  await expect(said(page, `como «${copy}»`)).toBeVisible();
  await expect(said(other, `como «${copy}»`)).toBeVisible();
  await expect(notes(page)).toHaveValue('Nota de la primera.');
  await expect(notes(other)).toHaveValue('Nota de la segunda.');
  await expect(titleOf(page)).toHaveText('Reunión');
  await expect(titleOf(other)).toHaveText(copy);
  await page.reload();
  await expect(notes(page)).toHaveValue('Nota de la primera.');
  await page.getByRole('button', { name: 'Todas las presentaciones' }).click();
  await expect(inList(page, 'Reunión')).toBeVisible();
  await expect(inList(page, copy)).toBeVisible();
});

test('a full disk is told, the presentation goes on, is taken along as a file, and is kept as soon as there is room', async ({
  page,
}) => {
  await page.addInitScript(refuseWriting);
  await openSent(page, 'Reunión');
  await page.evaluate(() => Reflect.set(window, 'full', true));
  await slideTitle(page).fill('Sin lugar');
  const alert = page.getByRole('alert').filter({ hasText: 'No queda espacio para guardar' });
  await expect(alert).toContainText('La última versión guardada sigue ahí');
  await slideTitle(page).fill('Sin lugar todavía');
  const { violations } = await new AxeBuilder({ page }).include('[role="alert"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const coming = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Descargar en un archivo' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('Reunión.atlas.json');
  const { format, version, presentation } = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect([format, version, presentation.slides[0].title]).toEqual(['atlas-presentation', 1, 'Sin lugar todavía']);

  await page.evaluate(() => Reflect.set(window, 'full', false));
  await alert.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(slideTitle(page)).toHaveValue('Sin lugar todavía');
});

test('files that are no presentation get a sentence each, and what is open stays', async ({ page }, testInfo) => {
  await openSent(page, 'Reunión');
  const sparse = testInfo.outputPath('enorme.atlas.json');
  const handle = openSync(sparse, 'w');
  ftruncateSync(handle, 300e6);
  closeSync(handle);
  const whole = JSON.stringify(written('Otra'), null, 2);
  const put = (name: string, content: string | Buffer) => {
    const path = testInfo.outputPath(name);
    writeFileSync(path, content);
    return path;
  };
  const wrong: [path: string, sentence: string][] = [
    [sparse, 'Es demasiado grande'],
    [put('cortada.atlas.json', whole.slice(0, -40)), 'está cortada o dañada'],
    [put('futura.atlas.json', whole.replace('"version": 1', '"version": 2')), 'una versión más nueva del atlas'],
    [put('mapa.geojson', '{"type":"FeatureCollection","features":[]}'), 'Es de otro programa'],
    [put('vacía.atlas.json', ''), 'El archivo está vacío'],
    [put('foto.atlas.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])), 'No es un archivo de texto'],
  ];
  await page.getByRole('button', { name: 'Todas las presentaciones' }).click();
  const chooseFile = async (path: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Abrir archivo…' }).click();
    await (await choosing).setFiles(path);
  };
  for (const [path, sentence] of wrong) {
    const before = performance.now();
    await chooseFile(path);
    const alert = page.getByRole('alert').filter({ hasText: sentence });
    await expect(alert).toContainText('Lo que tenía abierto sigue igual.');
    expect(performance.now() - before, `${sentence}: ms`).toBeLessThan(5_000);
    await expect(inList(page, 'Reunión')).toBeVisible();
  }
  await chooseFile(put('buena.atlas.json', whole.replace('Primera lámina', MARKUP).replace('"Otra"', `"${MARKUP}"`)));
  await expect(titleOf(page)).toHaveText(MARKUP);
  await expect(desk(page).getByRole('heading', { level: 2 })).toHaveText(MARKUP);
  await expect(film(page).getByRole('option')).toHaveAccessibleName(/Lámina 1: <img src=x/);
  await expect(page.locator('img')).toHaveCount(0);
});

test('a file dropped on the screen is opened; several at once are not', async ({ page }) => {
  await openSent(page, 'Reunión');
  const drop = async (...contents: string[]) => {
    const dataTransfer = await page.evaluateHandle((texts) => {
      const data = new DataTransfer();
      for (const [at, text] of texts.entries()) data.items.add(new File([text], `${at}.atlas.json`));
      return data;
    }, contents);
    const target = film(page);
    await target.dispatchEvent('dragenter', { dataTransfer });
    await expect(page.getByText('Suelte aquí la presentación')).toBeVisible();
    await target.dispatchEvent('drop', { dataTransfer });
    await expect(page.getByText('Suelte aquí la presentación')).toBeHidden();
  };
  const file = JSON.stringify(written('Soltada'));
  await drop(file, file);
  await expect(said(page, 'Se abre un archivo a la vez')).toBeVisible();
  await drop('{');
  await expect(said(page, '«0.atlas.json» no se abrió.')).toBeVisible();
  await expect(titleOf(page)).toHaveText('Reunión');
  await drop(file);
  await expect(titleOf(page)).toHaveText('Soltada');
});

test('a link brings a whole presentation, once; one that was cut on its way leaves what is open', async ({ page }) => {
  await openSent(page, 'Reunión');
  await expect(said(page, 'Se abrió «Reunión» y quedó guardada en este navegador.')).toBeVisible();
  const opened = page.url();
  expect(opened).not.toContain('#');
  await page.goto('./?v=1');
  await expect(titleOf(page)).toContainText('experiencias');
  await page.goto(linkOf(written('Reunión')));
  await expect(said(page, '«Reunión» ya estaba en este navegador, igual')).toBeVisible();
  expect(page.url()).toBe(opened);

  // Pasted into the tab that shows another one: the page does not even load anew.
  await page.evaluate((hash) => window.location.replace(hash), linkOf(written('Otra')).slice(`./?${PRESENTAR}`.length));
  await expect(titleOf(page)).toHaveText('Otra');
  await page.evaluate(
    (hash) => window.location.replace(hash),
    linkOf(written('Cortada')).slice(`./?${PRESENTAR}`.length, -9),
  );
  await expect(said(page, 'El enlace llegó cortado o cambiado')).toBeVisible();
  await expect(titleOf(page)).toHaveText('Otra');
  await page.getByRole('button', { name: 'Todas las presentaciones' }).click();
  await expect(page.getByRole('button', { name: /^Borrar «/ })).toHaveCount(2);
});

test('a slide that names what is not here shows what it can and says what it lacks', async ({ page }) => {
  await openSent(page, 'Del futuro', [
    {
      ...SLIDE,
      layout: 'above',
      view: 'v=1&pantalla=brechas&tema=astronomia&experiencia=nadie',
      exhibits: ['gaps-shares', 'holograma'],
    },
  ]);
  const note = desk(page).getByRole('note');
  await expect(note).toContainText('«holograma», que esta versión del atlas no conoce');
  await expect(note).toContainText('El filtro «Tema: astronomia»');
  await expect(note).toContainText('La experiencia «nadie», que no está en este catálogo');
  await expect(page.getByText('La experiencia «nadie»')).toHaveCount(1);
  await expect(desk(page).locator('[data-exhibit="gaps-shares"] [data-drawn]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Presentar', exact: true }).last().click();
  const room = page.getByRole('main', { name: /Del futuro/ });
  await expect(room.getByRole('note')).toContainText('«holograma»');
});
