/** Real boundaries in the hands of a user: dropped or chosen, drawn everywhere at once, kept, refused in words, and given up. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { callouts, expect, legend, listing, openAtlas, publishedComunas, shownCount, test } from './atlas';
import { areasIn, comunaFile, dragOnto, shippedFile } from './boundaryFiles';

const map = (page: Page) => page.getByRole('img', { name: /^Mapa de experiencias/ });
const dialog = (page: Page) => page.getByRole('dialog');
const section = (page: Page) => page.getByRole('region', { name: /El mapa dibuja|su límite real/ });
const progress = (page: Page) => dialog(page).getByRole('progressbar', { name: 'Avance' });
const inUse = (page: Page) => dialog(page).getByRole('status').filter({ hasText: 'de este archivo' });

const dragOntoMap = (page: Page, ...file: [name: string, content: string, times?: number]) =>
  dragOnto(page, map(page), ...file);

/** Chooses a file in Datos, section «Límites». */
async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await section(page).getByRole('button', { name: 'Cargar límites oficiales' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function openSection(page: Page, more = ''): Promise<void> {
  await openAtlas(page, `v=1&pantalla=datos${more}#data-boundaries`);
  await expect(section(page)).toBeVisible();
}

/** Holds back the worker until it is let go, so that a person has time to look at the progress. */
async function holdWorker(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/boundaryWorker-*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return letGo;
}

const bordersOf = (page: Page, kind: 'surveyed' | 'approximate') =>
  map(page).locator(`path[data-borders="${kind}"]`).getAttribute('d');

test('a file dropped on the map is drawn on all screens, survives a reload, and can be given up again', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Refused to|Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const letGo = await holdWorker(page);
  await openAtlas(page, 'v=1&lugar=CL-10');
  await expect(callouts(page)).toBeVisible();
  await expect(legend(page)).toContainText('límites aproximados');
  const count = await shownCount(page);
  const dashed = await bordersOf(page, 'approximate');
  expect(await bordersOf(page, 'surveyed')).toBe('');

  await dragOntoMap(page, 'comunas-2023.geojson', JSON.stringify(comunaFile()));
  await expect(dialog(page)).toContainText('comunas-2023.geojson');
  await expect(progress(page)).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/^Paso 1 de 7: /);
  letGo();
  await expect(inUse(page)).toHaveText(/^345 comunas /);
  await expect(dialog(page)).toContainText('345 comunas: 345 por su código');
  await expect(dialog(page).getByRole('table', { name: /^Sin límite en el archivo: 1 comuna/ })).toContainText(
    'Antártica',
  );
  await dialog(page).getByRole('button', { name: 'Cerrar' }).last().click();

  await expect(legend(page)).not.toContainText('límites aproximados');
  await expect(legend(page)).toContainText('Límites: comunas-2023.geojson');
  expect(await bordersOf(page, 'approximate')).toBe('');
  expect(await bordersOf(page, 'surveyed')).not.toBe('');
  expect(await shownCount(page)).toBe(count);

  await page.reload();
  await expect(legend(page)).toContainText('Límites: comunas-2023.geojson');
  expect(await shownCount(page)).toBe(count);

  await page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: 'Datos' }).click();
  await expect(section(page)).toContainText('«comunas-2023.geojson», cargado en este navegador');
  await expect(section(page)).toContainText('345 de 346 con su límite real');
  await expect(section(page)).toContainText(/sha256-\S+/);
  await expect(section(page).getByRole('heading', { name: 'Informe de la carga' })).toBeVisible();
  await section(page).getByRole('button', { name: 'Volver a los límites incluidos' }).click();
  await expect(section(page).getByRole('status')).toHaveText('Se volvió a los límites incluidos.');
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText('El mapa dibuja límites aproximados');

  await page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: 'Explorar' }).click();
  await expect(legend(page)).toContainText('límites aproximados');
  expect(await bordersOf(page, 'approximate')).toBe(dashed);
  await page.reload();
  await expect(legend(page)).toContainText('límites aproximados');
  expect(refused).toEqual([]);
});

