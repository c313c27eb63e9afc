/** What Brechas says of a view: the coverage that the catalogue gives, and what a scenario makes of it. Derived, never stored. */
import { useMemo } from 'react';
import { countFacets } from '../analysis/countFacets';
import { type Coverage, coverWith, measureCoverage } from '../analysis/coverage';
import { type AppliedScenario, applyScenario } from '../analysis/scenario';
import { type Atlas, useAtlas } from './atlas';
import { comunasOfPlace } from './places';
import { type Results, useResults } from './results';
import { useViewStore } from './store';
import type { View } from './view';

export interface Gaps {
  results: Results;
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
}

/** `results`: of the same view. An experience that the filters leave out stays out, extended or not; a new association passes every filter. */
export function gapsOf(
  atlas: Atlas,
  { place, division, filters, scenario }: Pick<View, 'place' | 'division' | 'filters' | 'scenario'>,
  results: Results,
): Gaps {
  const { passes } = countFacets(atlas.facets[division], filters);
  const recorded = measureCoverage(atlas.coverage, passes);
  const applied = scenario && applyScenario(scenario, atlas.reachById, atlas.territory);
  return {
    results,
    passes,
    scope: comunasOfPlace(place, atlas.territory, division),
    recorded,
    coverage: applied && scenario.length > 0 ? coverageOfScenario(atlas, applied, passes, recorded) : recorded,
    applied,
  };
}

function coverageOfScenario(
  atlas: Atlas,
  { extended, associations }: AppliedScenario,
  passes: Uint8Array,
  recorded: Coverage,
): Coverage {
  const more = [...extended].flatMap(([id, reach]) => (passes[atlas.rowOf.get(id) ?? -1] === 1 ? [{ id, reach }] : []));
  if (more.length === 0) return coverWith(recorded, associations);
  // The experience as it is gives way to the extended one: no comuna counts it twice.
  const unchanged = passes.slice();
  for (const { id } of more) unchanged[atlas.rowOf.get(id) as number] = 0;
  return coverWith(measureCoverage(atlas.coverage, unchanged), [...more.map(({ reach }) => reach), ...associations]);
}

export function useGaps(): Gaps {
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const scenario = useViewStore((state) => state.view.scenario);
  return useMemo(
    () => gapsOf(atlas, { place, division, filters, scenario }, results),
    [atlas, place, division, filters, scenario, results],
  );
}
