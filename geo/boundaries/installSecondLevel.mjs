// A file of second-level units of another country (departments, municipalities) made into one the atlas can draw.
import { breathe, checksumOf } from './bytes.mjs';
import { countFaults } from './check.mjs';
import { chooseLayer } from './chooseLayer.mjs';
import { cleanShapes, thinToWeight } from './fit.mjs';
import { MOST_BYTES_GZ } from './limits.mjs';
import { makeLocator } from './locate.mjs';
import { boxOf } from './match.mjs';
import { readLayers } from './read/readLayers.mjs';
import { readTopojson } from './read/topojson.mjs';
import { Refusal } from './refusal.mjs';

/** Brazil has 5,570 municipalities: a file may weigh so much per unit, gzipped, and never more than the most. */
const BYTES_PER_UNIT = 150;
const MOST_BYTES = 600_000;
/** So many of the units must touch the country's box for the file to be of that country. */
const ENOUGH_INSIDE = 0.7;

/**
 * @param {import('./installChile.mjs').BoundaryFile} file
 * @param {{ iso2: string, name: string }} country
 * @param {any} latinAmerica the shipped latin-america.topojson, parsed: where the country lies
 * @param {import('./installChile.mjs').Said} said
 * @param {(step: import('./installChile.mjs').Step, share: number) => void} onProgress
 * @returns {Promise<{ ok: true, topology: any, meta: any, report: any } | { ok: false, refusal: { reason: string, values: Record<string, string | number> }, report: null }>}
 *   never throws for a bad file
 */
export async function installSecondLevel(file, country, latinAmerica, said, onProgress) {
  try {
    onProgress('read', 0);
    await breathe();
    const { layers, kind, encoding } = await readLayers(file);
    onProgress('reproject', 0);
    const chosen = chooseLayer(layers, []);
    const { shapes } = chosen;
    if (said.expectedUnits !== undefined && said.expectedUnits !== shapes.length + chosen.without)
      throw new Refusal('unitCount', { expected: said.expectedUnits, shapes: shapes.length + chosen.without });
    refuseAbroad(shapes, country, latinAmerica);

    onProgress('clean', 0);
    await breathe();
    const pieces = shapes.flatMap(({ polygons }, unit) =>
      polygons.map((polygon) => ({ polygon, unit, standIn: false })),
    );
    const cleaned = cleanShapes(pieces, new Set());

    onProgress('simplify', 0);
    await breathe();
    const titles = titlesOf(shapes, country.iso2);
    const names = new Map(titles.map(({ code, name }) => [code, name]));
    const kept = shapes.map((_, unit) => unit).filter((unit) => cleaned.units.has(unit));
    const districts = {
      name: 'districts',
      groupOf: (/** @type {number} */ owner) => (owner >= 0 ? titles[owner].code : null),
      order: kept.map((unit) => titles[unit].code),
      propertiesOf: (/** @type {string} */ code) => ({
        code,
        name: names.get(code),
        country: country.iso2,
      }),
    };
    const finest = await thinToWeight(cleaned.borders, {
      layers: [districts],
      mostBytes: Math.min(MOST_BYTES, Math.max(MOST_BYTES_GZ, shapes.length * BYTES_PER_UNIT)),
      keep: () => [],
      onProgress: (share) => onProgress('simplify', share),
    });
    const { topology } = finest;

    onProgress('check', 0);
    await breathe();
    const faults = countFaults(topology, 'districts', cleaned.lakes);
    if (topology.objects.districts.geometries.length !== kept.length) throw new Refusal('cannotClean');
    if (faults.overlaps + faults.gaps + faults.invalidRings > 0) throw new Refusal('cannotClean');
    onProgress('check', 1);
    const leftOver = shapes.flatMap((_, unit) =>
      cleaned.units.has(unit) ? [] : [{ label: titles[unit].name, reason: 'leftOverNoGround' }],
    );
    const report = {
      shapes: shapes.length,
      vertices: chosen.vertices,
      projection: chosen.projection,
      reprojected: chosen.reprojected,
      kind,
      layer: layers.length > 1 ? chosen.name : '',
      encoding,
      matched: kept.length,
      leftOver,
      repaired: {
        overlaps: cleaned.overlaps,
        gaps: cleaned.gaps,
        invalidRings: chosen.faulty + cleaned.selfCrossing,
      },
      remaining: { overlaps: faults.overlaps, gaps: faults.gaps, invalidRings: faults.invalidRings },
      verticesAfter: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
      bytesGz: finest.bytes,
    };
    const meta = {
      approximate: false,
      country: country.iso2,
      source: said.source ?? file.name,
      licence: said.licence ?? '',
      year: String(said.year ?? ''),
      checksum: await checksumOf(file.bytes),
      unitCounts: { districts: kept.length },
      method_es: `Límites de ${kept.length} unidades de segundo nivel, con sus bordes compartidos, limpiados y simplificados.`,
    };
    return { ok: true, topology, meta, report };
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, refusal: { reason: error.reason, values: error.values }, report: null };
    if (error instanceof RangeError) return { ok: false, refusal: { reason: 'cannotClean', values: {} }, report: null };
    throw error;
  }
}

/** Most units must lie in or beside the country as the atlas knows it. */
function refuseAbroad(/** @type {readonly import('./codes.mjs').Shape[]} */ shapes, country, latinAmerica) {
  const outline = readTopojson({
    ...latinAmerica,
    objects: { countries: latinAmerica.objects.countries },
  })[0].shapes.filter(({ properties }) => properties.iso2 === country.iso2);
  if (outline.length === 0) return;
  const locator = makeLocator(outline);
  const inside = shapes.filter((shape) => {
    const box = boxOf([shape]);
    return locator.within((box.west + box.east) / 2, (box.south + box.north) / 2, 60).length > 0;
  });
  if (inside.length < shapes.length * ENOUGH_INSIDE)
    throw new Refusal('outsideCountry', { shapes: shapes.length, country: country.name });
}

/** A code and a name for each unit: those of geoBoundaries where they are, else what looks like a name, else a number. */
function titlesOf(/** @type {readonly import('./codes.mjs').Shape[]} */ shapes, /** @type {string} */ iso2) {
  const keys = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties)))];
  const isWhole = (/** @type {string} */ key) =>
    new Set(shapes.map(({ properties }) => String(properties[key] ?? '')).filter(Boolean)).size === shapes.length;
  const codeKey = ['shapeISO', 'shapeID', ...keys.filter((key) => /cod|id$|pcode|iso/i.test(key))].find(isWhole);
  const nameKey =
    keys.find((key) => key === 'shapeName') ??
    keys.find((key) => /^(name_2|nam|name|nombre|nome|nomb)/i.test(key)) ??
    keys.find((key) => shapes.every(({ properties }) => typeof properties[key] === 'string'));
  return shapes.map(({ properties }, i) => ({
    code: codeKey ? String(properties[codeKey]) : `${iso2}-${i + 1}`,
    name: String((nameKey && properties[nameKey]) || `${iso2} ${i + 1}`).trim(),
  }));
}
