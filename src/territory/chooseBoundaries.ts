/** Which of Chile's boundaries are drawn: those that a person loaded, else those installed with the app, else those it ships with. */
import { type ChileBoundaries, type ChileFiles, checkChile, isRecord, loadChile, type Request } from './geography';

export type BoundaryOrigin = 'browser' | 'installed' | 'shipped';

/** Boundaries that were there and are not drawn, and why. */
export interface BoundaryProblem {
  origin: 'browser' | 'installed';
  /** `damaged`: there, but not whole. `unreachable`: nobody could look. `no-database`: this browser keeps nothing at all. */
  reason: 'damaged' | 'unreachable' | 'no-database';
  /** What the check or the browser said, in English. */
  detail: string;
}

/** What a person loaded, beside the boundaries themselves. */
export interface KeptFacts {
  fileName: string;
  /** ISO 8601. */
  installedAt: string;
  /** As it was kept: unchecked. */
  report: unknown;
}

export interface ChosenBoundaries {
  boundaries: ChileBoundaries;
  origin: BoundaryOrigin;
  /** Where the origin is `browser`. */
  kept: KeptFacts | null;
  problems: readonly BoundaryProblem[];
}

export const INSTALLED_FILES: ChileFiles = {
  chile: 'geo/installed/chile.topojson',
  chileMeta: 'geo/installed/chile.meta.json',
};

/** How many units the layers hold: the same comunas in both divisions. */
const UNITS = { comunas: 346, provinces2008: 53, provinces2018: 56, regions2008: 15, regions2018: 16 } as const;

/**
 * Chooses among what there is. Never throws: what could not be used is told, and the next is taken.
 * @param readKept what the browser kept (null for nothing); may throw, with `trouble: 'unavailable'` where the browser has no database
 * @param installed whether the build found installed files
 */
export async function chooseBoundaries(
  baseUrl: string,
  { readKept, installed, request }: { readKept: () => Promise<unknown>; installed: boolean; request?: Request },
): Promise<ChosenBoundaries> {
  const problems: BoundaryProblem[] = [];
  try {
    const content = await readKept();
    const checked = content === null ? null : checkKept(content);
    if (typeof checked === 'string') problems.push({ origin: 'browser', reason: 'damaged', detail: checked });
    else if (checked) return { ...checked, origin: 'browser', problems };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const nothingThere = isRecord(error) && error.trouble === 'unavailable';
    problems.push({ origin: 'browser', reason: nothingThere ? 'no-database' : 'unreachable', detail });
  }
  if (installed) {
    const boundaries = await loadChile(baseUrl, request, INSTALLED_FILES);
    const wrong = faultOf(boundaries);
    if (wrong === null) return { boundaries, origin: 'installed', kept: null, problems };
    problems.push({ origin: 'installed', reason: 'damaged', detail: wrong });
  }
  return { boundaries: await loadChile(baseUrl, request), origin: 'shipped', kept: null, problems };
}

/** Boundaries that a browser kept or a worker made, or the reason why they are not drawn, in English. */
export function checkKept(content: unknown): { boundaries: ChileBoundaries; kept: KeptFacts } | string {
  if (!isRecord(content)) return 'What was kept is no record.';
  const { fileName, installedAt, report } = content;
  if (typeof fileName !== 'string' || typeof installedAt !== 'string' || Number.isNaN(Date.parse(installedAt))) {
    return 'What was kept has no name or no date.';
  }
  const boundaries = checkChile(fileName, content.topology, content.meta);
  return faultOf(boundaries) ?? { boundaries, kept: { fileName, installedAt, report } };
}

/** Null where boundaries are readable and whole: every unit of both divisions, once. */
function faultOf({ chile, chileMeta }: ChileBoundaries): string | null {
  if (chile.status === 'failed') return chile.detail;
  if (chileMeta.status === 'failed') return chileMeta.detail;
  for (const [layer, count] of Object.entries(UNITS)) {
    const { geometries } = chile.topology.objects[layer] as {
      geometries: { properties: { cut?: string; code?: string } }[];
    };
    const codes = new Set(geometries.map(({ properties }) => properties.cut ?? properties.code));
    if (codes.size !== count || geometries.length !== count) {
      return `The layer «${layer}» holds ${codes.size} units in ${geometries.length} shapes instead of ${count}.`;
    }
  }
  return null;
}
