/** The way to the dossier of the place, where the place is Chile or a part of it. */
import { Printer } from 'lucide-react';
import { type ComponentType, useCallback, useState } from 'react';
import { dossierButton as words } from '../../i18n/dossierButton';
import { placeName } from '../../i18n/facetValues';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { isInChile } from '../../state/places';
import { useViewStore } from '../../state/store';
import styles from './DossierButton.module.css';

type Printed = ComponentType<{ onDone: () => void }>;

export function DossierButton() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const [asked, setAsked] = useState<'no' | 'yes' | 'failed'>('no');
  const [Printed, setPrinted] = useState<Printed | null>(null);
  const done = useCallback(() => setAsked('no'), []);
  if (!isInChile(place)) return null;
  const label = t(words.printNamed, { place: placeName(tools, atlas, division, place) });
  const ask = () => {
    setAsked('yes');
    import('./PrintedDossier').then(
      (module) => setPrinted(() => module.PrintedDossier),
      () => setAsked('failed'),
    );
  };
  return (
    <span className={styles.dossier}>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-disabled={asked === 'yes' || undefined}
        onClick={asked === 'yes' ? undefined : ask}
      >
        <Printer size={15} aria-hidden />
        <span>{t(words.print)}</span>
      </button>
      <span role="status">{asked === 'yes' ? t(words.preparing) : asked === 'failed' ? t(words.failed) : ''}</span>
      {asked === 'yes' && Printed && <Printed onDone={done} />}
    </span>
  );
}
