import { unitName } from '../../../i18n/facetValues';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { changeView, useViewStore } from '../../../state/store';
import styles from './GroupPanel.module.css';

/** The comunas of a group, province by province from north to south; each leads to what is known of it. */
export function GroupComunas({ comunas }: { comunas: readonly number[] }) {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const own = new Set(comunas);
  return atlas.territory.divisions[division].provinces.map((province) => {
    const members = province.comunas.filter((index) => own.has(index));
    if (members.length === 0) return null;
    return (
      <div key={province.code} className={styles.province}>
        <h4 lang="es">{unitName(tools, atlas, division, province.code)}</h4>
        <ul>
          {members.map((index) => {
            const comuna = atlas.territory.comunas[index];
            return (
              comuna && (
                <li key={comuna.cut}>
                  <button
                    type="button"
                    lang="es"
                    onClick={() => changeView({ selection: { kind: 'comuna', id: comuna.cut } })}
                  >
                    {comuna.name}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      </div>
    );
  });
}
