import type { Plugin } from 'vite';

const ZIPPER = '/write-excel-file/modules/zip/zipToArrayBuffer.js';

/**
 * write-excel-file packs what is larger than 160 kB in a worker made of a text, which the content security policy refuses, and then
 * waits for ever. A table of the atlas is packed within a few milliseconds: its own packer without a worker serves.
 */
export function zipOnThePagePlugin(): Plugin {
  let replaced = false;
  return {
    name: 'atlas-zip-on-the-page',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith(ZIPPER)) return null;
      replaced = true;
      return "import zip from './zipToArrayBufferSync.js';\nexport default async (files) => zip(files);";
    },
    buildEnd(error) {
      const asked = [...this.getModuleIds()].some((id) => id.includes('/write-excel-file/'));
      if (!error && asked && !replaced)
        this.error(`write-excel-file has no ${ZIPPER} any more: see build/zipOnThePage.ts.`);
    },
  };
}
