/**
 * Takes the pages of `laminas/`: exports the report's presentation as PowerPoint from the built app, has LibreOffice open it and print
 * it, and keeps a small picture a slide. So another program has read the file. `npm run pictures:slides`; builds where `dist` is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServedBuild } from '../../tests/bench/servedBuild.mjs';

const FOLDER = 'docs/pictures/laminas';
/** px */
const SIZE = { width: 960, height: 540 };
const LONGEST = 120_000;

for (const [program, from] of [
  ['soffice', 'LibreOffice'],
  ['pdftoppm', 'poppler-utils'],
]) {
  if (spawnSync(program, ['--help']).error) {
    console.log(`The pictures are as they were: «${program}» is not here. It comes with ${from}.`);
    process.exit(0);
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'atlas-slides-'));
const { address, browser, close } = await openServedBuild();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'es-CL', reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${address}?v=1&pantalla=presentar&presentacion=informe`);
  await page.getByRole('button', { name: 'Exportar la presentación' }).click({ timeout: LONGEST });
  const coming = page.waitForEvent('download', { timeout: LONGEST });
  await page.getByRole('menuitem', { name: 'PowerPoint' }).click();
  const download = await coming;
  await download.saveAs(join(scratch, 'slides.pptx'));

  run('soffice', ['--headless', `-env:UserInstallation=file://${scratch}/office`, '--convert-to', 'pdf', '--outdir', scratch, join(scratch, 'slides.pptx')]);
  run('pdftoppm', ['-r', '144', '-png', join(scratch, 'slides.pdf'), join(scratch, 'page')]);

  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sheet = await browser.newPage({ viewport: SIZE });
  for (const file of readdirSync(scratch).filter((name) => /^page.*\.png$/.test(name)).sort()) {
    const picture = readFileSync(join(scratch, file)).toString('base64');
    await sheet.setContent(
      `<style>body{margin:0}img{display:block;width:${SIZE.width}px;height:${SIZE.height}px}</style><img src="data:image/png;base64,${picture}">`,
    );
    await sheet.locator('img').evaluate((image) => image.decode());
    const path = `${FOLDER}/${file.replace('page-', 'lamina-').replace('.png', '.jpg')}`;
    await sheet.screenshot({ path, type: 'jpeg', quality: 84 });
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
} finally {
  await close();
  rmSync(scratch, { recursive: true, force: true });
}

function run(program, options) {
  const { status, stderr } = spawnSync(program, options, { encoding: 'utf8', timeout: LONGEST });
  if (status !== 0) throw new Error(`${program} could not do it: ${stderr}`);
}
