/** What is said of a gap group beside its comunas: who could associate, and from whom they could learn. */
import { findExample, findExamplesByTheme, type NearestExample } from '../../../analysis/findExample';
import { type AssociationCandidate, type GapGroup, proposeAssociations } from '../../../analysis/findGapGroups';
import type { GapKind } from '../../../analysis/measureShares';
import { THEME_IDS, type ThemeId } from '../../../catalog/vocabulary';
import type { Atlas } from '../../../state/atlas';
import type { DivisionId } from '../../../territory/units';

export interface GroupFacts {
  /** Most people first. */
  candidates: readonly AssociationCandidate[];
  /** Null where no experience passes. */
  example: NearestExample | null;
}

interface FactSource {
  atlas: Pick<Atlas, 'territory' | 'reach'>;
  /** 1 where an experience passes the filters: only they are examples. */
  passes: Uint8Array;
  division: DivisionId;
  /** What kind of gap asks for an example. */
  kind: GapKind;
}

export function factsOf(
  group: Pick<GapGroup, 'comunas'>,
  { atlas: { territory, reach }, passes, division, kind }: FactSource,
): GroupFacts {
  return {
    candidates: proposeAssociations(group, territory, division),
    example: findExample(group.comunas, reach, passes, territory, kind),
  };
}

/** The nearest examples, each another experience, the nearest first. */
export function nearestExamples(
  { comunas }: Pick<GapGroup, 'comunas'>,
  { atlas: { territory, reach }, passes, kind }: Omit<FactSource, 'division'>,
  most: number,
): NearestExample[] {
  const left = passes.slice();
  const found: NearestExample[] = [];
  while (found.length < most) {
    const example = findExample(comunas, reach, left, territory, kind);
    if (!example) break;
    found.push(example);
    left[example.row] = 0;
  }
  return found;
}

export interface ThemeExample {
  theme: ThemeId;
  example: NearestExample;
}

/** The nearest example of each theme that any of the view has, the nearest first. */
export function examplesByTheme(
  { comunas }: Pick<GapGroup, 'comunas'>,
  { atlas: { territory, reach, core }, passes, kind }: Omit<FactSource, 'division' | 'atlas'> & { atlas: Atlas },
): ThemeExample[] {
  const themes = core.experiences.map((experience) => experience.themes);
  const found = findExamplesByTheme(comunas, reach, themes, passes, territory, kind);
  return THEME_IDS.flatMap((theme) => {
    const example = found.get(theme);
    return example ? [{ theme, example }] : [];
  }).sort((a, b) => a.example.km - b.example.km);
}
