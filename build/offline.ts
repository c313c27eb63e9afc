import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const SOURCE = 'src/app/offline/serviceWorker.ts';
/** At the root of the build, because a service worker answers only for what lies below it. */
export const SERVICE_WORKER = 'sw.js';

/**
 * What the browser need not keep. Of the typefaces, the Latin letters are kept with their extended ones and the Vietnamese set, which
 * holds the nasal vowels of Guaraní: Spanish, Portuguese, English and every name of the territory are written with these. Cyrillic and
 * Greek come from the network, or from the system where there is none.
 */
const LEFT_OUT = [
  /^sw\.js$/,
  /^servir\.(?:mjs|cmd)$/,
  /^LEEME\.txt$/,
  /^robots\.txt$/,
  /\.map$/,
  /-(?:cyrillic|greek)(?:-ext)?-/,
];

/** Letters of the digest that name a content: enough to tell one file's versions apart and to see that it came whole. */
const REVISION = 20;

export type KeptFile = [path: string, revision: string, bytes: number];

/** Every file below a built folder that the browser keeps, by path. */
export function filesToKeep(folder: string): KeptFile[] {
  return (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, createHash('sha256').update(content).digest('hex').slice(0, REVISION), content.length];
    });
}

/** The script that a built page begins with. Throws where there is none. */
export function entryOf(html: string): string {
  const [, entry] = /<script[^>]+src="\.\/(assets\/[^"]+)"/.exec(html) ?? [];
  if (!entry) throw new Error('The built page names no script.');
  return entry;
}

/** Writes the service worker beside the build, with the list of all that it keeps, whatever wrote it. */
export function offlinePlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'atlas-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { code } = await transformWithOxc(readFileSync(join(root, SOURCE), 'utf8'), SOURCE);
        const entry = entryOf(readFileSync(join(folder, 'index.html'), 'utf8'));
        const known = `const FILES = ${JSON.stringify(filesToKeep(folder))};\nconst ENTRY = ${JSON.stringify(entry)};\n`;
        writeFileSync(join(folder, SERVICE_WORKER), `${known}${code.replace(/^export \{\s*\};?$/m, '')}`);
      },
    },
  };
}
