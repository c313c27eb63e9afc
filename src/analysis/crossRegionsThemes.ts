/** Regions (or provinces) by themes: which supra-municipal experiences of each theme reach each, and how much of it (docs/data.md, «Cobertura»). */
import type { Experience } from '../catalog/schema';
import { THEME_IDS } from '../catalog/vocabulary';
import type { Reach } from '../territory/reach';
import type { Unit } from '../territory/units';
import { isSupraMunicipal } from './coverage';
import { UNKNOWN } from './facetTable';
import { COVERAGE_CLASSES } from './measureShares';

export interface Crossing {
  /** Ids of the supra-municipal experiences, in the catalogue's order. */
  ids: readonly string[];
  /** Ids of the experiences that reach one comuna alone, of this unit: recorded, but covering nothing. */
  local: readonly string[];
  /** Comunas of the unit by their most direct way in among `ids`; parallel to `COVERAGE_CLASSES`, it sums to all of them. */
  byClass: readonly number[];
}

export interface MatrixRow {
  /** Code in the division. */
  code: string;
  /** How many comunas it has. */
  comunas: number;
  /** Parallel to the matrix's `themes`. */
  cells: readonly Crossing[];
  /** Every experience once, whatever its themes: at most the sum of the cells, since one experience may have several. */
  whole: Crossing;
}

export interface MatrixColumn {
  theme: string;
  /** Codes of the units that a supra-municipal experience of this theme reaches. */
  reached: readonly string[];
  /** Ids of these experiences, each once. */
  ids: readonly string[];
}

export interface RegionThemeMatrix {
  /** The vocabulary's themes, and `UNKNOWN` where an experience has none. */
  themes: readonly string[];
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
}

type Themed = Pick<Experience, 'id' | 'themes'>;

const NONE = COVERAGE_CLASSES.indexOf('none');

/**
 * Every theme has its column, also those of no experience: that is a finding.
 * @param units rows, in their order
 * @param reachOf the comunas of an experience; nothing for one that does not exist
 */
export function crossRegionsThemes(
  units: readonly Pick<Unit, 'code' | 'comunas'>[],
  experiences: readonly Themed[],
  reachOf: (id: string) => Reach | undefined,
): RegionThemeMatrix {
  const themes: string[] = [...THEME_IDS];
  if (experiences.some((experience) => experience.themes.length === 0)) themes.push(UNKNOWN);
  const rows = units.map(({ code, comunas }): MatrixRow => {
    const inside = new Set(comunas);
    const here = experiences.filter(({ id }) => reachOf(id)?.comunas.some((comuna) => inside.has(comuna)));
    return {
      code,
      comunas: comunas.length,
      cells: themes.map((theme) =>
        crossing(
          here.filter((experience) => hasTheme(experience, theme)),
          comunas,
          reachOf,
        ),
      ),
      whole: crossing(here, comunas, reachOf),
    };
  });
  const columns = themes.map((theme, column): MatrixColumn => {
    const reached = rows.filter(({ cells }) => (cells[column] as Crossing).ids.length > 0);
    return {
      theme,
      reached: reached.map(({ code }) => code),
      ids: [...new Set(reached.flatMap(({ cells }) => (cells[column] as Crossing).ids))],
    };
  });
  return { themes, rows, columns };
}

function hasTheme({ themes }: Themed, theme: string): boolean {
  return theme === UNKNOWN ? themes.length === 0 : (themes as readonly string[]).includes(theme);
}

/** @param experiences that reach a comuna of the unit */
function crossing(
  experiences: readonly Themed[],
  comunas: readonly number[],
  reachOf: (id: string) => Reach | undefined,
): Crossing {
  const ids: string[] = [];
  const local: string[] = [];
  const ways = new Map(comunas.map((comuna) => [comuna, NONE]));
  for (const { id } of experiences) {
    const reach = reachOf(id);
    if (!reach) continue;
    if (!isSupraMunicipal(reach)) {
      local.push(id);
      continue;
    }
    ids.push(id);
    reach.comunas.forEach((comuna, position) => {
      const known = ways.get(comuna);
      if (known !== undefined) ways.set(comuna, Math.min(known, reach.directness[position] as number));
    });
  }
  const byClass = COVERAGE_CLASSES.map(() => 0);
  for (const way of ways.values()) byClass[way] = (byClass[way] as number) + 1;
  return { ids, local, byClass };
}

/** How many comunas of a unit are reached at all. */
export function comunasReached({ byClass }: Pick<Crossing, 'byClass'>): number {
  return byClass.slice(0, NONE).reduce((sum, comunas) => sum + comunas, 0);
}
