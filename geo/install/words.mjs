// What the installer says: Spanish, whole sentences. Those about files are the app's own (src/i18n/boundaryRefusals.json).
import { readFileSync } from 'node:fs';

const SENTENCES = JSON.parse(readFileSync(new URL('../../src/i18n/boundaryRefusals.json', import.meta.url), 'utf8'));
const KINDS = { geojson: 'GeoJSON', topojson: 'TopoJSON', shapefile: 'shapefile', geopackage: 'GeoPackage' };
const STEPS = {
  read: 'Leyendo el archivo',
  reproject: 'Revisando la proyección',
  match: 'Uniendo figuras y comunas',
  clean: 'Limpiando los bordes',
  simplify: 'Simplificando',
  dissolve: 'Formando provincias y regiones',
  check: 'Comprobando el resultado',
};
/** Longer lists are cut on screen; nothing is hidden, the rest is counted. */
const MOST_LINES = 400;

const number = (/** @type {number} */ n) => n.toLocaleString('es-CL');

/** @param {string} key of boundaryRefusals.json @param {Record<string, string | number>} [values] */
export function sentence(key, values = {}) {
  const text = SENTENCES[key]?.es ?? key;
  return text.replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : String(value ?? '');
  });
}

/** Lines for a person who wants to know what became of the file, unit by unit. @param {any} report @param {string} file @param {boolean} isChile */
export function reportLines(report, file, isChile) {
  const kind = KINDS[/** @type {keyof typeof KINDS} */ (report.kind)];
  const lines = [
    `Archivo: ${file} (${kind}, ${number(report.shapes)} figuras, ${number(report.vertices)} vértices)`,
    ...(report.layer ? [`Capa elegida: ${report.layer}`] : []),
    ...(report.encoding ? [`Codificación del texto: ${report.encoding}`] : []),
    report.projection
      ? `Proyección declarada: ${report.projection}${report.reprojected ? '; se reproyectó a WGS 84' : ''}`
      : 'Proyección: no declara ninguna; las coordenadas son grados',
  ];
  if (isChile)
    lines.push(
      `Comunas con límite de la fuente: ${report.matched} de ${report.matched + report.approximate.length} ` +
        `(${report.byCode} por código, ${report.byPlace} por lugar)`,
    );
  lines.push(`Reparado: ${faults(report.repaired)}`, `Después de limpiar: ${faults(report.remaining)}`);
  if (report.bytesGz)
    lines.push(
      `Resultado: ${number(report.verticesAfter)} vértices, ${number(Math.ceil(report.bytesGz / 1000))} kB comprimido`,
    );
  const section = (/** @type {string} */ title, /** @type {string[]} */ items) => {
    if (items.length === 0) return;
    lines.push('', `${title} (${items.length}):`, ...items.slice(0, MOST_LINES).map((item) => `  ${item}`));
    if (items.length > MOST_LINES) lines.push(`  … y ${number(items.length - MOST_LINES)} más`);
  };
  section(
    'Comunas sin límite de la fuente',
    (report.approximate ?? []).map((/** @type {any} */ a) => `${a.cut} ${a.name}: ${sentence(a.reason)}`),
  );
  section(
    'Figuras sin asignar',
    (report.leftOver ?? []).map((/** @type {any} */ l) => `${l.label}: ${sentence(l.reason)}`),
  );
  section(
    'Para revisar',
    (report.doubts ?? []).map((/** @type {any} */ d) => `${d.cut} ${d.name}: ${sentence(d.kind, d.values)}`),
  );
  return lines;
}

const faults = (
  /** @type {{ overlaps: number, gaps: number, invalidRings: number }} */ { overlaps, gaps, invalidRings },
) => `${number(overlaps)} traslapes, ${number(gaps)} huecos, ${number(invalidRings)} anillos inválidos`;

/** Progress on one line of a terminal, or as a few lines where the output is kept in a file. @param {NodeJS.WriteStream} stream */
export function makeProgress(stream) {
  let last = '';
  return {
    step(/** @type {keyof typeof STEPS} */ step, /** @type {number} */ share) {
      if (stream.isTTY) stream.write(`\r\x1b[K${STEPS[step]}… ${share > 0 ? `${Math.round(share * 100)} %` : ''}`);
      else if (last !== step) stream.write(`${STEPS[step]}…\n`);
      last = step;
    },
    bytes(/** @type {number} */ got, /** @type {number | null} */ of) {
      const [mb, all] = [got, of ?? 0].map((n) => (n / 1e6).toFixed(1).replace('.', ','));
      if (stream.isTTY) stream.write(`\r\x1b[KDescargando… ${mb} MB${of ? ` de ${all} MB` : ''}`);
      const quarter = of ? `bytes ${Math.floor((got / of) * 4)}` : `bytes ${Math.floor(got / 20e6)}`;
      if (!stream.isTTY && quarter !== last) stream.write(`Descargando… ${mb} MB${of ? ` de ${all} MB` : ''}\n`);
      last = quarter;
    },
    end() {
      if (stream.isTTY) stream.write('\r\x1b[K');
      last = '';
    },
  };
}
