import type { CodeId } from '../../catalog/vocabulary';

/** «regionalPresence» as files and ids say it: «regional-presence». */
export function kebabCase(code: CodeId): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
