/**
 * Writes `public/licences.txt`: every package whose code or typeface the built app carries, with its licence's own text.
 * `npm run licences`, after every change of dependencies; packages with the same text stand together.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The configuration imports the app's own TypeScript; Vite bundles it, and its advice for another loader would only confuse here.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const { build } = await import('vite');

const TARGET = 'public/licences.txt';
const HEAD = `What the atlas carries of others: libraries and typefaces inside the built app, each with its licence.
Data: see «Datos › Fuentes» in the app, data/sources.json, or the README.
`;
const LINE = '='.repeat(78);
const RULE = '-'.repeat(78);

/** Folders of packages, as the bundler meets their files. */
const folders = new Set();
const collect = {
  name: 'atlas-licences',
  transform(_code, id) {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id) ?? [];
    if (folder) folders.add(folder);
  },
};
await build({
  logLevel: 'error',
  plugins: [collect],
  worker: { format: 'es', plugins: () => [collect] },
  build: { write: false },
});

/** By the text of the licence: the packages that bear it. */
const byText = new Map();
for (const found of folders) {
  // A package that another one ships inside itself comes without manifest: ours of the same name has its licence.
  const folder = existsSync(join(found, 'package.json'))
    ? found
    : `node_modules/${found.split('/node_modules/').at(-1)}`;
  if (!existsSync(join(folder, 'package.json'))) {
    console.error(`No licence found for ${found}`);
    process.exitCode = 1;
    continue;
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // A folder inside a package may have a manifest that only says «module».
  if (!manifest.name || !manifest.version) continue;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : manifest.license;
  const packages = byText.get(text) ?? new Set();
  packages.add(`${manifest.name} ${manifest.version} · ${manifest.license ?? 'see below'}`);
  byText.set(text, packages);
}
const parts = [...byText]
  .map(([text, packages]) => ({ text, packages: [...packages].sort() }))
  .sort((one, other) => (one.packages[0] < other.packages[0] ? -1 : 1))
  .map(({ text, packages }) => `\n${LINE}\n${packages.join('\n')}\n${RULE}\n${text}\n`);
writeFileSync(TARGET, HEAD + parts.join(''));
console.log(`${TARGET}: ${[...byText.values()].reduce((sum, packages) => sum + packages.size, 0)} packages`);
