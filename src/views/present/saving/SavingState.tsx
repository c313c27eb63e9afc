/** Whether the presentation in hand is kept, in two words; what went wrong is told above the editor. */
import { presentStorage as words } from '../../../i18n/presentStorage';
import { useText } from '../../../i18n/text';
import { usePresentations } from '../../../state/presentation/presentations';

export function SavingState() {
  const { t } = useText();
  const saving = usePresentations((state) => state.saving);
  if (typeof saving === 'object') return <strong>{t(words.notSaved)}</strong>;
  return <span>{t(saving === 'saved' ? words.saved : words.savingNow)}</span>;
}
