/**
 * The atlas in the words of who uses it: what a person does and reads, by roles and accessible names.
 * Expected figures come from the open data that the same build publishes, never from a number written down here.
 */
import { readFile } from 'node:fs/promises';
import { type APIRequestContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';

export { expect };

export interface AtlasOptions {
  /** Whether the browser offers WebGL. Off where the live map is not the subject: the vector map stands at once. */
  webgl: boolean;
}

/** A test of the atlas: the browser as the test wants it, and no error of the page left unseen. */
export const test = base.extend<AtlasOptions & { steadyPage: undefined }>({
  webgl: [false, { option: true }],
  steadyPage: [
    async ({ context, page, webgl }, use) => {
      if (!webgl) await takeWebglAway(context);
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await use(undefined);
      expect(errors, 'errors that the page did not catch').toEqual([]);
    },
    { auto: true },
  ],
});

/** Makes every page of a context a browser without WebGL. */
export async function takeWebglAway(target: {
  addInitScript: (script: () => void) => Promise<unknown>;
}): Promise<void> {
  await target.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

/** Opens the atlas at a view, written as a link without «?», and waits until it says what it shows. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(query ? `./?${query}` : './');
  await expect(titleOf(page)).toBeVisible();
}

export const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });
export const filters = (page: Page) => page.getByRole('region', { name: 'Filtros' });
export const breadcrumb = (page: Page) => page.getByRole('navigation', { name: 'Lugar' });
export const strip = (page: Page) => page.getByRole('group', { name: 'Chile acostado, con el norte a la izquierda' });
export const stripGlyphs = (page: Page) => strip(page).getByRole('button', { name: /Escala:/ });
export const callouts = (page: Page) => page.getByRole('group', { name: 'Experiencias en el mapa' });
export const legend = (page: Page) => page.getByRole('complementary', { name: 'Leyenda' });
/** The right side of Explorar: indicators, or what is selected. */
export const panel = (page: Page) => page.getByRole('region', { name: 'Indicadores' });
/** The selected thing's own panel, by its whole name. */
export const fichaOf = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });
export const listing = (page: Page) => page.getByRole('dialog');
/** What the link asked for and could not get. */
export const linkNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'Este enlace se abrió en parte' });

/** What the switch of divisions took away. */
export const divisionNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'Cambió la división' });

/** The number with which the title begins. */
export async function shownCount(page: Page): Promise<number> {
  return firstNumber(await titleOf(page).innerText());
}

/** How many experiences the live drawing accounts for: glyphs, rings, and what it says it leaves out. */
export async function countOnMap(page: Page): Promise<number> {
  await expect(callouts(page)).toBeVisible();
  let sum = 0;
  for (const name of await namesOf(callouts(page).getByRole('button'))) {
    sum += / Acercar$/.test(name) ? firstNumber(name.replace(/^.*?: /, '')) : 1;
  }
  for (const note of await namesOf(legend(page).getByRole('button'))) sum += firstNumber(note);
  return sum;
}

/** The row of a facet in the rail, brought into view by the user's own means: unfolding it, or asking for the other values. */
export async function facetRow(page: Page, facet: string, value: string): Promise<Locator> {
  const rail = filters(page);
  const row = rail
    .getByRole('list', { name: facet, exact: true })
    .getByRole('button', { name: new RegExp(`^${literal(value)}: \\d`) });
  const fold = rail.getByRole('button', { name: new RegExp(`^${literal(facet)}( \\d+ elegidos?)?$`), expanded: false });
  if (await fold.isVisible()) await fold.click();
  const section = rail.locator('section').filter({ has: page.getByRole('list', { name: facet, exact: true }) });
  const more = section.last().getByRole('button', { expanded: false }).first();
  if (!(await row.isVisible()) && (await more.isVisible())) await more.click();
  await expect(row).toBeVisible();
  return row;
}

/** Chooses a value of a facet, or frees it when it was chosen. */
export async function filterBy(page: Page, facet: string, value: string): Promise<void> {
  const row = await facetRow(page, facet, value);
  const before = await row.getAttribute('aria-pressed');
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true');
}

/** The live count of a value of a facet. */
export async function facetCount(page: Page, facet: string, value: string): Promise<number> {
  const name = (await (await facetRow(page, facet, value)).getAttribute('aria-label')) ?? '';
  return firstNumber(name.slice(value.length));
}

/**
 * Finds something by its name and opens the first hit by keyboard; with a kind («Comunas»), the first hit of that kind,
 * because a province may bear the same name as its capital.
 */
