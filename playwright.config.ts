import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './tests/browser/findBrowser.mjs';

const browser = findBrowser();
if (!browser.ok) throw new Error(browser.reason);

const PORT = 4319;
/** A server that already runs, for instance the development one; without it, the built app is served. */
const served = process.env.BASE_URL;
const baseURL = served ?? `http://localhost:${PORT}/`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  // The fonts are the app's own and unhinted, so one set of pictures holds on every system.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled', caret: 'hide', scale: 'css' },
  },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    locale: 'es-CL',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser.path, args: BROWSER_FLAGS },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: `npx vite preview --port ${PORT} --strictPort`,
          url: baseURL,
          reuseExistingServer: !process.env.CI,
        },
      }),
});
