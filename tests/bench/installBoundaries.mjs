/**
 * Installing boundaries from a local file: `node tests/bench/installBoundaries.mjs`. Seconds and the most memory the process had.
 * The real pack where it lies beside the project, else the atlas's own comunas; then the same borders with a million and a half points.
 * Goals: under 20 s and 1.5 GB.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';

const GOAL = { seconds: 20, megabytes: 1500 };
const DENSE = 1_500_000;
const real = join(process.env.ATLAS_SHARED ?? '../shared', 'geo/chile-official.topojson');
const pack = existsSync(real) ? real : 'public/geo/chile.topojson';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
try {
  const dense = join(folder, 'dense.geojson');
  const vertices = writeDense(dense);
  measure(existsSync(real) ? 'real pack' : 'approximate comunas', pack);
  measure(`the same borders, ${vertices.toLocaleString('en')} vertices`, dense);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every edge gets points in between, a little off the straight line and the same for both neighbours, as a river's would be. */
function writeDense(path) {
  const topology = JSON.parse(readFileSync(pack, 'utf8'));
  const { features } = feature(topology, topology.objects.comunas);
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const pieces = Math.ceil(DENSE / rings.reduce((sum, ring) => sum + ring.length, 0));
  const chance = (a, b, i) => {
    const value = Math.sin(a * 12.9898 + b * 78.233 + i * 37.719) * 43_758.5453;
    return value - Math.floor(value) - 0.5;
  };
  let count = 0;
  for (const ring of rings) {
    const dense = [];
    for (let i = 0; i + 1 < ring.length; i++) {
      const [here, there] = [ring[i], ring[i + 1]];
      const turned = here[0] > there[0] || (here[0] === there[0] && here[1] > there[1]);
      const [p, q] = turned ? [there, here] : [here, there];
      const off = (Math.hypot(q[0] - p[0], q[1] - p[1]) * 0.15) / Math.sqrt(pieces);
      const between = Array.from({ length: pieces - 1 }, (_, k) => [
        p[0] + ((q[0] - p[0]) * (k + 1)) / pieces + chance(p[0], q[1], k) * off,
        p[1] + ((q[1] - p[1]) * (k + 1)) / pieces + chance(q[0], p[1], k) * off,
      ]);
      dense.push(here, ...(turned ? between.reverse() : between));
    }
    dense.push([...dense[0]]);
    ring.length = 0;
    for (const point of dense) ring.push(point);
    count += dense.length;
  }
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return count;
}

function measure(title, file) {
  // A process of its own, so that its memory is the installation's alone.
  const script =
    'process.argv.splice(1, 1); const started = performance.now(); process.on("exit", () => console.error("#", performance.now() - started, process.resourceUsage().maxRSS / 1024)); await import("./geo/install.mjs");';
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, 'x', 'geo/install.mjs', file, '--check'],
    { encoding: 'utf8' },
  );
  const [milliseconds, megabytes] = (/# ([\d.]+) ([\d.]+)/.exec(stderr) ?? []).slice(1).map(Number);
  if (status !== 0) throw new Error(stdout);
  const [seconds, memory] = [milliseconds / 1000, Math.round(megabytes)];
  const fine = seconds < GOAL.seconds && memory < GOAL.megabytes;
  console.log(`${title}: ${seconds.toFixed(1)} s, ${memory} MB ${fine ? '' : '(over the goal of 20 s and 1.5 GB)'}`);
  console.log(`  ${/Resultado: .*/.exec(stdout)?.[0]}`);
}
