// A file of real comuna boundaries made into the atlas's own boundary file.
import { breathe, checksumOf } from './bytes.mjs';
import { countFaults } from './check.mjs';
import { chileLayers } from './chileLayers.mjs';
import { chooseLayer } from './chooseLayer.mjs';
import { knownComunas } from './codes.mjs';
import { cleanShapes, thinToWeight } from './fit.mjs';
import { MOST_BYTES_GZ } from './limits.mjs';
import { ANTARCTIC, matchComunas } from './match.mjs';
import { readLayers } from './read/readLayers.mjs';
import { readTopojson } from './read/topojson.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {{ name: string, bytes: Uint8Array }} BoundaryFile its kind is found from the content
 * @typedef {{ comunas: Record<string, string>[], divisions: Record<string, string>[], embedded: any }} Facts
 *   rows of comunas.csv and divisions.csv as text, and the shipped chile.topojson, parsed
 * @typedef {{ source?: string, licence?: string, year?: string | number, expectedUnits?: number }} Said what the API or the user says about the file
 * @typedef {'read' | 'reproject' | 'match' | 'clean' | 'simplify' | 'dissolve' | 'check'} Step
 * @typedef {{ shapes: number, vertices: number, projection: string | null, reprojected: boolean,
 *   kind: string, layer: string, encoding: string | null, matched: number, byCode: number, byPlace: number, approximate: { cut: string, name: string, reason: string }[], leftOver: { label: string, reason: string }[],
 *   doubts: { cut: string, name: string, kind: string, values: Record<string, string | number> }[],
 *   repaired: { overlaps: number, gaps: number, invalidRings: number }, remaining: { overlaps: number, gaps: number, invalidRings: number },
 *   verticesAfter: number, bytesGz: number }} Report
 * @typedef {{ ok: true, topology: any, meta: any, report: Report }
 *   | { ok: false, refusal: { reason: string, values: Record<string, string | number> }, report: Report | null }} Outcome
 */

/** The search for the detail aims a little below the weight allowed: other gzips pack a little worse. */
const AIM = MOST_BYTES_GZ - 1500;
/**
 * @param {BoundaryFile} file @param {Facts} facts @param {Said} said
 * @param {(step: Step, share: number) => void} onProgress share of the step, 0 to 1
 * @returns {Promise<Outcome>} never throws for a bad file
 */
export async function installChile(file, facts, said, onProgress) {
  /** @type {{ report: Report | null }} */
  const progress = { report: null };
  try {
    return await install(file, facts, said, onProgress, progress);
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, refusal: { reason: error.reason, values: error.values }, report: progress.report };
    // Memory that a file exhausts shows as one of these; anything else is a fault of ours and must be heard of.
    if (error instanceof RangeError)
      return { ok: false, refusal: { reason: 'cannotClean', values: {} }, report: progress.report };
    throw error;
  }
}

