import { useMemo } from 'react';
import { suggestPlaces } from '../../../analysis/suggestComparisons';
import { choosing } from '../../../i18n/compareChoosing';
import { type TextTools, useText } from '../../../i18n/text';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { comparePlaces } from '../../../state/comparison';
import { encodePlace } from '../../../state/linkParts';
import { measureAtOnce } from '../../../state/measured';
import { pathOf } from '../../../state/places';
import { countOf, useResults } from '../../../state/results';
import { useViewStore } from '../../../state/store';
import type { PlaceRef } from '../../../state/view';
import type { DivisionId } from '../../../territory/units';
import { Suggestions } from '../Suggestions';
import { formsOfPlace, type Side, titleOf } from './comparedPlaces';

const CHILE: PlaceRef = { level: 'country', code: 'CL' };
/** Why the pair, and why its first region beside what is chosen already. */
const KINDS = {
  'most-experiences': [choosing.placeAgainstCountry, choosing.withMost],
  extremes: [choosing.placesExtreme, choosing.withHighest],
  'largest-gap': [choosing.placesLargestGap, choosing.withLargestGap],
} as const;

/** With nothing chosen, what the coverage of the moment makes worth comparing; with one chosen, what holds it and what stands out. */
export function PlaceSuggestions({ side }: { side: Side | null }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const suggestions = useMemo(() => {
    const { regions } = atlas.territory.divisions[division];
    const found = suggestPlaces(
      regions,
      measureAtOnce(atlas, division, filters).recorded.classes,
      (code) => countOf(results, atlas, { division }, 'unit', code),
      (index) => atlas.territory.comunas[index]?.population ?? 0,
    ).map(({ kind, regions: codes }) => ({
      reason: t(KINDS[kind][side ? 1 : 0]),
      places: codes.map((code): PlaceRef => (code === null ? CHILE : { level: 'region', code })),
    }));
    const holders = side
      ? pathOf(side.place, atlas.territory, division)
          .filter(({ level }) => level !== 'latin-america')
          .filter((place) => encodePlace(place) !== encodePlace(side.place))
          .reverse()
          .map((place) => ({
            reason: t(place.level === 'region' ? choosing.withItsRegion : choosing.withCountry),
            places: [side.place, place],
          }))
      : [];
    const offered = side
      ? [
          ...holders,
          ...found.flatMap(({ reason, places: [one] }) => (one ? [{ reason, places: [side.place, one] }] : [])),
        ]
      : found;
    // The same pair may stand out for two reasons: the first is enough.
    const once = new Map<string, (typeof offered)[number]>();
    for (const entry of offered) {
      const key = entry.places.map(encodePlace).join();
      if (!once.has(key)) once.set(key, entry);
    }
    return [...once.values()]
      .filter(({ places: [one, other] }) => one && other && encodePlace(one) !== encodePlace(other))
      .map(({ reason, places }) => ({
        key: places.map(encodePlace).join(),
        reason,
        names: namesOf(places, atlas, division, tools),
        choose: () => comparePlaces(places),
      }));
  }, [atlas, results, division, filters, side, t, tools]);
  return <Suggestions title={t(choosing.suggestions)} suggestions={suggestions} />;
}

function namesOf(places: readonly PlaceRef[], atlas: Atlas, division: DivisionId, tools: TextTools): string {
  const [first, second] = places.map((place) => formsOfPlace(place, atlas, { division }, tools));
  return first && second ? titleOf(first, second, tools) : '';
}
