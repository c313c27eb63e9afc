/** The report's own presentation never changes: whoever edits it goes on in a copy of this browser. */
import { presentEditor as words } from '../../i18n/presentEditor';
import type { TextTools } from '../../i18n/text';
import { createPresentation } from '../../state/presentation/opening';
import type { Presentation } from '../../state/presentation/presentation';
import { changePage } from '../../state/store';

/** Takes the copy in hand, on the page too. Returns its title. */
export function copyToEdit({ title, slides }: Presentation, { t }: TextTools): string {
  const copy = t(words.copyOf, { title });
  changePage({ presentation: createPresentation(copy, slides) });
  return copy;
}
