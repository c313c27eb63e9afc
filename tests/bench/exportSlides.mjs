/**
 * What it costs to export the report's presentation from the built app, by kind: `node tests/bench/exportSlides.mjs`.
 * From the press to the file, and the most memory that the page's own process held meanwhile. Goals: fourteen slides as PowerPoint in
 * under 15 s, and under 600 MB. The first slide is exported alone before, so that what is loaded once is told apart.
 */
import { readFileSync } from 'node:fs';
import { openServedBuild } from './servedBuild.mjs';

const KINDS = [
  ['PowerPoint', 'PowerPoint (.pptx)'],
  ['PDF', 'PDF'],
  ['PNG', 'Imágenes PNG (.zip)'],
];
const GOAL = { ms: 15_000, megabytes: 600 };
/** Between two looks at the memory, ms. */
const STEP = 40;

const { address, browser, close } = await openServedBuild();
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'es-CL',
    reducedMotion: 'reduce',
  });
  const watch = await page.context().newCDPSession(page);
  await watch.send('Performance.enable');
  const system = await browser.newBrowserCDPSession();

  /** Megabytes: what scripts hold, and what the whole process of the page holds where the system tells. */
  const memory = async () => {
    const { metrics } = await watch.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    const held = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id));
    return { heap: heap / 1e6, process: Math.max(0, ...held) };
  };

  const press = async (name) => {
    await page.getByRole('button', { name: 'Exportar la presentación' }).click();
    const item = page.getByRole('menuitem', { name }).first();
    await item.waitFor();
    const coming = page.waitForEvent('download', { timeout: 120_000 });
    const most = { heap: 0, process: 0 };
    let done = false;
    const looking = (async () => {
      while (!done) {
        const now = await memory();
        most.heap = Math.max(most.heap, now.heap);
        most.process = Math.max(most.process, now.process);
        await new Promise((resolve) => setTimeout(resolve, STEP));
      }
    })();
    const from = performance.now();
    await item.click();
    await coming;
    const ms = performance.now() - from;
    done = true;
    await looking;
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).last().click();
    return { ms, ...most };
  };

  await page.goto(`${address}?v=1&pantalla=presentar&presentacion=informe`);
  await page.getByRole('button', { name: 'Exportar la presentación' }).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const rest = await memory();
  console.log(`At rest: ${rest.heap.toFixed(0)} MB of scripts, ${rest.process.toFixed(0)} MB of the page's process`);
  const first = await press('Esta lámina');
  console.log(`One slide as PNG, with what is loaded once: ${(first.ms / 1000).toFixed(1)} s`);
  for (const [kind, name] of KINDS) {
    const { ms, heap, process } = await press(name);
    const met = ms < GOAL.ms && process < GOAL.megabytes;
    console.log(
      `${kind}: ${(ms / 1000).toFixed(1)} s (${(ms / first.ms).toFixed(1)} times the one slide); at most ${heap.toFixed(0)} MB of scripts, ${process.toFixed(0)} MB of the process. ${met ? 'Within the goals.' : 'MISSES the goals.'}`,
    );
  }
} finally {
  await close();
}

/** Megabytes; 0 where the system has no such file. */
function residentOf(id) {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return 0;
  }
}
