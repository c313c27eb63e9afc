/** The page of the benchmark: a table of very many experiences, measured by the app's worker and, to compare, by the page itself. */
import { buildCoverageTable, type CoverageTable, measureCoverage } from '../../../src/analysis/coverage';
import { type AskCoverage, coverageAsker } from '../../../src/state/askCoverage';
import { loadTerritory } from '../../../src/territory/load';
import { type Reach, reachOf } from '../../../src/territory/reach';
import type { Territory } from '../../../src/territory/units';
import { picker, reachAt, seededNumbers, unitsOf } from '../randomUnits';

declare global {
  interface Window {
    coverageBench: {
      /** Builds the table; milliseconds. */
      build: (size: number) => Promise<number>;
      /** Starts the worker and hands it the table: how long that holds the page up, and until the first answer. */
      start: () => Promise<Times>;
      /** Milliseconds from a question to its answer. */
      ask: () => Promise<Times>;
      /** The same on the page itself. */
      measure: () => number;
    };
  }
}
interface Times {
  answer: number;
  /** The longest time for which the page did nothing else. */
  held: number;
}

let table: CoverageTable | null = null;
let ask: AskCoverage | null = null;
let draw = 0;

function reaches(size: number, territory: Territory): { reach: Reach }[] {
  const next = seededNumbers(2010);
  const pick = picker(next);
  const nowhere = reachOf([], territory);
  // Experiences of one unit share its reach: a million of them fit into a page.
  const known = new Map<string, Reach>();
  return Array.from({ length: size }, () => {
    const scale = reachAt(next() * 100);
    if (scale === null) return { reach: nowhere };
    const units = unitsOf(scale, next, pick, territory);
    if (units.length > 1) return { reach: reachOf(units, territory) };
    const key = `${units[0]?.level} ${units[0]?.code}`;
    const reach = known.get(key) ?? reachOf(units, territory);
    known.set(key, reach);
    return { reach };
  });
}

/** Who passes: another half of the experiences at every question. */
function half(size: number): Uint8Array {
  const passes = new Uint8Array(size);
  draw++;
  for (let row = 0; row < size; row++) passes[row] = ((row * 2_654_435_761 + draw * 40_503) >>> 15) & 1;
  return passes;
}

/** Watches how long the page is held up while something is awaited. */
async function watched(act: () => Promise<unknown>): Promise<Times> {
  let held = 0;
  let running = true;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  port2.postMessage(null);
  await new Promise((resolve) => setTimeout(resolve, 50));
  held = 0;
  const from = performance.now();
  await act();
  const answer = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 20));
  running = false;
  return { answer, held };
}

const tableNow = () => {
  if (!table) throw new Error('There is no table yet.');
  return table;
};

window.coverageBench = {
  build: async (size) => {
    const territory = await loadTerritory();
    const sources = reaches(size, territory);
    const from = performance.now();
    table = buildCoverageTable(sources, territory);
    return performance.now() - from;
  },
  start: () =>
    watched(() => {
      ask = coverageAsker(tableNow());
      return ask(half(tableNow().size));
    }),
  ask: async () => {
    const passes = half(tableNow().size);
    const expected = measureCoverage(tableNow(), passes);
    let told = '';
    const times = await watched(async () => {
      told = String((await ask?.(passes))?.classes);
    });
    if (told !== String(expected.classes)) throw new Error('Worker and page measure different coverage.');
    return times;
  },
  measure: () => {
    const passes = half(tableNow().size);
    const from = performance.now();
    measureCoverage(tableNow(), passes);
    return performance.now() - from;
  },
};
