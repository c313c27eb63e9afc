/** How much of the view's place each class of coverage holds, by each measure. */
import { COVERAGE_CLASSES, MEASURES, type Measure, measureShares } from '../../analysis/measureShares';
import { gapExhibits as words } from '../../i18n/gapExhibits';
import { gapsOf } from '../../state/gaps';
import { resultsOf } from '../../state/results';
import type { ExhibitInput } from '../exhibits/exhibit';

export interface ClassShares {
  /** The classes that hold something, most direct first; by position among the coverage classes. */
  classes: readonly { way: number; name: string }[];
  rows: readonly {
    measure: Measure;
    name: string /** 0-1, parallel to `classes`; null where there is no whole. */;
    shares: readonly (number | null)[];
  }[];
}

export function sharesOfView({ view, atlas, tools: { t } }: ExhibitInput): ClassShares {
  const { coverage, scope } = gapsOf(atlas, view, resultsOf(atlas, view));
  const shares = measureShares(coverage.classes, scope, atlas.territory);
  const classes = COVERAGE_CLASSES.flatMap((name, way) =>
    (shares.comunas.byClass[way] ?? 0) > 0 ? [{ way, name: t(words[name]) }] : [],
  );
  return {
    classes,
    rows: MEASURES.map((measure) => {
      const { total, byClass } = shares[measure];
      return {
        measure,
        name: t(words[measure]),
        shares: classes.map(({ way }) => (total === 0 ? null : (byClass[way] ?? 0) / total)),
      };
    }),
  };
}
