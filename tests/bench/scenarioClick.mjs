/**
 * What a scenario click in Brechas costs in the built app, up to everything on the screen at rest again: `node tests/bench/scenarioClick.mjs`.
 * On the tiles and on the map. Main-thread time of all tasks by the browser's own counters; goal: under 100 ms. The time that passed until
 * the frame with the new colours was painted says as much only where nothing else runs. Given as a ratio to the script of the first load too, because a busy machine slows both alike.
 */
import { watchMainThread } from './mainThread.mjs';
import { median, openServedBuild } from './servedBuild.mjs';

const GOAL = 100;
/** At rest: no millisecond of script for this long. */
const QUIET = 800;
/** Comunas of several groups, large and small, and one that is covered already (CUT codes). */
const CLICKED = ['05109', '05101', '13119', '13101', '06101', '09101', '09112', '08101', '10201', '01101', '12101'];
const DRAWINGS = { tiles: ['', '[role="option"]'], map: ['&brechas=mapa', 'path'] };

const { address, browser, close } = await openServedBuild();
try {
  for (const [name, [query, mark]] of Object.entries(DRAWINGS)) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'es-CL',
      reducedMotion: 'reduce',
    });
    const { rest } = await watchMainThread(page, QUIET);
    await page.goto(`${address}?v=1&pantalla=brechas&escenario=vacio${query}`);
    await page.locator(`${mark}[data-cut="05109"]`).first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const load = await rest();
    const clicks = [];
    for (const cut of CLICKED) {
      const before = await rest();
      const painted = await page.evaluate(async (selector) => {
        const start = performance.now();
        document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        // The frame is painted once a task runs after its animation callbacks.
        await new Promise((done) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(0);
          }),
        );
        return performance.now() - start;
      }, `${mark}[data-cut="${cut}"]`);
      const after = await rest();
      if (!page.url().includes(cut)) throw new Error(`The click on ${cut} did not reach the scenario.`);
      clicks.push({
        painted,
        script: after.script - before.script,
        layout: after.layout - before.layout,
        task: after.task - before.task,
      });
    }
    const of = (key) => median(clicks.map((click) => click[key]));
    console.log(
      `${name}: ${of('task').toFixed(0)} ms of all tasks, ${of('script').toFixed(0)} ms of script, ${of('layout').toFixed(0)} ms of style and layout, ${of('painted').toFixed(0)} ms until painted (medians of ${clicks.length})`,
    );
    console.log(`  each, all tasks: ${clicks.map((click) => click.task.toFixed(0)).join(' ')} ms`);
    console.log(`  script, ratio to that of the first load: ${(of('script') / load.script).toFixed(3)}`);
    console.log(of('task') < GOAL ? `  Under the goal of ${GOAL} ms.` : `  MISSES the goal of ${GOAL} ms.`);
    await page.close();
  }
} finally {
  await close();
}
