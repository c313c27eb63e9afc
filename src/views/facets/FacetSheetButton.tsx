import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import { useViewStore } from '../../state/store';
import { chosenValuesOf } from './chosenValues';
import styles from './FacetSheetButton.module.css';

const FacetSheet = lazy(() => import('./FacetSheet').then((module) => ({ default: module.FacetSheet })));

/** Where there is no room for the rail: a button that says how much is chosen and opens the facets as a sheet. */
export function FacetSheetButton() {
  const { t } = useText();
  const filters = useViewStore((state) => state.view.filters);
  const [open, setOpen] = useState(false);
  const n = chosenValuesOf(filters).length;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={16} aria-hidden />
        {n > 0 ? t(facets.openCount, { n }) : t(facets.open)}
      </button>
      <Suspense fallback={null}>{open && <FacetSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
