/** What the main thread of a page has done so far, by the browser's own counters, for the benchmarks. */

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} quiet milliseconds without script after which the page is at rest
 * @returns `read` gives milliseconds since the page began; `rest` waits until it does nothing more, and reads.
 */
export async function watchMainThread(page, quiet) {
  const session = await page.context().newCDPSession(page);
  // Time that the thread worked, not time that passed: on a busy machine only the first says anything.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return {
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      task: of('TaskDuration'),
    };
  };
  const rest = async () => {
    let last = await read();
    let since = Date.now();
    const give = Date.now() + 30_000;
    while (Date.now() - since < quiet && Date.now() < give) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = await read();
      if (now.script - last.script >= 1) {
        last = now;
        since = Date.now();
      }
    }
    return read();
  };
  return { read, rest };
}
