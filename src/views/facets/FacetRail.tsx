import { FacetList } from './FacetList';
import styles from './FacetRail.module.css';
import { FacetSheetButton } from './FacetSheetButton';

/** The facets beside the drawing, which scroll by themselves; where there is no room for them, the button that opens them. */
export function FacetRail() {
  return (
    <>
      <div className={styles.rail}>
        <FacetList />
      </div>
      <div className={styles.button}>
        <FacetSheetButton />
      </div>
    </>
  );
}
