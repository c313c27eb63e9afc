import { isSupraMunicipal } from '../../../analysis/coverage';
import { placeName } from '../../../i18n/facetValues';
import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { type Message, useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import type { Gaps } from '../../../state/gaps';
import { byFichasAlone } from '../../../state/identified';
import { openListing } from '../../../state/listing';
import { isInChile } from '../../../state/places';
import { useViewStore } from '../../../state/store';
import { richText } from '../../../ui/richText';
import { ChosenFacets } from '../../facets/ChosenFacets';
import { differsFromDefault } from '../../facets/chosenValues';
import { FacetSheetButton } from '../../facets/FacetSheetButton';
import styles from './FilterLine.module.css';

/** Of what the view speaks: the way to the facets, what is chosen of them, and how many experiences that leaves. */
export function FilterLine({ gaps: { passes, results, measuring } }: { gaps: Gaps }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { filters, place, division } = useViewStore((state) => state.view);
  const all = atlas.core.experiences.filter((_, row) => passes[row] === 1).map(({ id }) => id);
  const here = results.experiences.map(({ id }) => id);
  const supra = here.filter((id) => isSupraMunicipal(atlas.reachById.get(id) ?? { comunas: [] }));
  const named = placeName(tools, atlas, division, place);
  const onlyFichas = byFichasAlone(filters);
  const abroad = !isInChile(place);
  const count = (message: Message, ids: readonly string[], title: string) =>
    richText(t(message, { n: ids.length, place: named }), {
      n: (text) =>
        ids.length === 0 ? (
          text
        ) : (
          <button type="button" className={styles.count} onClick={() => openListing({ title, ids })}>
            {text}
          </button>
        ),
    });
  return (
    <div className={styles.line}>
      <FacetSheetButton />
      {differsFromDefault(filters) ? <ChosenFacets /> : <span>{t(words.noFilters)}</span>}
      <span className={styles.counts}>
        {/* While a view is measured, those that pass are still the ones of the view before. */}
        {!measuring && count(onlyFichas ? words.fichas : words.experiences, all, t(words.listPassing))}
        {place.level !== 'latin-america' && (
          <>
            {!measuring && ', '}
            {count(words.inPlace, here, t(words.listInPlace, { place: named }))}
          </>
        )}
        {!abroad && <>, {count(words.supraMunicipal, supra, t(words.listSupraMunicipal, { place: named }))}</>}
      </span>
    </div>
  );
}
