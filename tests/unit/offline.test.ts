/** What a browser keeps of a build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryOf, filesToKeep } from '../../build/offline';

function inFolder(files: Record<string, string>, look: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  look(folder);
  rmSync(folder, { recursive: true });
}

test('everything that a screen may ask for is kept; of the typefaces, the letters of its languages', () => {
  const kept = [
    'assets/index-1.js',
    'assets/inter-latin-ext-opsz-normal-1.woff2',
    'assets/inter-latin-opsz-normal-1.woff2',
    'assets/inter-vietnamese-opsz-normal-1.woff2',
    'assets/map-worker-1.js',
    'data/fichas.json',
    'geo/chile.topojson',
    'geo/installed/chile.meta.json',
    'geo/installed/chile.topojson',
    'index.html',
    'licences.txt',
    'manifest.webmanifest',
  ];
  const left = [
    'sw.js',
    'servir.mjs',
    'servir.cmd',
    'LEEME.txt',
    'robots.txt',
    'assets/index-1.js.map',
    'assets/inter-cyrillic-ext-opsz-normal-1.woff2',
    'assets/source-serif-4-greek-opsz-italic-1.woff2',
  ];
  inFolder(Object.fromEntries([...kept, ...left].map((path) => [path, path])), (folder) => {
    expect(filesToKeep(folder).map(([path]) => path)).toEqual(kept);
  });
});

test('a file is known by its content: what changed is fetched again, what did not is not', () => {
  const revisions: string[][] = [];
  for (const text of ['one', 'two']) {
    inFolder({ 'index.html': text, 'geo/chile.topojson': 'the same' }, (folder) => {
      revisions.push(filesToKeep(folder).map(([, revision]) => revision));
    });
  }
  const [before, after] = revisions;
  expect(after?.[0]).toBe(before?.[0]);
  expect(after?.[1]).not.toBe(before?.[1]);
});

test('the page is known by the script that it begins with', () => {
  expect(entryOf('<head><script type="module" crossorigin src="./assets/index-DIWuJNX6.js"></script></head>')).toBe(
    'assets/index-DIWuJNX6.js',
  );
  expect(() => entryOf('<h1>Sign in to the hotel’s network</h1>')).toThrow();
});
