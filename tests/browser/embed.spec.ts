/** A drawing of the atlas in a frame of another page, and how it gets there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test, titleOf } from './atlas';

/** Chunks that hold nothing but the catalogue or the territory. */
const DATA = /\/assets\/(core|territory|fichas|method)-[^/]+\.js|\/(geo|data)\//;
const LIMIT_KB = 250;

/** Serves a page of somebody else that holds this HTML, and opens it. A made-up one would not be let near this computer's own servers. */
async function openPageOfOthers(page: Page, html: string): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page.on('close', () => server.close());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

test('a page of others shows one chart with its finding, its source and the way to the whole view, and loads little', async ({
  page,
  browser,
}) => {
  const query = 'v=1&pantalla=brechas&lugar=CL-13';
  await openAtlas(page, query);
  const finding = (await titleOf(page).innerText()).replace(/\.$/, '');
  const address = new URL(`./?embed=gaps-shares&${query}`, page.url()).href;

  const bodies: Promise<{ url: string; body: Buffer }>[] = [];
  // Somebody who was never here before.
  const visitor = await browser.newContext({ serviceWorkers: 'block' });
  const other = await visitor.newPage();
  other.on('response', (response) => {
    if (response.ok() && response.url().startsWith(new URL(address).origin)) {
      bodies.push(response.body().then((body) => ({ url: response.url(), body })));
    }
  });
  await openPageOfOthers(other, `<iframe src="${address.replaceAll('&', '&amp;')}" width="640" height="420"></iframe>`);
  const frame = other.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(finding);
  await expect(frame.locator('[data-drawn] svg').first()).toBeVisible();
  await expect(frame.getByText(/^Fuente: Atlas de Articulación, datos .*Metropolitana/)).toBeVisible();
  await expect(frame.getByText(/no quiere decir que no exista/)).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);

  await other.waitForLoadState('networkidle');
  const loaded = await Promise.all(bodies);
  expect(loaded.filter(({ url }) => /AtlasMapView|ExploreView|map-worker|PresentRoom/.test(url))).toEqual([]);
  const code = loaded.filter(({ url }) => !DATA.test(url) && !/\.woff2$/.test(url));
  const kilobytes = code.reduce((sum, { body }) => sum + gzipSync(body).length / 1000, 0);
  console.log(`An embedded chart loads ${kilobytes.toFixed(0)} kB before data`);
  expect(kilobytes).toBeLessThan(LIMIT_KB);

  const opened = visitor.waitForEvent('page');
  await frame.getByRole('link', { name: /^Ver en el atlas/ }).click();
  const whole = await opened;
  await expect(titleOf(whole)).toHaveText(new RegExp(finding.slice(0, 20)));
  await expect(whole.getByRole('navigation', { name: 'Pantallas' })).toBeVisible();
  await visitor.close();
});

test('the frame fits a phone in the dark, in another language, and a reader without eyes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 420 });
  await page.goto('./?embed=gaps-shares&v=1&pantalla=brechas&idioma=pt&tono=oscuro');
  await expect(page.locator('[data-drawn] svg').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a chart in a frame brings its own drawing and none of the others', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await page.goto('./?embed=chart-scale&v=1&pantalla=explorar');
  await expect(page.locator('[data-drawn] svg.recharts-surface').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /\/UnitBars-/.test(url))).not.toEqual([]);
  expect(loaded.filter((url) => /\/(Timeline|IndexStrips|ProfileRadar)-/.test(url))).toEqual([]);
});

test('what the atlas does not have is said as text, with the way to the atlas', async ({ page }) => {
  await page.goto(`./?embed=${encodeURIComponent('<img src=x onerror=alert(1)>')}&v=1&pantalla=brechas`);
  await expect(titleOf(page)).toHaveText('Esto no está en el atlas');
  await expect(page.getByText('«<img src=x onerror=alert(1)>»')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ver en el atlas/ })).toHaveAttribute('href', /\?v=1&pantalla=brechas$/);
  await page.goto('./?embed=gaps-shares&v=1&pantalla=brechas&lugar=america-latina');
  await expect(page.getByText(/no tiene lo que .* muestra/)).toBeVisible();
  await page.goto('./?embed=gaps-shares&v=1&pantalla=brechas&tema=%3Cb%3Enada');
  await expect(page.getByRole('status')).toHaveText('Se muestra en parte: el atlas no tiene tema=<b>nada.');
});

test('the code to insert a drawing is copied, and shows the same view in another page', async ({ page, context }) => {
  await openAtlas(page, 'v=1&pantalla=brechas&lugar=CL-10');
  await page.getByRole('button', { name: 'Insertar en otra página' }).click();
  const note = page.getByRole('region', { name: 'Insertar en otra página' });
  await expect(note.getByText('Copiado.')).toBeVisible();
  await expect(note.getByText(/solo se abre en este equipo/)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await note.getByRole('textbox').inputValue());
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Insertar en otra página' })).toBeFocused();

  const other = await context.newPage();
  await openPageOfOthers(other, code);
  const frame = other.locator('iframe');
  await expect(frame).toHaveAttribute('title', /Los Lagos/);
  await expect(frame).toHaveAttribute('src', /\?embed=gaps-tiles&v=1&pantalla=brechas&lugar=CL-10$/);
  await expect(other.frameLocator('iframe').getByRole('link', { name: /^Ver en el atlas/ })).toBeVisible();

  await openAtlas(page);
  await page
    .getByRole('button', { name: /^Más opciones|opciones/i })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Insertar en otra página' }).click();
  await expect(note.getByRole('textbox')).toHaveValue(/\?embed=chart-start&/);
});
