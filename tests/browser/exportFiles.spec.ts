/** A presentation leaves the atlas as files, and the files hold what the slides show. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, publishedComunas, test } from './atlas';
import { readPdf } from './readPdf';

// The files are asked of the page; what it keeps for later without network is tested elsewhere.
test.use({ serviceWorkers: 'block' });

const MARKUP = '=cmd|x <b>ñandú</b> «á»: 9 % – H₂O y m²';
const VIEW = 'v=1&pantalla=brechas';
const slide = (id: string, change: object) => ({
  id,
  layout: 'above',
  title: `Lámina ${id}`,
  sentence: '',
  notes: '',
  view: VIEW,
  exhibits: [],
  ...change,
});
const SLIDES = [
  slide('1', { layout: 'words', title: 'Lo que se dice', sentence: MARKUP, notes: `Para decir: ${MARKUP}` }),
  slide('2', { title: 'Cuánto se cubre', exhibits: ['gaps-shares'], notes: 'Primero las comunas.' }),
  slide('3', { title: 'Dónde están', exhibits: ['gaps-map', 'gaps-shares'], sentence: 'El norte y el sur.' }),
];

/** Opens a presentation the way it is sent to somebody: by a link that holds all of it. */
async function openPresentation(page: Page, slides = SLIDES): Promise<void> {
  const written = {
    format: 'atlas-presentation',
    version: 1,
    presentation: { id: 'x', title: 'Tres láminas', slides },
  };
  const packed = deflateRawSync(JSON.stringify(written)).toString('base64url');
  await page.goto(`./?v=1&pantalla=presentar#presentacion=${packed}`);
  await expect(exportButton(page)).toBeVisible();
}

const exportButton = (page: Page) => page.getByRole('button', { name: 'Exportar la presentación' });
const dialog = (page: Page) => page.getByRole('dialog');

async function choose(page: Page, name: string): Promise<void> {
  await exportButton(page).click();
  await page.getByRole('menuitem', { name }).click();
}

async function exported(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await choose(page, name);
  const download = await coming;
  await expect(dialog(page).getByRole('status')).toContainText('Listo');
  await dialog(page).getByRole('button', { name: 'Cerrar' }).last().click();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height as PNG says them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('PowerPoint opens the slides with real charts, real titles and the notes', async ({ page, request }) => {
  await openPresentation(page);
  const { name, bytes } = await exported(page, 'PowerPoint');
  expect(name).toMatch(/^tres-laminas-\d{4}-\d\d-\d\d\.pptx$/);
  const files = unzipSync(bytes);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());

  const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(read('ppt/presentation.xml')) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 4);
  for (const [position, { title }] of SLIDES.entries()) {
    const xml = read(`ppt/slides/slide${position + 1}.xml`);
    const [shape = ''] = xml.match(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/) ?? [];
    expect(shape).toContain(`<a:t>${title}</a:t>`);
    expect(xml).toContain('Fuente: Atlas de Articulación');
  }
  const escaped = MARKUP.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(read('ppt/slides/slide1.xml')).toContain(escaped);
  expect(read('ppt/notesSlides/notesSlide1.xml')).toContain(`Para decir: ${escaped}`);
  expect(read('ppt/notesSlides/notesSlide2.xml')).toContain('Primero las comunas.');

  // The chart's first bar is the comunas: their classes, counted anew from the published table.
  const comunas = await publishedComunas(request);
  const part = (kind: string) => comunas.filter((one) => one.class === kind).length / comunas.length;
  const charts = Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(2);
  for (const path of charts) {
    const xml = read(path);
    const first = [...xml.matchAll(/<c:val>[\s\S]*?<c:pt idx="0"><c:v>([^<]+)</g)].map(([, value]) => Number(value));
    expect(first.map((value) => value.toFixed(6))).toEqual(
      ['named', 'provincial', 'regional', 'none'].map((kind) => part(kind).toFixed(6)),
    );
    expect(xml).toContain('<c:barChart>');
    expect(xml).not.toMatch(/<c:v><\/c:v>/);
  }
  const books = Object.entries(files).filter(([path]) => /\.xlsx$/.test(path));
  expect(books).toHaveLength(2);
  for (const [, book] of books) {
    const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(Number(/<c r="B2"><v>([^<]+)/.exec(sheet)?.[1])).toBeCloseTo(part('named'), 9);
    expect(sheet).not.toContain('<f>');
  }
  // The map is a picture, sharper than the slide on a screen of 1920, and says what it shows.
  const [[, picture] = ['', new Uint8Array(24)]] = Object.entries(files).filter(([path]) =>
    /media\/.*\.png$/.test(path),
  );
  expect(sizeOf(picture)[0]).toBeGreaterThan(1900);
  expect(read('ppt/slides/slide3.xml')).toMatch(/<p:pic>[\s\S]*?descr="[^"]{20,}"/);
});

