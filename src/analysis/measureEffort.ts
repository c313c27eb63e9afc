/** How much research stands behind the figure of a region: what is recorded of it at all, by which sources (docs/data.md, «Esfuerzo»). */
import type { Experience } from '../catalog/schema';
import { PROGRAMME_IDS, type ProgrammeId } from '../catalog/vocabulary';
import { DIRECTNESS, type Reach } from '../territory/reach';
import type { Territory, Unit } from '../territory/units';

export interface UnitEffort {
  /** Code in the division. */
  code: string;
  /** Ids of every experience that reaches the unit, supra-municipal or not, with a ficha or without. */
  ids: readonly string[];
  documented: readonly string[];
  identified: readonly string[];
  /** Those that reach one comuna alone. */
  local: readonly string[];
  /** By source, in the vocabulary's order; an experience that two sources list counts in both. */
  sources: readonly { programme: ProgrammeId; ids: readonly string[] }[];
  /** Those of them that record anything which reaches the unit more nearly than the country does. */
  nearSources: readonly ProgrammeId[];
  /** Earliest and latest year of beginning; null where no year is known. */
  years: { first: number; last: number; dated: readonly string[] } | null;
  /** Without a known year of beginning. */
  undated: readonly string[];
  /** Experiences per 100,000 inhabitants (Censo 2017), and per comuna; null where there is nobody, or no comuna. */
  perHundredThousand: number | null;
  perComuna: number | null;
  /** The catalogue hardly looked here: one near source at most. */
  thin: boolean;
}

type Source = Pick<Experience, 'id' | 'status' | 'programmes' | 'startYear'>;

const NATIONAL = DIRECTNESS.indexOf('national');

/**
 * The effort behind each unit, in their order. It takes the whole catalogue: a filter narrows what is asked, not where anybody looked.
 * @param reachOf the comunas of an experience; nothing for one that does not exist
 */
export function measureEffort(
  units: readonly Pick<Unit, 'code' | 'comunas'>[],
  experiences: readonly Source[],
  reachOf: (id: string) => Reach | undefined,
  territory: Pick<Territory, 'comunas'>,
): UnitEffort[] {
  return units.map(({ code, comunas }): UnitEffort => {
    const inside = new Set(comunas);
    const here = experiences.filter(({ id }) => reachOf(id)?.comunas.some((comuna) => inside.has(comuna)));
    const idsOf = (which: (experience: Source) => boolean) => here.filter(which).map(({ id }) => id);
    const population = comunas.reduce((sum, comuna) => sum + (territory.comunas[comuna]?.population ?? 0), 0);
    const near = sourcesNear(here, inside, reachOf);
    const years = here.flatMap(({ startYear }) => startYear ?? []);
    return {
      code,
      ids: here.map(({ id }) => id),
      documented: idsOf(({ status }) => status === 'documented'),
      identified: idsOf(({ status }) => status === 'identified'),
      local: idsOf(({ id }) => reachOf(id)?.comunas.length === 1),
      sources: PROGRAMME_IDS.flatMap((programme) => {
        const ids = idsOf(({ programmes }) => programmes.includes(programme));
        return ids.length > 0 ? [{ programme, ids }] : [];
      }),
      nearSources: PROGRAMME_IDS.filter((programme) => near.has(programme)),
      years:
        years.length > 0
          ? {
              first: Math.min(...years),
              last: Math.max(...years),
              dated: idsOf(({ startYear }) => startYear !== null),
            }
          : null,
      undated: idsOf(({ startYear }) => startYear === null),
      perHundredThousand: population > 0 ? (here.length / population) * 100_000 : null,
      perComuna: comunas.length > 0 ? here.length / comunas.length : null,
      thin: near.size <= 1,
    };
  });
}

/**
 * The rule of the mark counts these. Sources and not experiences, since two rows of one prize, of one applicant, are one look. What
 * is national says nothing of where anybody looked.
 */
function sourcesNear(
  here: readonly Source[],
  inside: ReadonlySet<number>,
  reachOf: (id: string) => Reach | undefined,
): ReadonlySet<ProgrammeId> {
  const near = here.filter(({ id }) => {
    const reach = reachOf(id);
    return reach?.comunas.some((comuna, at) => inside.has(comuna) && reach.directness[at] !== NATIONAL);
  });
  return new Set(near.flatMap(({ programmes }) => programmes));
}

/** What stands behind no region: experiences of the country that cannot be placed, and those of other countries, as ids. */
export function findUnplaced(
  experiences: readonly Pick<Experience, 'id' | 'country'>[],
  reachOf: (id: string) => Reach | undefined,
): { unplaced: string[]; abroad: string[] } {
  const nowhere = experiences.filter(({ id }) => (reachOf(id)?.comunas.length ?? 0) === 0);
  return {
    unplaced: nowhere.filter(({ country }) => country === 'CL').map(({ id }) => id),
    abroad: nowhere.filter(({ country }) => country !== 'CL').map(({ id }) => id),
  };
}
