/**
 * Everything that must hold, in one command: types, lint and the house's laws, unit tests, the build, browser tests.
 * Ends with one line, «N passed, N failed», and a failing exit code when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser/findBrowser.mjs';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;

/** Runs a tool of the project; its output is shown as it comes. */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  });
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A step that is one check: it passed or it failed. */
function step(title, command, args) {
  if (run(title, command, args)) passed += 1;
  else failed += 1;
}

/** A step of many tests, counted from its own report; no report is one failure. */
function suite(title, command, args, report, count, env) {
  const fine = run(title, command, args, env);
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    passed += counted.passed;
    failed += counted.failed;
    if (!fine && counted.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

const bin = (name, path) => `node_modules/${name}/${path}`;

step('Types', bin('typescript', 'bin/tsc'), ['--noEmit']);
step('Lint, format and the laws of the house', bin('@biomejs/biome', 'bin/biome'), ['check', '--max-diagnostics=50']);
suite(
  'Unit',
  bin('vitest', 'vitest.mjs'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  `${results}/unit.json`,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
step('Build', bin('vite', 'bin/vite.js'), ['build', '--logLevel=warn']);
const browser = findBrowser((message) => console.log(message));
if (browser.ok) {
  suite(
    'Browser',
    bin('@playwright/test', 'cli.js'),
    ['test'],
    `${results}/browser.json`,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    { CHROME_PATH: browser.path },
  );
} else {
  console.log(`\n── Browser\n${browser.reason}`);
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
