/** The two ways in which a presentation leaves whole: as one file, and as a link that holds all of it. */
import { loadCore } from '../../../catalog/load';
import { downloadText } from '../../../exchange/downloadText';
import { presentationFileName, writePresentationFile } from '../../../exchange/presentation/atlasFile';
import { encodePresentationHash, LONG_LINK } from '../../../exchange/presentation/presentationLink';
import type { Presentation } from '../../../state/presentation/presentation';
import { linkOf, pageView } from '../../../state/store';
import { DEFAULT_VIEW } from '../../../state/view';

export async function downloadPresentationFile(presentation: Presentation): Promise<void> {
  const { version } = await loadCore();
  const text = writePresentationFile(presentation, version, new Date());
  downloadText(presentationFileName(presentation), text, 'application/json;charset=utf-8');
}

export interface CopiedLink {
  /** Null where the presentation is too large for any link. */
  link: string | null;
  /** Letters. */
  length: number;
  /** Whether it is in the clipboard; where the browser does not allow that, the link is to be shown. */
  copied: boolean;
  /** So long that mail and messengers may break it: the file is the better way. */
  long: boolean;
}

/** Call it from a press: browsers let nothing else write into the clipboard. */
export async function copyPresentationLink(presentation: Presentation): Promise<CopiedLink> {
  const making = presentationLink(presentation);
  const copying = copyWhenMade(making);
  const [link, copied] = await Promise.all([making, copying]);
  return { link, length: link?.length ?? 0, copied, long: link === null || link.length > LONG_LINK };
}

/** The address that opens this presentation in any copy of the atlas; null where no link is large enough. */
export async function presentationLink(presentation: Presentation): Promise<string | null> {
  const hash = await encodePresentationHash(presentation);
  return hash === null ? null : linkOf({ ...DEFAULT_VIEW, screen: 'present', language: pageView().language }) + hash;
}

async function copyWhenMade(making: Promise<string | null>): Promise<boolean> {
  try {
    // Given at once, as a promise: some browsers forget the press while the link is made.
    const text = making.then((link) => {
      if (link === null) throw new Error('Too large for a link.');
      return new Blob([link], { type: 'text/plain' });
    });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    const link = await making;
    if (link === null) return false;
    return (
      navigator.clipboard?.writeText(link).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}
