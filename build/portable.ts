import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'build/portable';

/** Puts beside the built app what opens it from a USB stick: its own small server, a way to start it on Windows, and how. */
export function portablePlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-portable',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const read = (name: string) => readFileSync(join(root, FOLDER, name), 'utf8');
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      // Windows reads its own line ends, and letters beyond English only after a byte order mark.
      const forWindows = (text: string) => text.replaceAll('\n', '\r\n');
      emit('servir.mjs', read('servir.mjs'));
      emit('servir.cmd', forWindows(read('servir.cmd')));
      emit('LEEME.txt', `\uFEFF${forWindows(read('LEEME.txt'))}`);
    },
  };
}