export async function search(page: Page, text: string, kind?: string): Promise<void> {
  await page.keyboard.press('/');
  const field = page.getByRole('search').getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill(text);
  const hits = kind
    ? page.getByRole('group', { name: new RegExp(`^${kind}`) }).getByRole('option')
    : page.getByRole('option');
  await expect(hits.first()).toBeVisible();
  const options = await page.getByRole('option').count();
  for (let step = 0; step < options; step++) {
    if ((await hits.first().getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Opens the ficha of an experience through the search. */
export async function openFicha(page: Page, name: string): Promise<Locator> {
  await search(page, name);
  await expect(fichaOf(page, name)).toBeVisible();
  return fichaOf(page, name);
}

/** Presses «copy the link» and returns what is in the clipboard. */
export async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copiar el enlace a esta vista' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Enlace copiado' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

export async function chooseLanguage(page: Page, language: 'Español' | 'English' | 'Português'): Promise<void> {
  await page.getByRole('banner').getByRole('combobox').filter({ hasText: 'English' }).selectOption({ label: language });
}

/** Goes up by the breadcrumb where the place is in it, else to a region by its name on the strip. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  const up = breadcrumb(page).getByRole('button', { name: place, exact: true });
  if (await up.isVisible()) await up.click();
  else
    await strip(page)
      .getByRole('button', { name: new RegExp(`^${literal(place)}: .*Ir a la región$`) })
      .click();
  await expect(breadcrumb(page).getByRole('button', { name: place, exact: true })).toHaveAttribute(
    'aria-current',
    'location',
  );
}

/** The names of the places from Latin America down to where we are. */
export async function pathShown(page: Page): Promise<string[]> {
  return breadcrumb(page).getByRole('button').allInnerTexts();
}

export async function chooseDivision(page: Page, division: '2008' | 'Actual'): Promise<void> {
  await page.getByRole('group', { name: 'División' }).getByText(division, { exact: true }).click();
  await expect(page.getByRole('radio', { name: division })).toBeChecked();
}

export async function chooseDrawing(page: Page, drawing: 'Mapa' | 'Tríptico' | 'Teselas' | 'Tabla'): Promise<void> {
  await page.getByRole('group', { name: 'Dibujo' }).getByText(drawing, { exact: true }).click();
  await expect(page.getByRole('radio', { name: drawing })).toBeChecked();
}

/** Waits until the live map stands: its canvas carries land, sea and borders, its callouts are placed. */
export async function mapIsDrawn(page: Page): Promise<void> {
  const canvas = page.locator('canvas').first();
  await expect(canvas).toBeVisible({ timeout: 40_000 });
  await expect(callouts(page).getByRole('button').first()).toBeVisible({ timeout: 40_000 });
  await expect(async () => expect(await coloursIn(page, canvas)).toBeGreaterThan(12)).toPass({ timeout: 40_000 });
}

/** How many colours (in steps of 16) a part of the page shows: a blank canvas has one. */
export async function coloursIn(page: Page, part: Locator): Promise<number> {
  const picture = (await part.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4));
    }
    return colours.size;
  }, picture);
}

/** An experience as the open data give it. */
export interface OpenExperience {
  id: string;
  name: string;
  shortName: string;
  ficha: number | null;
  country: string | null;
  status: 'documented' | 'identified';
  programmes: string[];
  scales: string[];
  territory: { code: string; level: string; basis: string }[];
  reach: string[];
  startYear: number | null;
  themes: string[];
}

/** A comuna as `comunas.csv` gives it. */
export interface OpenComuna {
  cut: string;
  name: string;
  province_code: string;
  region_code: string;
  region_code_2008: string;
  class: 'named' | 'provincial' | 'regional' | 'national' | 'none';
}

export async function publishedComunas(request: APIRequestContext): Promise<OpenComuna[]> {
  const text = await (await request.get('data/comunas.csv')).text();
  return Papa.parse<OpenComuna>(text, { header: true, skipEmptyLines: true }).data;
}

/** The catalogue as published beside the app: what the screen's figures must agree with. */
export async function publishedExperiences(request: APIRequestContext): Promise<OpenExperience[]> {
  return (await request.get('data/experiences.json')).json();
}

/** The experiences of the published catalogue that the atlas opens with: with a ficha, and in Chile. */
export async function openingExperiences(request: APIRequestContext): Promise<OpenExperience[]> {
  const all = await publishedExperiences(request);
  return all.filter(({ status, country }) => status === 'documented' && country === 'CL');
}

/** Presses something that hands over a file and returns the file's rows, heading first. */
export async function downloadedRows(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; rows: string[][] }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  // The byte order mark tells a spreadsheet that the file is UTF-8.
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { name: download.suggestedFilename(), rows: data };
}

/** The accessible names of buttons, in reading order. */
export async function namesOf(buttons: Locator): Promise<string[]> {
  return buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
  );
}

/** A text as the piece of a regular expression that stands for itself. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first number in a text, read as the locale es-CL writes it. */
export function firstNumber(text: string): number {
  const [digits] = /\d[\d.]*/.exec(text) ?? [];
  if (digits === undefined) throw new Error(`There is no number in «${text}».`);
  return Number(digits.replaceAll('.', ''));
}