test('the text of the PDF is text, in typefaces that it contains', async ({ page }, info) => {
  await openPresentation(page);
  const { name, bytes } = await exported(page, 'PDF');
  expect(name).toMatch(/\.pdf$/);
  const { pages, properties, absentTypefaces } = readPdf(bytes);
  expect(pages.map(({ width, height }) => [width, height])).toEqual(SLIDES.map(() => [960, 540]));
  expect(absentTypefaces).toEqual([]);
  expect(properties.Author).toBe('Atlas de Articulación');
  expect(pages[1]?.lines).toEqual(expect.arrayContaining(['Cuánto se cubre', 'Comunas', 'Población', 'sin registro']));
  expect(pages[1]?.lines.some((line) => line.replace(/\s/g, ' ') === '57 %')).toBe(true);
  expect(pages[2]?.lines).toEqual(expect.arrayContaining(['Dónde están', 'El norte y el sur.', 'Aysén']));
  // Vectors, no picture of them.
  expect(pages[1]?.pictures).toBe(0);
  expect(pages[2]?.pictures).toBe(0);

  const path = info.outputPath('slides.pdf');
  await writeFile(path, bytes);
  const said = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  test.skip(said.error !== undefined, 'pdftotext is not here to read it as well');
  expect(said.stderr).toBe('');
  expect(said.stdout).toMatch(/Cuánto se cubre/);
  expect(said.stdout).toMatch(/«sin experiencia registrada|Sin registro no quiere decir/);
});

test('each slide becomes a picture of 1920 × 1080, and one alone too', async ({ page }) => {
  await openPresentation(page);
  const all = await exported(page, 'Imágenes PNG');
  const pictures = Object.entries(unzipSync(all.bytes));
  expect(pictures.map(([path]) => path)).toEqual(['lamina-01.png', 'lamina-02.png', 'lamina-03.png']);
  for (const [, picture] of pictures) expect(sizeOf(picture)).toEqual([1920, 1080]);
  const one = await exported(page, 'Esta lámina');
  expect(one.name).toMatch(/^tres-laminas-lamina-1-.*\.png$/);
  expect(sizeOf(one.bytes)).toEqual([1920, 1080]);
  // A link that was made before slides were taken out shows the last one.
  await page.goto(`${page.url()}&lamina=9`);
  const last = await exported(page, 'Esta lámina');
  expect(last.name).toMatch(/^tres-laminas-lamina-3-.*\.png$/);
});

test('a slide that cannot be drawn is named, and the others go on without it', async ({ page }) => {
  await page.route(/GapMapExhibit[^/]*\.js/, (route) => route.abort());
  await openPresentation(page);
  await choose(page, 'PowerPoint');
  await expect(dialog(page).getByRole('alert')).toContainText('La lámina 3, «Dónde están», no se pudo exportar');
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Seguir sin ella' }).click();
  const download = await coming;
  await expect(dialog(page).getByRole('status')).toContainText('Sin la lámina 3');
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
});

test('a drawing that did not come is there when it is tried again, in the file and on the slide', async ({ page }) => {
  let broken = true;
  await page.route(/GapMapExhibit[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await openPresentation(page);
  await choose(page, 'PowerPoint');
  await expect(dialog(page).getByRole('alert')).toContainText('La lámina 3, «Dónde están», no se pudo exportar');
  broken = false;
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Volver a intentarlo' }).click();
  const files = unzipSync(await readFile(await (await coming).path()));
  expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
});

test('a slide whose drawing did not come draws it when asked again', async ({ page }) => {
  let broken = true;
  await page.route(/GapMapExhibit[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto(`./?v=1&pantalla=presentar&presentacion=informe&presentando=si`);
  const again = page.locator('[data-place="front"]').getByRole('button', { name: 'Volver a intentar' });
  await expect(again).toBeVisible();
  broken = false;
  await again.click();
  await expect(page.locator('[data-place="front"] [data-exhibit="gaps-map"] svg').first()).toBeVisible();
  await expect(again).toBeHidden();
});

test('an export is cancelled at once and leaves nothing behind', async ({ page }) => {
  // A drawing that never comes: the export waits within its slide.
  await page.route(/GapMapExhibit[^/]*\.js/, () => {});
  await openPresentation(page);
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  await choose(page, 'PDF');
  await expect(dialog(page).getByRole('status')).toHaveText('Lámina 3 de 3');
  await dialog(page).getByRole('button', { name: 'Cancelar' }).last().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('body > [data-theme] article')).toHaveCount(0);
  expect(files).toBe(0);
});

test('Ctrl+P prints a slide a page, light also where the screen is dark', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printing';
    };
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPresentation(page);
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page).toHaveTitle('printing');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const grounds = await page
    .locator('body > div > div > svg > rect:first-of-type')
    .evaluateAll((all) => all.map((one) => one.getAttribute('fill')));
  expect(grounds).toEqual(SLIDES.map(() => '#fbfaf6'));
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sizes = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sizes.map(([, width, height]) => [Number(width), Number(height)])).toEqual(SLIDES.map(() => [960, 540]));
  // The printer's dialogue is closed: the screen is as it was.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
