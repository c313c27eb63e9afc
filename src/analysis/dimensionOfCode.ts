import { type CodeId, DIMENSIONS, type Dimension, FIELDS_BY_ASPECT } from '../catalog/vocabulary';

/** The dimension in whose aspect of the ficha a code stands. */
export function dimensionOfCode(code: CodeId): Dimension {
  const found = DIMENSIONS.find((dimension) => (FIELDS_BY_ASPECT[dimension] as readonly string[]).includes(code));
  if (!found) throw new Error(`${code} stands in no dimension.`);
  return found;
}
