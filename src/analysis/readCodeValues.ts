import type { FichaIndicators } from '../catalog/catalogue';
import {
  type CodeId,
  FULL_ORDINAL_VALUES,
  INSTITUTION_TYPES,
  ORIGIN_VALUES,
  POLITICAL_OBJECTIVES,
  PROBLEM_NATURES,
} from '../catalog/vocabulary';

/** The values a code may take, highest first where they are ordered, as the text the facets use. */
export function valuesOfCode(code: CodeId): readonly string[] {
  switch (code) {
    case 'politicalObjective':
      return POLITICAL_OBJECTIVES;
    case 'institutionType':
      return INSTITUTION_TYPES;
    case 'problemNature':
      return PROBLEM_NATURES;
    case 'socialDemand':
    case 'movementMode':
      return [...ORIGIN_VALUES].reverse().map(String);
    default:
      return [...FULL_ORDINAL_VALUES].reverse().map(String);
  }
}

/** What one ficha says under a code, as text; null where the report does not say. */
export function readCodeValues(indicators: Pick<FichaIndicators, 'values'>, code: CodeId): readonly string[] | null {
  const value = indicators.values[code];
  if (value === null) return null;
  return typeof value === 'object' ? value : [String(value)];
}
