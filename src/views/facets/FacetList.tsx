import { CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import type { FacetId } from '../../analysis/facetTable';
import { facets } from '../../i18n/facets';
import { facetName } from '../../i18n/facetValues';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { byFichasAlone } from '../../state/identified';
import { openListing } from '../../state/listing';
import { useResults } from '../../state/results';
import { useViewStore } from '../../state/store';
import { ActorFacet } from './ActorFacet';
import { ChosenFacets } from './ChosenFacets';
import { FacetFold, FacetGroup, FacetValues } from './FacetGroup';
import styles from './FacetList.module.css';
import type { FacetContext } from './rowsOfFacet';
import { YearFacet } from './YearFacet';

/** Folds with one row a value, in the order of the ficha. */
const CODE_FOLDS = ['form', 'demand', 'movement', 'regionalRole'] as const satisfies readonly FacetId[];

/** All the facets with their live counts; the rail and the phone's sheet hold the same list. */
export function FacetList() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const filters = useViewStore((state) => state.view.filters);
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const context: FacetContext = { tools, atlas, results, view: { filters, place, division } };
  const chosenIn = (facet: FacetId) => (filters[facet] ?? []).length;
  const abroad = place.level === 'country' && place.code !== 'CL';

  return (
    <div className={styles.list}>
      <Head context={context} />
      <ChosenFacets />
      <FacetGroup title={t(facetName('status'))}>
        <FacetValues context={context} facet="status" label={t(facetName('status'))} />
      </FacetGroup>
      <FacetGroup title={t(facetName('scale'))} note={t(facets.scaleNote)}>
        <FacetValues context={context} facet="scale" label={t(facetName('scale'))} />
      </FacetGroup>
      {place.level === 'latin-america' && (
        <FacetGroup title={t(facetName('country'))}>
          <FacetValues
            context={context}
            facet="country"
            label={t(facetName('country'))}
            limit={6}
            more={facets.moreCountries}
          />
        </FacetGroup>
      )}
      {place.level !== 'latin-america' && !abroad && (
        <FacetGroup title={t(facetName('region'))} note={t(facets.reachNote)}>
          <FacetValues
            context={context}
            facet="region"
            label={t(facetName('region'))}
            limit={4}
            more={facets.moreRegions}
          />
        </FacetGroup>
      )}
      <FacetGroup title={t(facetName('theme'))}>
        <FacetValues context={context} facet="theme" label={t(facetName('theme'))} limit={4} more={facets.moreThemes} />
      </FacetGroup>
      <FacetGroup title={t(facetName('programme'))}>
        <FacetValues context={context} facet="programme" label={t(facetName('programme'))} />
      </FacetGroup>
      <FacetFold title={t(facets.years)} note={t(facets.yearsNote)} chosen={chosenIn('year')}>
        <YearFacet context={context} label={t(facetName('year'))} />
      </FacetFold>
      {CODE_FOLDS.map((facet) => (
        <FacetFold key={facet} title={t(facetName(facet))} chosen={chosenIn(facet)}>
          <FacetValues context={context} facet={facet} label={t(facetName(facet))} />
        </FacetFold>
      ))}
      <FacetFold title={t(facets.factors)} note={t(facets.factorNote)} chosen={chosenIn('factor')}>
        <FacetValues context={context} facet="factor" label={t(facets.factors)} />
      </FacetFold>
      <FacetFold title={t(facets.actors)} chosen={chosenIn('actor')}>
        <ActorFacet context={context} label={t(facets.actors)} />
      </FacetFold>
    </div>
  );
}

function Head({ context: { results, view } }: { context: FacetContext }) {
  const { t, number } = useText();
  const [help, setHelp] = useState(false);
  const helpId = useId();
  const onlyFichas = byFichasAlone(view.filters);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(facets.title)}</h2>
        <button
          type="button"
          className={styles.help}
          aria-label={t(facets.help)}
          title={t(facets.help)}
          aria-expanded={help}
          aria-controls={helpId}
          onClick={() => setHelp(!help)}
        >
          <CircleHelp size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.total}
          title={t(facets.listPassing)}
          onClick={() =>
            openListing({
              title: t(facets.passing, { n: results.total }),
              ids: results.experiences.map(({ id }) => id),
            })
          }
        >
          {t(onlyFichas ? facets.fichasOf : facets.experiencesOf, {
            n: number(results.total),
            all: number(results.ofAll),
          })}
        </button>
      </div>
      <p id={helpId} className={styles.helpText} hidden={!help}>
        {t(facets.helpText)}
      </p>
    </>
  );
}
