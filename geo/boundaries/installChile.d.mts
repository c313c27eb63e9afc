/** What the browser side sees of the pipeline; see installChile.mjs. */
import type { Topology } from 'topojson-specification';

/** Its kind is found from the content, not only from the name. */
export interface BoundaryFile {
  name: string;
  bytes: Uint8Array;
}
/** Rows of comunas.csv and divisions.csv as text, and the shipped chile.topojson, parsed. */
export interface Facts {
  comunas: readonly Record<string, string>[];
  divisions: readonly Record<string, string>[];
  embedded: Topology;
}
/** What the API or the user says about the file. */
export interface Said {
  source?: string;
  licence?: string;
  year?: string | number;
  expectedUnits?: number;
}
export type Step = 'read' | 'reproject' | 'match' | 'clean' | 'simplify' | 'dissolve' | 'check';

export interface Faults {
  overlaps: number;
  gaps: number;
  invalidRings: number;
}
/** `reason` and `kind` are keys of src/i18n/boundaryRefusals.json. */
export interface Report {
  shapes: number;
  vertices: number;
  projection: string | null;
  reprojected: boolean;
  /** What the file turned out to be. */
  kind: 'geojson' | 'topojson' | 'shapefile' | 'geopackage';
  /** The layer chosen, where there are several; else an empty text. */
  layer: string;
  /** Where it isn't UTF-8. */
  encoding: string | null;
  matched: number;
  byCode: number;
  byPlace: number;
  approximate: readonly { cut: string; name: string; reason: string }[];
  leftOver: readonly { label: string; reason: string }[];
  doubts: readonly { cut: string; name: string; kind: string; values: Record<string, string | number> }[];
  repaired: Faults;
  remaining: Faults;
  verticesAfter: number;
  bytesGz: number;
}
export interface BoundaryMeta {
  /** True only if every comuna is approximate. */
  approximate: boolean;
  /** CUT codes that keep their approximate shape. */
  approximateComunas: string[];
  symbolic: string[];
  source: string;
  licence: string;
  year: string;
  /** Of the bytes that came, as `sha256-…` in base 64. */
  checksum: string;
  unitCounts: Record<string, number>;
  method_es: string;
}
export type Outcome =
  | { ok: true; topology: Topology; meta: BoundaryMeta; report: Report }
  | { ok: false; refusal: { reason: string; values: Record<string, string | number> }; report: Report | null };

/** Never throws for a bad file; `share` of the step runs from 0 to 1. */
export function installChile(
  file: BoundaryFile,
  facts: Facts,
  said: Said,
  onProgress: (step: Step, share: number) => void,
): Promise<Outcome>;
