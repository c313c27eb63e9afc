import type { DimensionIndices } from '../analysis/measureIndices';
import type { Scale } from '../catalog/vocabulary';

export interface CalloutItem {
  id: string;
  /** Number of the ficha; null for an identified experience. */
  number: number | null;
  shortName: string;
  /** The whole of it in a sentence, for who cannot see the glyph. */
  description: string;
  scale: Scale;
  indices: DimensionIndices | null;
  anchor: { lon: number; lat: number };
  startYear: number | null;
  approximate: boolean;
  /** Items that share a non-empty key merge into one ring under `groupName` before any nearness is asked. */
  groupKey: string | null;
  groupName: string;
}
