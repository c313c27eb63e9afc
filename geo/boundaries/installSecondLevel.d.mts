import type { Topology } from 'topojson-specification';
import type { BoundaryFile, Faults, Said, Step } from './installChile.mjs';

export interface SecondLevelReport {
  shapes: number;
  vertices: number;
  projection: string | null;
  reprojected: boolean;
  kind: string;
  layer: string;
  encoding: string | null;
  matched: number;
  leftOver: readonly { label: string; reason: string }[];
  repaired: Faults;
  remaining: Faults;
  verticesAfter: number;
  bytesGz: number;
}
export interface SecondLevelMeta {
  approximate: false;
  /** ISO 3166-1 alpha-2. */
  country: string;
  source: string;
  licence: string;
  year: string;
  checksum: string;
  unitCounts: Record<string, number>;
  method_es: string;
}
/** Never throws for a bad file; the topology's object is `districts`. */
export function installSecondLevel(
  file: BoundaryFile,
  country: { iso2: string; name: string },
  latinAmerica: Topology,
  said: Said,
  onProgress: (step: Step, share: number) => void,
): Promise<
  | { ok: true; topology: Topology; meta: SecondLevelMeta; report: SecondLevelReport }
  | { ok: false; refusal: { reason: string; values: Record<string, string | number> }; report: null }
>;
