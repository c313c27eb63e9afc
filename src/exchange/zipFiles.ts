/** Several files in one, as they are: pictures do not get smaller. */
import { zipSync } from 'fflate';

export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 0 }) as Uint8Array<ArrayBuffer>;
}