test('the figures of no screen change with the boundaries: the same comunas are reached', async ({ page }) => {
  await openAtlas(page, 'v=1&experiencia=emprende-lago-llanquihue');
  const ficha = page.getByRole('region', { name: 'Indicadores' });
  await expect(ficha.getByRole('article', { name: 'Objetivos' })).toBeVisible();
  const before = await ficha.innerText();
  await dragOntoMap(page, 'comunas.json', JSON.stringify(comunaFile()));
  await expect(inUse(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => ficha.innerText()).toBe(before);
});

test('a file with one region alone: the others stay dashed, and the note lists them', async ({ page, request }) => {
  const others = (await publishedComunas(request)).filter(
    ({ region_code, cut }) => region_code !== '10' && cut !== '12202',
  );
  await openAtlas(page, 'v=1&lugar=CL-10');
  await dragOntoMap(page, 'los-lagos.geojson', JSON.stringify(comunaFile((cut) => cut.startsWith('10'))));
  await expect(inUse(page)).toHaveText(/^30 comunas /);
  await page.keyboard.press('Escape');
  for (const kind of ['surveyed', 'approximate'] as const) expect(await bordersOf(page, kind)).not.toBe('');
  await legend(page)
    .getByRole('button', { name: `límites aproximados en ${others.length} comunas` })
    .click();
  await expect(listing(page)).toHaveAccessibleName('Comunas con límites aproximados');
  await expect(listing(page).getByRole('listitem')).toHaveCount(others.length);
  await expect(listing(page)).not.toContainText('Puerto Varas');
  await expect(listing(page)).toContainText('Iquique');
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const peru = (): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areasIn(shippedFile('latin-america.topojson'), 'units').features.filter(
      ({ properties }) => properties.country === 'PE',
    ),
  });
const bad: { what: string; name: string; content: () => string | Buffer; says: RegExp }[] = [
  { what: 'a picture with another ending', name: 'límites.geojson', content: () => PNG, says: /es una imagen/ },
  { what: 'another country', name: 'peru.geojson', content: peru, says: /no son comunas de Chile/ },
  { what: 'nothing', name: 'vacío.json', content: () => '', says: /está vacío/ },
  {
    what: 'half a file with markup for a name',
    name: '<img src=x onerror=alert(1)>.geojson',
    content: () => JSON.stringify(comunaFile()).slice(0, 40_000),
    says: /incompleto o dañado/,
  },
];
for (const { what, name, content, says } of bad) {
  test(`${what} is refused in a sentence, and the boundaries stay`, async ({ page }) => {
    await openSection(page);
    await chooseFile(page, name, content());
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('Los límites en uso no cambiaron.');
    await expect(dialog(page)).toHaveAccessibleName('No se puede usar este archivo');
    await expect(dialog(page).getByText(name, { exact: true })).toBeVisible();
    expect(await dialog(page).locator('img').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(section(page).getByRole('heading', { level: 2 })).toHaveText('El mapa dibuja límites aproximados');
    await page.reload();
    await expect(section(page).getByRole('heading', { level: 2 })).toHaveText('El mapa dibuja límites aproximados');
  });
}

test('a file of 160 MB is refused before it is read', async ({ page }) => {
  const letGo = await holdWorker(page);
  await openAtlas(page);
  await dragOntoMap(page, 'todo.gpkg', 'x'.repeat(1_000_000), 160);
  // The worker is held back: the answer cannot have come from it.
  await expect(dialog(page).getByRole('alert')).toContainText('El archivo pesa 160 MB');
  letGo();
});

test('stopped in the middle, nothing changes, and the next file is taken', async ({ page }) => {
  const letGo = await holdWorker(page);
  await openSection(page);
  await chooseFile(page, 'comunas.geojson', JSON.stringify(comunaFile()));
  await expect(progress(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Interrumpir' }).last().click();
  await expect(dialog(page)).toHaveAccessibleName('Se interrumpió la carga');
  await expect(dialog(page).getByRole('status')).toHaveText('Los límites en uso no cambiaron.');
  letGo();
  const choosing = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Elegir otro archivo' }).click();
  await (await choosing).setFiles({
    name: 'puerto-varas.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(comunaFile((cut) => cut.startsWith('101')))),
  });
  await expect(inUse(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(section(page)).toContainText('«puerto-varas.geojson»');
});

test('by keyboard alone: chosen in Datos, the report read, closed, and back to where one was', async ({ page }) => {
  // Asked for early: a key is pressed faster than a chooser can be waited for.
  const choosing = page.waitForEvent('filechooser');
  await openSection(page);
  const button = section(page).getByRole('button', { name: 'Cargar límites oficiales' });
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({
    name: 'comunas.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(comunaFile())),
  });
  await expect(inUse(page)).toBeVisible();
  expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('where the browser keeps nothing, they hold until the page closes, and that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openAtlas(page);
  // Nobody has lost anything yet: the map has nothing to complain of.
  await expect(legend(page)).toContainText('límites aproximados');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await dragOntoMap(page, 'comunas.geojson', JSON.stringify(comunaFile()));
  await expect(inUse(page)).toBeVisible();
  await expect(dialog(page).getByRole('alert')).toContainText('Este navegador no los puede guardar');
  await page.keyboard.press('Escape');
  await expect(legend(page)).toContainText('Límites: comunas.geojson');
  await page.reload();
  await expect(legend(page)).toContainText('límites aproximados');
});

test('where the disk is full, they hold until the page closes, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await openAtlas(page);
  await dragOntoMap(page, 'comunas.geojson', JSON.stringify(comunaFile()));
  await expect(inUse(page)).toBeVisible();
  await expect(dialog(page).getByRole('alert')).toContainText('No hay espacio en este navegador');
});

test('while they are being kept the dialog says so and offers no stop; a browser that does not answer keeps nothing, and that is said', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(legend(page)).toContainText('límites aproximados');
  // Another page of the same browser holds the shelf until it is let go.
  const other = await page.context().newPage();
  await other.goto(page.url());
  const hold = () =>
    other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('atlas');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const shelf = opening.result.transaction('boundaries', 'readwrite').objectStore('boundaries');
            document.body.dataset.holds = 'yes';
            const again = () => {
              if (document.body.dataset.holds) shelf.count().onsuccess = again;
            };
            again();
            resolve();
          };
        }),
    );
  /** How many boundaries lie on the shelf, after all that was waiting for it. */
  const letGo = () =>
    other.evaluate(
      () =>
        new Promise<number>((resolve) => {
          delete document.body.dataset.holds;
          const opening = indexedDB.open('atlas');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('boundaries', 'readwrite').objectStore('boundaries').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
  await hold();
  await dragOntoMap(page, 'comunas.geojson', JSON.stringify(comunaFile((cut) => cut.startsWith('10'))));
  await expect(dialog(page)).toHaveAccessibleName('Guardando los límites');
  await expect(dialog(page).getByRole('button', { name: 'Interrumpir' })).toHaveCount(0);
  await expect(inUse(page)).toBeVisible({ timeout: 15_000 });
  await expect(dialog(page).getByRole('alert')).toContainText('Este navegador no los puede guardar');
  expect(await letGo(), 'what was given up is not written after all').toBe(0);
  // Who opens the page while nobody can look is told so.
  await hold();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Este navegador no respondió si los guarda', { timeout: 15_000 });
  await letGo();
  await page.reload();
  await expect(legend(page)).toContainText('límites aproximados');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('several files dropped at once are refused in words', async ({ page }) => {
  await openAtlas(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ['comunas.shp', 'comunas.dbf']) data.items.add(new File(['x'], name));
    return data;
  });
  await map(page).dispatchEvent('drop', { dataTransfer });
  await expect(dialog(page)).toContainText('comunas.shp, comunas.dbf');
  await expect(dialog(page).getByRole('alert')).toContainText(
    'Suelte un solo archivo; un shapefile va completo en un zip.',
  );
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('where what was kept is broken, the shipped ones are drawn, and it is said how to get the others back', async ({
  page,
}) => {
  await openSection(page);
  await chooseFile(page, 'comunas.geojson', JSON.stringify(comunaFile()));
  await expect(inUse(page)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('atlas');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const shelf = opening.result.transaction('boundaries', 'readwrite').objectStore('boundaries');
          const reading = shelf.get('chile');
          reading.onsuccess = () => {
            const kept = reading.result;
            kept.topology.objects.comunas.geometries.splice(0, 40);
            shelf.put(kept, 'chile').onsuccess = () => resolve();
          };
        };
      }),
  );
  await openAtlas(page, 'v=1');
  const alert = page.getByRole('alert').filter({ hasText: 'Se muestran otros límites' });
  await expect(alert).toContainText('ya no se pueden leer enteros');
  await expect(legend(page)).toContainText('límites aproximados');
  await openSection(page);
  await expect(section(page)).toContainText('ya no se pueden leer enteros');
});

test('no visit asks for boundaries that are not there, nor for the worker', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page);
  await expect(callouts(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /installed\/|boundaryWorker/.test(url))).toEqual([]);
});

const official = join(process.env.ATLAS_SHARED ?? '../shared', 'geo/chile-official.topojson');
test('the real boundaries, as they come: all but Antártica, in under twenty seconds', async ({ page }) => {
  test.skip(!existsSync(official), 'the real boundaries lie beside the project, where they lie at all');
  await openSection(page);
  await chooseFile(page, 'chile-official.topojson', readFileSync(official));
  await expect(inUse(page)).toHaveText(/^345 comunas /, { timeout: 20_000 });
  await expect(dialog(page)).toContainText('TopoJSON');
  await page.keyboard.press('Escape');
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText('El mapa dibuja los límites reales');
  await openAtlas(page, 'v=1&lugar=CL-10');
  await expect(legend(page)).toContainText('Límites: chile-official.topojson');
  expect(await bordersOf(page, 'approximate')).toBe('');
});

for (const theme of ['claro', 'oscuro'] as const) {
  test(`axe finds nothing in the section and the dialog, in the tone «${theme}»`, async ({ page }) => {
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    const letGo = await holdWorker(page);
    await openSection(page, `&tono=${theme}`);
    await chooseFile(page, 'los-lagos.geojson', JSON.stringify(comunaFile((cut) => cut.startsWith('10'))));
    await expect(progress(page)).toBeVisible();
    expect(await violations(), 'progress').toEqual([]);
    letGo();
    await expect(inUse(page)).toBeVisible();
    await dialog(page).locator('summary').first().click();
    expect(await violations(), 'report').toEqual([]);
    await page.keyboard.press('Escape');
    await section(page).locator('summary').first().click();
    expect(await violations(), 'section').toEqual([]);
    await chooseFile(page, 'peru.geojson', peru());
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    expect(await violations(), 'refusal').toEqual([]);
  });
}
