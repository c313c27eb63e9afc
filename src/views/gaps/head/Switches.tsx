import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { useText } from '../../../i18n/text';
import { setFacet } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import { DEFAULT_VIEW } from '../../../state/view';
import styles from './Switches.module.css';

/**
 * What counts as covered, and which experiences count: the second is the facet «Estado» by another door.
 * `umbrella`: whether there are comunas that an umbrella could cover, which is so in Chile alone.
 */
export function Switches({ umbrella: offersUmbrella }: { umbrella: boolean }) {
  const { t } = useText();
  const umbrella = useViewStore((state) => state.view.umbrella);
  const status = useViewStore((state) => state.view.filters.status) ?? [];
  const identified = status.length === 0 || status.includes('identified');
  return (
    <fieldset className={styles.switches}>
      <legend className="visually-hidden">{t(words.switches)}</legend>
      {offersUmbrella && (
        <label>
          <input type="checkbox" checked={umbrella} onChange={() => changeView({ umbrella: !umbrella })} />
          {t(words.umbrellaCounts)}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={identified}
          onChange={() => setFacet('status', identified ? (DEFAULT_VIEW.filters.status ?? []) : [])}
        />
        {t(words.withIdentified)}
      </label>
    </fieldset>
  );
}
