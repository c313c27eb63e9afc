import { useState } from 'react';
import { normalise } from '../../analysis/searchCatalogue';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import styles from './ActorFacet.module.css';
import { FacetRows } from './FacetRows';
import { baseOf, type FacetContext, facetRowsOf } from './rowsOfFacet';

const SHOWN = 6;

/** Actors by the number of experiences they sit in; a field finds the others, kinds of actor included. */
export function ActorFacet({ context, label }: { context: FacetContext; label: string }) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const words = normalise(query).split(' ').filter(Boolean);
  const rows = facetRowsOf(context, 'actor');
  const found = rows.filter((row) => {
    const actor = context.atlas.actorById.get(row.value);
    // A kind of actor («empresarios turísticos») is no one body: it is found, not ranked.
    if (words.length === 0) return !actor?.generic && row.count > 0;
    const text = normalise(`${actor?.name ?? ''} ${actor?.acronym ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const chosen = rows.filter((row) => row.chosen);
  const shown = [...chosen, ...found.filter((row) => !row.chosen).slice(0, SHOWN)];
  const more = found.filter((row) => !row.chosen).length - SHOWN;
  return (
    <>
      <input
        type="search"
        className={styles.field}
        aria-label={t(facets.findActor)}
        placeholder={t(facets.findActor)}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <FacetRows facet="actor" label={label} rows={shown} base={baseOf(context, 'actor')} />
      <p className={styles.note} role="status">
        {words.length > 0 && found.length === 0 ? t(facets.noActor) : more > 0 ? t(facets.moreActors, { n: more }) : ''}
      </p>
    </>
  );
}
