import { readPresentationHash } from '../../../exchange/presentation/presentationLink';
import { changePage } from '../../../state/store';
import { openSent } from './opening';

/** Opens the presentation that the address holds, takes it out of the address, and says on the screen what came of it. */
export async function openPresentationLink(): Promise<void> {
  const { hash, pathname, search } = window.location;
  // At once, so that it is opened once.
  window.history.replaceState(null, '', pathname + search);
  changePage({ screen: 'present', playing: false }, 'replace');
  await openSent(null, () => readPresentationHash(hash));
}
