import { X } from 'lucide-react';
import type { FacetId } from '../../analysis/facetTable';
import { facets } from '../../i18n/facets';
import { facetName, facetValueName } from '../../i18n/facetValues';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { setFacet, toggleFacet } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { DEFAULT_VIEW } from '../../state/view';
import styles from './ChosenFacets.module.css';
import { chosenValuesOf, differsFromDefault } from './chosenValues';

/** Facets whose values say by themselves of what they are. */
const SPEAKING: ReadonlySet<FacetId> = new Set(['scale', 'country', 'region', 'theme', 'programme', 'actor', 'unit']);

/** The chosen values as chips, each with its way out, whichever facet they are of. */
export function ChosenFacets() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const division = useViewStore((state) => state.view.division);
  if (!differsFromDefault(filters)) return null;
  return (
    <ul className={styles.chips} aria-label={t(facets.chosen)}>
      {chosenValuesOf(filters).map(({ facet, value }) => {
        const values = {
          facet: t(facetName(facet)),
          value: value === null ? t(facets.allOfIt) : facetValueName(tools, atlas, division, facet, value),
        };
        const free = () =>
          value === null ? setFacet(facet, DEFAULT_VIEW.filters[facet] ?? []) : toggleFacet(facet, value);
        return (
          <li key={`${facet} ${value ?? ''}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t(facets.remove, values)}
              title={`${values.facet}: ${values.value}`}
              onClick={free}
            >
              <span className={styles.words}>
                {!SPEAKING.has(facet) && <span className={styles.facet}>{values.facet}</span>}
                <span lang={facet === 'actor' ? 'es' : undefined}>{values.value}</span>
              </span>
              <X size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className={styles.all} onClick={() => changeView({ filters: DEFAULT_VIEW.filters })}>
          {t(facets.removeAll)}
        </button>
      </li>
    </ul>
  );
}
