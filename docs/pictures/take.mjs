/**
 * Takes the pictures of this folder from the built app: `npm run pictures`.
 * Builds where `dist` is missing; remove it first to show the sources as they are.
 */
import { statSync } from 'node:fs';
import { openServedBuild } from '../../tests/bench/servedBuild.mjs';

const LAPTOP = { width: 1440, height: 900 };
const PICTURES = [
  { file: 'explorar.png', query: '', size: LAPTOP, map: true },
  { file: 'explorar-oscuro.png', query: 'tono=oscuro', size: { width: 1920, height: 1080 }, map: true },
  { file: 'ficha.png', query: 'experiencia=emprende-lago-llanquihue', size: LAPTOP, map: true },
  { file: 'america-latina.png', query: 'lugar=america-latina', size: LAPTOP, map: true },
  { file: 'telefono.png', query: '', size: { width: 390, height: 844 }, map: true },
  { file: 'triptico.png', query: 'dibujo=triptico', size: { width: 1920, height: 1080 }, shows: 'main svg text' },
  { file: 'teselas.png', query: 'dibujo=teselas', size: LAPTOP, shows: 'main svg text' },
  { file: 'tabla.png', query: 'dibujo=tabla', size: LAPTOP, shows: 'main table' },
  { file: 'datos.png', query: 'pantalla=datos', size: LAPTOP, shows: 'main table' },
];
/** Software WebGL draws its first picture after two to six seconds; the tiles' names come last. */
const DRAWN = 60_000;
const SETTLED = 4_000;

const { address, browser, close } = await openServedBuild();
try {
  for (const { file, query, size, map, shows } of PICTURES) {
    const context = await browser.newContext({
      viewport: size,
      locale: 'es-CL',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      isMobile: size.width < 500,
      hasTouch: size.width < 500,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${file}: ${error.message}`));
    await page.goto(`${address}?v=1${query ? `&${query}` : ''}`);
    if (map) {
      await page.locator('canvas.maplibregl-canvas').waitFor({ timeout: DRAWN });
      await page.locator('svg[role="group"] g[role="button"]').first().waitFor({ timeout: DRAWN });
    } else {
      await page.locator(shows).first().waitFor({ timeout: DRAWN });
    }
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLED);
    const path = `docs/pictures/${file}`;
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
    await context.close();
  }
} finally {
  await close();
}
