import { gaps as words } from '../../i18n/gaps';
import { useText } from '../../i18n/text';
import { byFichasAlone, includeIdentified } from '../../state/identified';
import { changeView, useViewStore } from '../../state/store';
import styles from './CoverageSwitches.module.css';

/**
 * What counts as covered, and which experiences count.
 * `umbrella`: whether there are comunas that an umbrella could cover, which is so in Chile alone.
 */
export function CoverageSwitches({ umbrella: offersUmbrella }: { umbrella: boolean }) {
  const { t } = useText();
  const umbrella = useViewStore((state) => state.view.umbrella);
  const identified = useViewStore((state) => !byFichasAlone(state.view.filters));
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
        <input type="checkbox" checked={identified} onChange={() => includeIdentified(!identified)} />
        {t(words.withIdentified)}
      </label>
    </fieldset>
  );
}
