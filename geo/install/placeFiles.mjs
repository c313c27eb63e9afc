// Puts files that belong together into a folder, so that no new one ever stands beside an old one.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All are written aside first. Then the old ones leave, the last first, and the new ones come, the last at the end: whatever
 * interrupts it, the last file (the description, without which the atlas takes nothing for installed) stands only beside its own.
 * @param {string} folder @param {Record<string, string>} files text by name @param {(from: string, to: string) => void} [move]
 * @throws what the disk says; the old files stand again then
 */
export function placeFiles(folder, files, move = renameSync) {
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(files);
  const at = (/** @type {string} */ name) => join(folder, name);
  const aside = (/** @type {string} */ name) => join(folder, `.${name}.${process.pid}`);
  const before = (/** @type {string} */ name) => join(folder, `.${name}.${process.pid}.before`);
  /** @type {string[]} */
  const gone = [];
  /** @type {string[]} */
  const placed = [];
  try {
    for (const name of names) writeFileSync(aside(name), files[name]);
    for (const name of names.toReversed()) {
      if (!existsSync(at(name))) continue;
      move(at(name), before(name));
      gone.push(name);
    }
    for (const name of names) {
      move(aside(name), at(name));
      placed.push(name);
    }
  } catch (error) {
    for (const name of placed.toReversed()) rmSync(at(name));
    for (const name of gone.toReversed()) renameSync(before(name), at(name));
    throw error;
  } finally {
    for (const name of names) rmSync(aside(name), { force: true });
  }
  for (const name of gone) rmSync(before(name), { force: true });
}
