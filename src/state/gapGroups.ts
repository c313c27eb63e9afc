/** The gap groups of the view, as every part of Brechas names and numbers them. Derived, never stored. */
import { useMemo } from 'react';
import { findGapGroups, type GapGroup } from '../analysis/findGapGroups';
import { type GapKind, gapComunas } from '../analysis/measureShares';
import type { Territory } from '../territory/units';
import { useAtlas } from './atlas';
import { type Gaps, useGaps } from './gaps';
import { useViewStore } from './store';

export interface NumberedGapGroup extends GapGroup {
  /** CUT code of its most populous comuna. */
  id: string;
  /** From 1, most people first; null for an island on its own. */
  number: number | null;
}

/** Most people first; islands on their own last, in the same order. */
export function gapGroupsOf(
  { coverage, scope }: Pick<Gaps, 'coverage' | 'scope'>,
  kind: GapKind,
  territory: Territory,
): NumberedGapGroup[] {
  const found = findGapGroups(gapComunas(coverage.classes, scope, kind), territory);
  const named = (group: GapGroup, number: number | null) => ({ ...group, id: idOf(group, territory), number });
  return [
    ...found.filter(({ isolated }) => !isolated).map((group, index) => named(group, index + 1)),
    ...found.filter(({ isolated }) => isolated).map((group) => named(group, null)),
  ];
}

function idOf({ comunas }: GapGroup, { comunas: all }: Territory): string {
  const members = comunas.flatMap((index) => all[index] ?? []);
  return members.reduce((most, comuna) => (comuna.population > most.population ? comuna : most)).cut;
}

/** With the scenario, where one is drawn. */
export function useGapGroups(): { groups: readonly NumberedGapGroup[] } {
  const { territory } = useAtlas();
  const gaps = useGaps();
  const kind = useViewStore((state) => state.view.gapKind);
  return useMemo(() => ({ groups: gapGroupsOf(gaps, kind, territory) }), [gaps, kind, territory]);
}
