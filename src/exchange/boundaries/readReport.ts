import * as v from 'valibot';
import type { Report } from '../../../geo/boundaries/installChile.mjs';

const count = v.pipe(v.number(), v.finite());
const faults = v.object({ overlaps: count, gaps: count, invalidRings: count });
const reportSchema = v.object({
  shapes: count,
  vertices: count,
  verticesAfter: count,
  bytesGz: count,
  projection: v.nullable(v.string()),
  reprojected: v.boolean(),
  kind: v.picklist(['geojson', 'topojson', 'shapefile', 'geopackage']),
  layer: v.string(),
  encoding: v.nullable(v.string()),
  matched: count,
  byCode: count,
  byPlace: count,
  approximate: v.array(v.object({ cut: v.string(), name: v.string(), reason: v.string() })),
  leftOver: v.array(v.object({ label: v.string(), reason: v.string() })),
  doubts: v.array(
    v.object({
      cut: v.string(),
      name: v.string(),
      kind: v.string(),
      values: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
  repaired: faults,
  remaining: faults,
}) satisfies v.GenericSchema<unknown, Report>;

/** The report that was kept with the boundaries; null where what was kept is none. */
export function readReport(kept: unknown): Report | null {
  const { success, output } = v.safeParse(reportSchema, kept);
  return success ? output : null;
}
