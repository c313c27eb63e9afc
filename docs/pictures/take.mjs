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
  { file: 'brechas.png', query: 'pantalla=brechas', size: LAPTOP, shows: 'main svg text' },
  { file: 'brechas-mapa.png', query: 'pantalla=brechas&brechas=mapa&tono=oscuro', size: LAPTOP, shows: 'main svg text' },
  {
    file: 'brechas-escenario.png',
    query: 'pantalla=brechas&escenario=nueva.04301.04302.04305,participacion-local-campesina.04201.04204',
    size: LAPTOP,
    shows: 'main svg text',
  },
  { file: 'brechas-temas.png', query: 'pantalla=brechas', size: LAPTOP, shows: 'main svg text', part: 'gap-matrix-title' },
  { file: 'comparar.png', query: 'pantalla=comparar&lugares=CL-10,CL', size: LAPTOP, shows: 'main svg text' },
  {
    file: 'presentar.png',
    query: 'pantalla=presentar&presentacion=informe&lamina=11',
    size: LAPTOP,
    shows: '[data-exhibit] [data-drawn]',
  },
  {
    file: 'sala.png',
    query: 'pantalla=presentar&presentacion=informe&lamina=11&presentando=si',
    size: { width: 1920, height: 1080 },
    shows: '[data-exhibit] [data-drawn]',
  },
  { file: 'datos.png', query: 'pantalla=datos', size: LAPTOP, shows: 'main table' },
];
/** Software WebGL draws its first picture after two to six seconds; the tiles' names come last. */
const DRAWN = 60_000;
const SETTLED = 4_000;

const { address, browser, close } = await openServedBuild();
try {
  for (const { file, query, size, map, shows, part } of PICTURES) {
    const context = await browser.newContext({
      serviceWorkers: 'block',
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
    // A section of the page, named by its heading, or the window.
    const shown = part ? page.locator(`section[aria-labelledby="${part}"]`) : page;
    await shown.screenshot({ path, animations: 'disabled', caret: 'hide' });
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
    await context.close();
  }
} finally {
  await close();
}
