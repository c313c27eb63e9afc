/** What each comuna says in Brechas: its class, and whether a scenario added it. */
import { type Coverage, type CoverageClass, classOf } from '../../analysis/coverage';
import { COVERAGE_CLASSES } from '../../analysis/measureShares';
import type { Scenario } from '../../analysis/scenario';
import { unitName } from '../../i18n/facetValues';
import { gapDrawing } from '../../i18n/gapDrawing';
import type { TextTools } from '../../i18n/text';
import type { TileLegendItem } from '../../plates/tiles/TileLegend';
import type { TileValue } from '../../plates/tiles/tileLook';
import type { Atlas } from '../../state/atlas';
import type { DivisionId } from '../../territory/units';
import { ADDED_LOOKS, CLASS_LOOKS, CLASS_STATES, CLASS_TITLES } from './coverageLooks';

interface Naming {
  atlas: Atlas;
  division: DivisionId;
  tools: TextTools;
}

/** CUT codes of the comunas that a scenario adds to something. */
export function addedComunas(scenario: Scenario | null): ReadonlySet<string> {
  return new Set(scenario?.flatMap(({ comunas }) => comunas));
}

/**
 * By code of comuna. What says the same as in `before` is the same object, so that only what changed is drawn anew:
 * a scenario's click changes a handful of 346. `before` must be of the same language and division.
 */
export function valuesOfCoverage(
  coverage: Coverage,
  added: ReadonlySet<string>,
  { atlas, division, tools }: Naming,
  before: ReadonlyMap<string, TileValue> = new Map(),
): Map<string, TileValue> {
  const { t } = tools;
  const regions = new Map(
    atlas.territory.divisions[division].regions.map(({ code }) => [code, unitName(tools, atlas, division, code)]),
  );
  return new Map(
    atlas.territory.comunas.map((comuna, index): [string, TileValue] => {
      const state = classOf(coverage, index);
      const isAdded = added.has(comuna.cut);
      const look = (isAdded ? ADDED_LOOKS : CLASS_LOOKS)[state];
      const known = before.get(comuna.cut);
      if (known?.look === look) return [comuna.cut, known];
      const label = t(isAdded ? gapDrawing.comunaAdded : gapDrawing.comuna, {
        name: comuna.name,
        region: regions.get(comuna.region[division]) ?? '',
        state: t(CLASS_STATES[state]),
      });
      return [comuna.cut, { name: comuna.name, look, text: '', label }];
    }),
  );
}

/** CUT codes of the comunas of each class, in the order of the territory. */
export function comunasByClass(
  coverage: Coverage,
  scope: readonly number[],
  atlas: Atlas,
): Record<CoverageClass, readonly string[]> {
  const found: Record<CoverageClass, string[]> = { named: [], provincial: [], regional: [], national: [], none: [] };
  for (const index of scope) {
    const comuna = atlas.territory.comunas[index];
    if (comuna) found[classOf(coverage, index)].push(comuna.cut);
  }
  return found;
}

/**
 * Every class with its count; the country only where something reaches that way. `open` shows the comunas of a class.
 * `draws`: a scenario may add comunas, which bear a sign.
 */
export function legendOfCoverage(
  classes: Readonly<Record<CoverageClass, readonly string[]>>,
  draws: boolean,
  open: (state: CoverageClass) => void,
  { t, number }: Pick<TextTools, 't' | 'number'>,
): TileLegendItem[] {
  const items = COVERAGE_CLASSES.filter((state) => state !== 'national' || classes.national.length > 0).map(
    (state): TileLegendItem => {
      const label = t(CLASS_TITLES[state]);
      const n = classes[state].length;
      const item = {
        key: state,
        look: CLASS_LOOKS[state],
        text: '',
        label: t(gapDrawing.legendItem, { label, n: number(n) }),
      };
      return n === 0
        ? item
        : { ...item, open: { label: t(gapDrawing.legendOpen, { label, n }), onPress: () => open(state) } };
    },
  );
  return draws
    ? [
        ...items,
        { key: 'added', look: { ...ADDED_LOOKS.none, fill: 'var(--paper)' }, text: '', label: t(gapDrawing.added) },
      ]
    : items;
}
