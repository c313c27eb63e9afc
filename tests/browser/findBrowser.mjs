/**
 * The Chromium in which the browser tests run: one that is there, else one that can be installed, else a clear message.
 * Order: CHROME_PATH · Playwright's own · the system's · Playwright's download · the system's package manager (as root).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** @returns {string | null} path of a browser that is there already */
function presentBrowser() {
  const candidates = [process.env.CHROME_PATH, playwrightsOwn(), ...SYSTEM_PLACES];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * @param {(message: string) => void} say told of every attempt
 * @returns {{ ok: true, path: string } | { ok: false, reason: string }}
 */
export function findBrowser(say = () => {}) {
  const present = presentBrowser();
  if (present) return { ok: true, path: present };
  const attempts = [
    { what: 'npx playwright install chromium', command: ['npx', 'playwright', 'install', 'chromium'] },
    ...(process.platform === 'linux' && process.getuid?.() === 0
      ? [
          {
            what: 'apt-get install chromium',
            command: ['sh', '-c', 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy chromium'],
          },
        ]
      : []),
  ];
  for (const { what, command } of attempts) {
    say(`No Chromium here; trying: ${what}`);
    spawnSync(command[0], command.slice(1), { stdio: 'ignore', timeout: 300_000 });
    const installed = presentBrowser();
    if (installed) return { ok: true, path: installed };
  }
  return {
    ok: false,
    reason:
      'The browser tests need Chromium or Chrome, and none was found or could be installed. Install one (for instance `npx playwright install chromium` with a connection, or your system’s package), or name yours: CHROME_PATH=/path/to/chrome npm test',
  };
}

/** Flags for a browser in a test: software WebGL, no sandbox where root has none, no talk of its own. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
