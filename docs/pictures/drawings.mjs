/**
 * Takes the sheets of `dibujos/`: each drawing at national, regional and provincial level (columns), in both divisions (rows).
 * `npm run pictures:drawings` draws the included boundaries; with `-- FILE` again with the real ones of that file, loaded as a person
 * loads them: they stay in the browser of this run. Builds where `dist` is missing.
 */
import { mkdirSync, statSync } from 'node:fs';
import { openServedBuild } from '../../tests/bench/servedBuild.mjs';

const DRAWINGS = ['mapa', 'triptico', 'teselas', 'tabla'];
const DIVISIONS = ['division=2008', 'division=actual'];
const LEVELS = ['lugar=CL', 'lugar=CL-08', 'lugar=CL-102'];
const SIZE = { width: 1440, height: 900 };
/** Of a picture on its sheet, px. */
const SMALL = { width: 800, height: 500 };
/** Software WebGL draws its first picture after two to six seconds; names come last. */
const DRAWN = 60_000;
const SETTLED = { mapa: 4_000, triptico: 1_200, teselas: 1_200, tabla: 600 };
const FOLDER = 'docs/pictures/dibujos';

const [file] = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const { address, browser, close } = await openServedBuild();
const context = await browser.newContext({ serviceWorkers: 'block', viewport: SIZE, locale: 'es-CL', reducedMotion: 'reduce', colorScheme: 'light' });

async function install(page) {
  await page.goto(`${address}?v=1&pantalla=datos`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Cargar límites oficiales' }).click();
  await (await choosing).setFiles(file);
  await page.getByRole('dialog').getByRole('status').filter({ hasText: 'de este archivo' }).waitFor({ timeout: DRAWN });
}

async function take(page, drawing, place, division) {
  await page.goto(`${address}?v=1&dibujo=${drawing}&${place}&${division}`);
  if (drawing === 'mapa') await page.locator('canvas.maplibregl-canvas').waitFor({ timeout: DRAWN });
  else if (drawing === 'tabla') await page.locator('main table').first().waitFor({ timeout: DRAWN });
  else await page.locator('main svg text').first().waitFor({ timeout: DRAWN });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLED[drawing]);
  return page.screenshot({ type: 'jpeg', quality: 90, animations: 'disabled', caret: 'hide' });
}

async function writeSheet(pictures, path) {
  const sheet = await browser.newPage({ viewport: { width: 3 * SMALL.width + 40, height: 2 * SMALL.height + 30 } });
  const images = pictures.map((picture) => `<img src="data:image/jpeg;base64,${picture.toString('base64')}">`).join('');
  await sheet.setContent(
    `<style>body{margin:0;padding:10px;background:#8b8779;display:grid;grid-template-columns:repeat(3,${SMALL.width}px);gap:10px}
    img{width:100%;height:${SMALL.height}px}</style>${images}`,
  );
  await sheet.screenshot({ path, type: 'jpeg', quality: 82 });
  await sheet.close();
  console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
}

try {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  if (file) await install(page);
  for (const drawing of DRAWINGS) {
    // The table draws no boundary.
    if (file && drawing === 'tabla') continue;
    const pictures = [];
    for (const division of DIVISIONS) {
      for (const place of LEVELS) pictures.push(await take(page, drawing, place, division));
    }
    await writeSheet(pictures, `${FOLDER}/${drawing}${file ? '-limites-reales' : ''}.jpg`);
  }
} finally {
  await context.close();
  await close();
}
