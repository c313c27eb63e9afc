/** Every comuna of the place with all that Brechas knows of it: what the table shows, what the files hold. */
import { type CoverageClass, classOf } from '../../../analysis/coverage';
import type { Experience } from '../../../catalog/schema';
import type { Atlas } from '../../../state/atlas';
import { type GapState, gapGroupsOf, type NumberedGapGroup } from '../../../state/gapGroups';
import type { Gaps } from '../../../state/gaps';
import type { View } from '../../../state/view';
import type { Comuna } from '../../../territory/units';

export interface ComunaRow {
  comuna: Comuna;
  /** Into `Territory.comunas`. */
  index: number;
  /** As the catalogue has it. */
  recorded: CoverageClass;
  /** With the scenario; the same as `recorded` where none is drawn. */
  shown: CoverageClass;
  /** Experiences of the catalogue that reach it and pass, each at its most direct: parallel to DIRECTNESS. */
  counts: readonly number[];
  /** Their sum. */
  experiences: number;
  /** By the catalogue, as `recorded`; null where the comuna is no gap. */
  group: Pick<NumberedGapGroup, 'id' | 'number'> | null;
  /** With the scenario, as `shown`. */
  shownGroup: Pick<NumberedGapGroup, 'id' | 'number'> | null;
  /** Whether the scenario adds it to something. */
  inScenario: boolean;
}

/** Region by region and province by province from north to south. */
export function comunaRowsOf(
  gaps: Pick<Gaps, 'scope' | 'recorded' | 'coverage'>,
  { division, scenario, gapKind }: Pick<View, 'division' | 'scenario' | 'gapKind'>,
  { territory }: Pick<Atlas, 'territory'>,
): ComunaRow[] {
  const { scope, recorded, coverage } = gaps;
  const { byCode } = territory.divisions[division];
  const orderOf = (code: string) => byCode.get(code)?.order ?? 0;
  const added = new Set((scenario ?? []).flatMap(({ comunas }) => comunas));
  const groupsBy = (state: GapState) =>
    new Map(
      gapGroupsOf(gaps, gapKind, territory, state).flatMap((group) =>
        group.comunas.map((index) => [index, group] as const),
      ),
    );
  const [groupOf, shownGroupOf] = [groupsBy('recorded'), groupsBy('coverage')];
  const rows = scope.flatMap((index) => {
    const comuna = territory.comunas[index];
    if (!comuna) return [];
    const counts = recorded.reaching.map((column) => column[index] ?? 0);
    return {
      comuna,
      index,
      recorded: classOf(recorded, index),
      shown: classOf(coverage, index),
      counts,
      experiences: counts.reduce((sum, count) => sum + count, 0),
      group: groupOf.get(index) ?? null,
      shownGroup: shownGroupOf.get(index) ?? null,
      inScenario: added.has(comuna.cut),
    };
  });
  return rows.sort(
    ({ comuna: a }, { comuna: b }) =>
      orderOf(a.region[division]) - orderOf(b.region[division]) ||
      orderOf(a.province[division]) - orderOf(b.province[division]) ||
      b.lat - a.lat,
  );
}

/**
 * The experiences that a comuna's counts count: supra-municipal ones that pass, in the catalogue's order. `way` (an index into
 * DIRECTNESS): only those whose most direct way in it is.
 */
export function experiencesReaching(
  index: number,
  passes: Uint8Array,
  { core, reach, coverage }: Pick<Atlas, 'core' | 'reach' | 'coverage'>,
  way: number | null = null,
): Experience[] {
  return core.experiences.filter((_, row) => {
    if (passes[row] !== 1 || coverage.supraMunicipal[row] !== 1) return false;
    const position = reach[row]?.comunas.indexOf(index) ?? -1;
    return position >= 0 && (way === null || reach[row]?.directness[position] === way);
  });
}

/** The same for every comuna at once, by its index. */
export function experiencesByComuna(
  passes: Uint8Array,
  { core, reach, coverage }: Pick<Atlas, 'core' | 'reach' | 'coverage'>,
): ReadonlyMap<number, readonly Experience[]> {
  const found = new Map<number, Experience[]>();
  core.experiences.forEach((experience, row) => {
    if (passes[row] !== 1 || coverage.supraMunicipal[row] !== 1) return;
    for (const index of reach[row]?.comunas ?? []) {
      const own = found.get(index);
      if (own) own.push(experience);
      else found.set(index, [experience]);
    }
  });
  return found;
}

/** Square kilometres; null where the facts have none (Antártica), which is not zero. */
export function areaOf({ areaKm2 }: Pick<Comuna, 'areaKm2'>): number | null {
  return areaKm2 === 0 ? null : areaKm2;
}
