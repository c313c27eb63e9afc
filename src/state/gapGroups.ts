/** The gap groups of the view, as every part of Brechas names and numbers them. Derived, never stored. */
import { useMemo } from 'react';
import type { Coverage } from '../analysis/coverage';
import { findGapGroups, type GapGroup, gapGroupId } from '../analysis/findGapGroups';
import { type GapKind, gapComunas } from '../analysis/measureShares';
import type { Territory } from '../territory/units';
import { useAtlas } from './atlas';
import { type Gaps, useGaps } from './gaps';
import { rememberLast } from './rememberLast';
import { useViewStore } from './store';

export interface NumberedGapGroup extends GapGroup {
  /** CUT code of its most populous comuna. */
  id: string;
  /** From 1, most people first; null for an island on its own. */
  number: number | null;
}

/** The catalogue's own coverage, or the one with the scenario. */
export type GapState = keyof Pick<Gaps, 'recorded' | 'coverage'>;

function numberedGroups(
  { classes }: Coverage,
  scope: readonly number[],
  kind: GapKind,
  territory: Territory,
): readonly NumberedGapGroup[] {
  const found = findGapGroups(gapComunas(classes, scope, kind), territory);
  const named = (group: GapGroup, number: number | null) => ({ ...group, id: gapGroupId(group, territory), number });
  return [
    ...found.filter(({ isolated }) => !isolated).map((group, index) => named(group, index + 1)),
    ...found.filter(({ isolated }) => isolated).map((group) => named(group, null)),
  ];
}

/** Drawing, table, groups and panel ask for the same ones: they are looked for once. */
const remembered = { recorded: rememberLast(numberedGroups), coverage: rememberLast(numberedGroups) };

/** Most people first; islands on their own last, in the same order. With the scenario, unless the catalogue's are asked for. */
export function gapGroupsOf(
  gaps: Pick<Gaps, 'recorded' | 'coverage' | 'scope'>,
  kind: GapKind,
  territory: Territory,
  state: GapState = 'coverage',
): readonly NumberedGapGroup[] {
  // Where nothing is drawn both are the same.
  const thinker = gaps.recorded === gaps.coverage ? remembered.coverage : remembered[state];
  return thinker(gaps[state], gaps.scope, kind, territory);
}

/** With the scenario, where one is drawn. */
export function useGapGroups(): { groups: readonly NumberedGapGroup[] } {
  const { territory } = useAtlas();
  const gaps = useGaps();
  const kind = useViewStore((state) => state.view.gapKind);
  return useMemo(() => ({ groups: gapGroupsOf(gaps, kind, territory) }), [gaps, kind, territory]);
}
