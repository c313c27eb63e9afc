import { useMemo } from 'react';
import { countFacets } from '../../analysis/countFacets';
import { FACET_IDS } from '../../analysis/facetTable';
import { facets } from '../../i18n/facets';
import { facetName, placeName } from '../../i18n/facetValues';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { pathOf } from '../../state/places';
import { scopedFilters, setFacet } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { DEFAULT_VIEW, type View } from '../../state/view';
import { differsFromDefault } from './chosenValues';
import styles from './EmptyResult.module.css';

/** Stands where nothing passes: says so, and offers every single step that brings experiences back, with how many. */
export function EmptyResult() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);

  const ways = useMemo(() => {
    const totalOf = (change: Partial<Pick<View, 'filters' | 'place'>>) =>
      countFacets(atlas.facets[division], scopedFilters({ filters, place, ...change })).total;
    const chosen = FACET_IDS.filter((facet) => (filters[facet] ?? []).length > 0);
    return {
      facets: chosen
        .map((facet) => ({ facet, n: totalOf({ filters: { ...filters, [facet]: [] } }) }))
        .filter(({ n }) => n > 0),
      places: pathOf(place, atlas.territory, division)
        .slice(0, -1)
        .reverse()
        .map((wider) => ({ wider, n: totalOf({ place: wider }) }))
        .filter(({ n }) => n > 0)
        .slice(0, 1),
      all: totalOf({ filters: DEFAULT_VIEW.filters }),
    };
  }, [atlas, filters, place, division]);

  // Where the reader has chosen nothing, nothing of theirs is to blame.
  const chosen = differsFromDefault(filters);
  const some = ways.facets.length + ways.places.length > 0;
  return (
    <div className={styles.empty} role="status">
      <h2 className={styles.title}>
        {chosen ? t(facets.emptyTitle) : t(facets.emptyHere, { place: placeName(tools, atlas, division, place) })}
      </h2>
      <p>{t(chosen ? (some ? facets.emptyBody : facets.emptyTogether) : facets.emptyHereBody)}</p>
      <ul className={styles.ways}>
        {ways.facets.map(({ facet, n }) => (
          <li key={facet}>
            <button type="button" onClick={() => setFacet(facet, [])}>
              {t(facets.emptyRemove, { facet: t(facetName(facet)), n })}
            </button>
          </li>
        ))}
        {ways.places.map(({ wider, n }) => (
          <li key={wider.level}>
            <button type="button" onClick={() => changeView({ place: wider, camera: null })}>
              {t(facets.emptyPlace, { place: placeName(tools, atlas, division, wider), n })}
            </button>
          </li>
        ))}
        {ways.all > 0 && (
          <li>
            <button type="button" onClick={() => changeView({ filters: DEFAULT_VIEW.filters })}>
              {t(facets.emptyAll, { n: ways.all })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
