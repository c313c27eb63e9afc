/** The built app in a real browser, for the benchmarks and the pictures: builds it where it is missing, serves it, opens Chromium. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../browser/findBrowser.mjs';

/**
 * Ends the process with a clear message where there is no browser.
 * @returns {Promise<{ address: string, browser: import('@playwright/test').Browser, close: () => Promise<void> }>}
 */
export async function openServedBuild() {
  const found = findBrowser((message) => console.log(message));
  if (!found.ok) {
    console.error(found.reason);
    process.exit(1);
  }
  if (!existsSync('dist/index.html')) await build({ logLevel: 'warn' });
  const server = await preview({ configFile: false, logLevel: 'warn', preview: { port: 4360, host: 'localhost' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server of the build told no address.');
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
  return {
    address,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The middle one of some numbers; of an even count, the mean of the middle two. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
