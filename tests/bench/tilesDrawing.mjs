/**
 * What drawing the 346 tiles costs in the built app, from the click on «Teselas» until they are painted: `node tests/bench/tilesDrawing.mjs`.
 * Main-thread time by the browser's own counters; goal: under 150 ms of script, the first time too. Given as a ratio to the script of the first load too,
 * because a busy machine slows both alike. Then what one step of the pointer from tile to tile costs.
 */
import { watchMainThread } from './mainThread.mjs';
import { median, openServedBuild } from './servedBuild.mjs';

const ROUNDS = 7;
const STEPS = 40;
const GOAL = 150;
/** At rest: no millisecond of script for this long. */
const QUIET = 1_200;

const { address, browser, close } = await openServedBuild();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'es-CL',
    reducedMotion: 'reduce',
  });
  // The vector map: what the live map does in the background is no part of the tiles.
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    };
  });
  const { read, rest } = await watchMainThread(page, QUIET);
  const choose = (drawing) => page.getByRole('group', { name: 'Dibujo' }).getByText(drawing, { exact: true }).click();

  await page.goto(address);
  await page.locator('svg[role="group"] g[role="button"]').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await rest();
  const load = await read();

  const draws = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await read();
    await choose('Teselas');
    await page.locator('[role="option"][data-cut]').nth(345).waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const painted = await read();
    await rest();
    const settled = await read();
    draws.push({
      painted: painted.script - before.script,
      settled: settled.script - before.script,
      layout: settled.layout - before.layout,
    });
    if (round < ROUNDS - 1) {
      await choose('Mapa');
      await page.locator('svg[role="group"] g[role="button"]').first().waitFor();
      await rest();
    }
  }

  const tiles = await page.locator('[role="option"][data-cut]').all();
  const middles = [];
  for (const tile of tiles.slice(60, 60 + STEPS)) {
    const box = await tile.boundingBox();
    if (box) middles.push([box.x + box.width / 2, box.y + box.height / 2]);
  }
  const still = await read();
  for (const [x, y] of middles) await page.mouse.move(x, y);
  await rest();
  const moved = await read();

  const of = (key) => median(draws.map((draw) => draw[key]));
  console.log(`First load: ${load.script.toFixed(0)} ms of script`);
  console.log(
    `Teselas, median of ${ROUNDS}: ${of('painted').toFixed(0)} ms of script until painted, ${of('settled').toFixed(0)} ms until all is at rest, ${of('layout').toFixed(0)} ms of style and layout`,
  );
  const [first] = draws;
  console.log(`The first, with what it loads: ${first?.settled.toFixed(0)} ms of script`);
  console.log(`Each until at rest: ${draws.map(({ settled }) => settled.toFixed(0)).join(' ')} ms`);
  console.log(`Ratio to the script of the first load: ${(of('settled') / load.script).toFixed(3)}`);
  console.log(`A step of the pointer: ${((moved.script - still.script) / middles.length).toFixed(2)} ms of script`);
  console.log((first?.settled ?? Infinity) < GOAL ? `Under the goal of ${GOAL} ms.` : `MISSES the goal of ${GOAL} ms.`);
} finally {
  await close();
}
