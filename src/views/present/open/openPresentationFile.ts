import { readPresentationFile } from '../../../exchange/presentation/atlasFile';
import { openSent, tellOpening } from './opening';

/**
 * Opens a file that somebody chose or dropped, and says on the screen what came of it. Of several at once, none. Returns the id of the
 * presentation; null where it was refused, and then what is open stays.
 */
export async function openPresentationFile(file: File, ...others: readonly File[]): Promise<string | null> {
  if (others.length > 0) {
    tellOpening({ state: 'several', files: others.length + 1 });
    return null;
  }
  return openSent(file.name, () => readPresentationFile(file));
}
