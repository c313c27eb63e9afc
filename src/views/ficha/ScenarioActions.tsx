/** What a panel offers to a scenario: extending an experience, and putting a comuna in. */
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { clickComuna, extendExperience, standing, useScenarioHistory } from '../../state/scenario';
import { useViewStore } from '../../state/store';
import styles from './ScenarioActions.module.css';

/** In Brechas alone: from now on, the comunas clicked extend this experience. */
export function ExtendExperience({ id }: { id: string }) {
  const { t } = useText();
  const gaps = useViewStore((state) => state.view.screen === 'gaps');
  if (!gaps) return null;
  return (
    <button type="button" className={styles.action} onClick={() => extendExperience(id)}>
      {t(ficha.extendInScenario)}
    </button>
  );
}

/** While a scenario is drawn: puts a comuna into what is being drawn, or takes it out. */
export function ComunaInScenario({ cut }: { cut: string }) {
  const { t } = useText();
  const gaps = useViewStore((state) => state.view.screen === 'gaps');
  const scenario = useViewStore((state) => state.view.scenario);
  const target = useScenarioHistory((state) => state.target);
  if (!gaps || scenario === null) return null;
  const aimed = standing(target, scenario);
  const inside = 'edit' in aimed && scenario[aimed.edit]?.comunas.includes(cut);
  return (
    <button type="button" className={styles.action} onClick={() => clickComuna(cut)}>
      {t(inside ? ficha.takeOutOfScenario : ficha.addToScenario)}
    </button>
  );
}