/** @returns {Promise<Outcome>} */
async function install(
  /** @type {BoundaryFile} */ file,
  /** @type {Facts} */ facts,
  /** @type {Said} */ said,
  /** @type {(step: Step, share: number) => void} */ onProgress,
  /** @type {{ report: Report | null }} */ progress,
) {
  const step = async (/** @type {Step} */ name, share = 0) => {
    onProgress(name, share);
    await breathe();
  };
  await step('read');
  const known = knownComunas(facts.comunas);
  const { kind, encoding, layers } = await readLayers(file);
  await step('reproject');
  const chosen = chooseLayer(layers, known);
  const { shapes, projection, reprojected, faulty, vertices } = chosen;
  if (said.expectedUnits !== undefined && said.expectedUnits !== shapes.length + chosen.without)
    throw new Refusal('unitCount', { expected: said.expectedUnits, shapes: shapes.length + chosen.without });

  await step('match');
  const match = matchComunas(shapes, known);
  const absent = new Set(match.approximate.map(({ cut }) => cut));
  /** @type {Report} */
  const report = {
    shapes: shapes.length,
    vertices,
    projection,
    reprojected,
    kind,
    layer: layers.length > 1 ? chosen.name : '',
    encoding,
    matched: known.length - absent.size,
    byCode: match.byCode,
    byPlace: match.byPlace,
    approximate: match.approximate,
    leftOver: match.leftOver,
    doubts: match.doubts,
    repaired: { overlaps: 0, gaps: 0, invalidRings: faulty },
    remaining: { overlaps: 0, gaps: 0, invalidRings: 0 },
    verticesAfter: 0,
    bytesGz: 0,
  };
  progress.report = report;

  await step('clean');
  /** @type {import('./fit.mjs').Piece[]} */
  const pieces = shapes.flatMap(({ polygons }, shape) =>
    match.comunaOf[shape] === -1
      ? []
      : polygons.map((polygon) => ({ polygon, unit: match.comunaOf[shape], standIn: false })),
  );
  // All of the approximate picture helps to tell land from sea beside the comunas that stay approximate; a sign needs no help.
  const needsGround = [...absent].some((cut) => cut !== ANTARCTIC);
  const place = new Map(known.map(({ cut }, i) => [cut, i]));
  const picture = { ...facts.embedded, objects: { comunas: facts.embedded.objects.comunas } };
  for (const shape of readTopojson(picture)[0].shapes) {
    const unit = place.get(String(shape.properties.cut)) ?? -1;
    if (!needsGround && !absent.has(known[unit].cut)) continue;
    for (const polygon of shape.polygons) pieces.push({ polygon, unit, standIn: true });
  }
  const standIns = () => new Set(known.flatMap(({ cut }, i) => (absent.has(cut) ? [i] : [])));
  let cleaned = cleanShapes(pieces, standIns());
  const symbolic = new Set(
    picture.objects.comunas.geometries.flatMap((g) => (isSign(g, absent) ? [g.properties.cut] : [])),
  );
  // Whoever found no ground at all (its shape is a speck, or others cover its place) gets a sign at its point.
  const landless = known.filter((_, unit) => !cleaned.units.has(unit));
  if (landless.length > 0) {
    for (const { cut, name, lon, lat } of landless) {
      const unit = place.get(cut) ?? -1;
      pieces.push({ polygon: signAt(lon, lat), unit, standIn: false, isSign: true });
      symbolic.add(cut);
      if (!absent.has(cut)) {
        match.approximate.push({ cut, name, reason: 'approximateNoGround' });
        report[match.how.get(unit) === 'code' ? 'byCode' : 'byPlace']--;
      }
      absent.add(cut);
    }
    cleaned = cleanShapes(pieces, standIns());
    report.matched = known.length - absent.size;
  }
  report.repaired = {
    overlaps: cleaned.overlaps,
    gaps: cleaned.gaps,
    invalidRings: faulty + cleaned.selfCrossing,
  };

  await step('simplify');
  const written = chileLayers(facts, { approximate: absent, symbolic });
  const finest = await thinToWeight(cleaned.borders, {
    layers: written,
    mostBytes: AIM,
    keep: (unit) => [[known[unit].lon, known[unit].lat]],
    onProgress: (share) => onProgress('simplify', share),
  });
  await step('dissolve', 1);
  const topology = finest.topology;

  await step('check');
  const faults = countFaults(topology, 'comunas', cleaned.lakes);
  report.remaining = { overlaps: faults.overlaps, gaps: faults.gaps, invalidRings: faults.invalidRings };
  report.verticesAfter = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  report.bytesGz = finest.bytes;
  const counts = Object.fromEntries(
    Object.entries(topology.objects).map(([name, { geometries }]) => [name, geometries.length]),
  );
  const complete = written.every(({ name, order }) => counts[name] === order.length);
  if (!complete || faults.overlaps + faults.gaps + faults.invalidRings > 0) throw new Refusal('cannotClean');
  await step('check', 1);
  return { ok: true, topology, meta: await describe(file, said, report, counts, [...symbolic]), report };
}

const isSign = (/** @type {any} */ { properties }, /** @type {Set<string>} */ absent) =>
  properties.symbolic && absent.has(properties.cut);

/** An octagon half a kilometre wide. @param {number} lon @param {number} lat */
function signAt(lon, lat) {
  const ring = Array.from({ length: 8 }, (_, i) => {
    const angle = (Math.PI / 4) * (i + 0.5);
    return [lon + (0.005 * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + 0.005 * Math.sin(angle)];
  });
  return { rings: [Float64Array.from(ring.flat())] };
}

/** What the file says about itself. */
async function describe(
  /** @type {BoundaryFile} */ file,
  /** @type {Said} */ said,
  /** @type {Report} */ report,
  /** @type {Record<string, number>} */ unitCounts,
  /** @type {string[]} */ symbolic,
) {
  const approximateComunas = report.approximate.map(({ cut }) => cut);
  return {
    approximate: report.matched === 0,
    approximateComunas,
    symbolic,
    source: said.source ?? file.name,
    licence: said.licence ?? '',
    year: String(said.year ?? ''),
    checksum: await checksumOf(file.bytes),
    unitCounts,
    method_es:
      `Límites de ${report.matched} comunas tomados de la fuente, con sus bordes compartidos, limpiados y simplificados. ` +
      'Provincias y regiones, de 2008 y de 2018, son la suma de las mismas comunas.' +
      (approximateComunas.length > symbolic.length
        ? ` ${approximateComunas.length - symbolic.length} comunas que la fuente no trae conservan su forma aproximada.`
        : ''),
  };
}
