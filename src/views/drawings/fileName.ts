/** How a file is called that leaves the screen: what it is, of which place, filter and day. */
import { normalise } from '../../analysis/searchCatalogue';
import { downloads } from '../../i18n/downloads';
import { facetName, facetValueName, placeName } from '../../i18n/facetValues';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import { isInChile } from '../../state/places';
import type { View } from '../../state/view';
import { REPORT_DIVISION } from '../../territory/units';
import { chosenValuesOf } from '../facets/chosenValues';
import { isoDay } from './useDrawingDownload';

/** Letters that the filters may take: file systems and people both lose patience with more. */
const LONGEST_FILTERS = 60;

/** «brechas-comunas-chile-salud-2026-11-22», without extension. */
export function fileNameOf(
  what: string,
  view: Pick<View, 'filters' | 'division' | 'place' | 'screen' | 'scenario'>,
  day: Date,
  atlas: Atlas,
  tools: TextTools,
): string {
  const { t } = tools;
  const { filters, division, place, screen, scenario } = view;
  const chosen = chosenValuesOf(filters).map(({ facet, value }) =>
    slugOf(
      value === null
        ? `${t(facetName(facet))} ${t(downloads.any)}`
        : facetValueName(tools, atlas, division, facet, value),
    ),
  );
  const some = chosen.filter((_, index) => chosen.slice(0, index + 1).join('-').length <= LONGEST_FILTERS);
  return [
    slugOf(what),
    ...(screen === 'compare' ? [] : [slugOf(placeName(tools, atlas, division, place))]),
    ...some,
    ...(some.length < chosen.length ? [slugOf(t(downloads.more))] : []),
    ...(division === REPORT_DIVISION ? [String(division)] : []),
    ...(screen === 'gaps' && isInChile(place) && scenario && scenario.length > 0
      ? [slugOf(t(downloads.scenario))]
      : []),
    isoDay(day),
  ].join('-');
}

function slugOf(text: string): string {
  return normalise(text).replaceAll(' ', '-');
}
