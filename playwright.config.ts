import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { AtlasOptions } from './tests/browser/atlas';
import { BROWSER_FLAGS, findBrowser } from './tests/browser/findBrowser.mjs';

const browser = findBrowser();
if (!browser.ok) throw new Error(browser.reason);

const PORT = 4319;
/** A server that already runs, for instance the development one; without it, the built app is served. */
const served = process.env.BASE_URL;
const baseURL = served ?? `http://localhost:${PORT}/`;

/** Software WebGL is slow enough; painting the rest of the page with it as well would be slower by far. */
const LIVE_MAP_FLAGS = [...BROWSER_FLAGS, '--disable-gpu-rasterization'];
const VECTOR_FLAGS = [...BROWSER_FLAGS.filter((flag) => !/gl=|swiftshader/.test(flag)), '--disable-gpu'];

export default defineConfig<AtlasOptions>({
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
  // A worker keeps about a core and a half busy; with three cores or fewer, more than two only wait for each other.
  workers: availableParallelism() >= 4 ? 3 : 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    locale: 'es-CL',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Only the tests of the work without a connection have the browser keep the atlas.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'vector map',
      testIgnore: 'liveMap.spec.ts',
      use: { webgl: false, launchOptions: { executablePath: browser.path, args: VECTOR_FLAGS } },
    },
    {
      name: 'live map',
      testMatch: 'liveMap.spec.ts',
      use: { webgl: true, launchOptions: { executablePath: browser.path, args: LIVE_MAP_FLAGS } },
    },
  ],
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
