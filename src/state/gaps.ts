/** What Brechas says of a view: the coverage that the catalogue gives, and what a scenario makes of it. Derived, never stored. */
import { useMemo } from 'react';
import { type Coverage, measureCoverage } from '../analysis/coverage';
import { passFilters } from '../analysis/passFilters';
import { type AppliedScenario, applyScenario, coverWithScenario, type Scenario } from '../analysis/scenario';
import type { DivisionId } from '../territory/units';
import { type Atlas, useAtlas } from './atlas';
import { type Measured, measureAtOnce, useMeasured } from './measured';
import { comunasOfPlace } from './places';
import { rememberLast } from './rememberLast';
import { type Results, scopedFilters, unscopedFilters } from './results';
import { useViewStore } from './store';
import type { View } from './view';

export interface Gaps {
  /** What passes the filters in the place. The counts of the facets are not asked for: with a large catalogue they would hold the screen up. */
  results: Pick<Results, 'experiences'>;
  /** 1 where an experience passes the filters, wherever it is: who is extended into the place, or learnt from, may be elsewhere. */
  passes: Uint8Array;
  /** The comunas that are spoken of, as indices: of the place; none beyond Chile. */
  scope: readonly number[];
  /** By the experiences that pass the filters. */
  recorded: Coverage;
  /** With the scenario; the same object as `recorded` where nothing is drawn. */
  coverage: Coverage;
  /** What the scenario adds; null outside the scenario mode. */
  applied: AppliedScenario | null;
  /** A worker still measures this view: `passes` and both coverages are those of the view before. */
  measuring: boolean;
}

const scopeOf = rememberLast((place: View['place'], territory: Atlas['territory'], division: DivisionId) =>
  comunasOfPlace(place, territory, division),
);

const resultsHere = rememberLast(
  (atlas: Atlas, filters: View['filters'], place: View['place'], division: DivisionId): Gaps['results'] => {
    const passes = passFilters(atlas.facets[division], scopedFilters({ filters, place }));
    return { experiences: atlas.core.experiences.filter((_, row) => passes[row] === 1) };
  },
);

const withScenario = rememberLast((atlas: Atlas, { passes, recorded }: Measured, scenario: Scenario | null) => {
  const applied = scenario && applyScenario(scenario, atlas.reachById, atlas.territory);
  const counts = (id: string) => passes[atlas.rowOf.get(id) ?? -1] === 1;
  const coverage =
    applied && scenario.length > 0 ? coverWithScenario(recorded, applied, atlas.reachById, counts) : recorded;
  return { applied, coverage };
});

/** `results`: of the same view. An experience that the filters leave out stays out, extended or not; a new association passes every filter. */
export function gapsOf(
  atlas: Atlas,
  view: Pick<View, 'place' | 'division' | 'filters' | 'scenario'>,
  results: Gaps['results'],
): Gaps {
  const filters = unscopedFilters(view.filters, view.place);
  return gapsFrom(atlas, view, results, measureAtOnce(atlas, view.division, filters), false);
}

function gapsFrom(
  atlas: Atlas,
  { place, division, scenario }: Pick<View, 'place' | 'division' | 'scenario'>,
  results: Gaps['results'],
  measured: Measured,
  measuring: boolean,
): Gaps {
  return {
    results,
    ...measured,
    scope: scopeOf(place, atlas.territory, division),
    ...withScenario(atlas, measured, scenario),
    measuring,
  };
}

/** Coverage of a view by its fichas alone, and with the experiences that are identified and no more: its filter of status apart. */
export function documentationOf(
  atlas: Atlas,
  { place, division, filters }: Pick<View, 'place' | 'division' | 'filters'>,
): { byFichas: Coverage; byAll: Coverage } {
  const apart = unscopedFilters(filters, place);
  const by = (status: readonly string[]) =>
    measureCoverage(atlas.coverage, passFilters(atlas.facets[division], { ...apart, status }));
  return { byFichas: by(['documented']), byAll: by([]) };
}

export function useGaps(): Gaps {
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const scenario = useViewStore((state) => state.view.scenario);
  const results = resultsHere(atlas, filters, place, division);
  const { measured, measuring } = useMeasured(atlas, division, unscopedFilters(filters, place));
  return useMemo(
    () => gapsFrom(atlas, { place, division, scenario }, results, measured, measuring),
    [atlas, place, division, scenario, results, measured, measuring],
  );
}
