/**
 * What a first visit costs: the bytes of a real navigation of the built app, gzipped as a server would, in groups.
 * `node tests/bench/firstLoad.mjs`. Limits: 180 kB before the frame shows, 650 kB before data.
 */
import { gzipSync } from 'node:zlib';
import { openServedBuild } from './servedBuild.mjs';

const LIMIT_FRAME = 180;
const LIMIT_FIRST = 650;
/** Chunks that hold nothing but the catalogue or the territory. */
const DATA = /\/assets\/(core|territory|fichas|method)-[^/]+\.js$|\/(geo|data)\//;
const isWorker = (url) => /worker/.test(url);

const GROUPS = {
  frame: 'before the frame shows',
  view: 'the rest of the first view, without the map’s worker',
  worker: 'the map’s worker',
  data: 'data',
  font: 'typefaces (already compressed)',
};

const { address, browser, close } = await openServedBuild();
try {
  // What the document names is what the frame needs: all else never comes, and the frame must show all the same.
  const named = new Set([address]);
  const html = await (await fetch(address)).text();
  for (const [, path] of html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)) named.add(new URL(path, address).href);
  const alone = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  await alone.route('**', (route) => (named.has(route.request().url()) ? route.continue() : undefined));
  await alone.goto(address);
  await alone.locator('header nav button').first().waitFor({ timeout: 60_000 });
  await alone.close();

  const page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'es-CL',
  });
  const bodies = [];
  const keep = (response) => {
    if (response.url().startsWith(address) && response.ok()) {
      bodies.push(response.body().then((body) => ({ url: response.url(), body })));
    }
  };
  page.on('response', keep);
  const worker = page.waitForResponse((response) => isWorker(response.url()), { timeout: 60_000 });
  await page.goto(address);
  await page.locator('svg[role="group"] g[role="button"]').first().waitFor({ timeout: 60_000 });
  await worker;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
  page.off('response', keep);

  const seen = new Map();
  for (const { url, body } of await Promise.all(bodies)) seen.set(url, body);
  const rows = [...seen].map(([url, body]) => {
    const group = /\.woff2$/.test(url)
      ? 'font'
      : DATA.test(url)
        ? 'data'
        : named.has(url)
          ? 'frame'
          : isWorker(url)
            ? 'worker'
            : 'view';
    const kilobytes = (group === 'font' ? body.length : gzipSync(body).length) / 1000;
    return { group, file: url.slice(address.length) || 'index.html', kilobytes };
  });
  const sum = (...groups) =>
    rows.filter(({ group }) => groups.includes(group)).reduce((total, { kilobytes }) => total + kilobytes, 0);

  for (const [group, title] of Object.entries(GROUPS)) {
    console.log(`\n${title}: ${sum(group).toFixed(1)} kB`);
    for (const row of rows.filter((one) => one.group === group).sort((a, b) => b.kilobytes - a.kilobytes)) {
      console.log(`  ${row.kilobytes.toFixed(1).padStart(7)}  ${row.file}`);
    }
  }
  const verdict = (title, kilobytes, limit) =>
    console.log(
      `${title}: ${kilobytes.toFixed(0)} kB of ${limit} kB, ${kilobytes <= limit ? 'within' : 'ABOVE'} the limit`,
    );
  console.log('');
  verdict('Before the frame shows', sum('frame'), LIMIT_FRAME);
  verdict('First view before data, without worker', sum('frame', 'view'), LIMIT_FIRST);
  verdict('First view before data, with worker', sum('frame', 'view', 'worker'), LIMIT_FIRST);
} finally {
  await close();
}
