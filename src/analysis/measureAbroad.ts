/**
 * Coverage beyond Chile, one level up: which first-level units of each country the recorded experiences reach (docs/data.md, «Cobertura»).
 * By the codes of the catalogue's territory alone, without population.
 */
import type { Experience } from '../catalog/schema';
import type { CountryAbroad, UnitAbroad } from '../territory/unitsAbroad';

/** Most direct first. Named: the report names the unit. Inferred: it names a place inside. National: it names the country. None: a gap. */
export const UNIT_CLASSES = ['named', 'inferred', 'national', 'none'] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

/** An experience in a unit. */
export interface UnitEntry {
  id: string;
  way: Exclude<UnitClass, 'none'>;
  /** Places inside the unit that the report names. */
  places: Experience['places'];
}

export interface UnitRecord {
  unit: UnitAbroad;
  way: UnitClass;
  entries: readonly UnitEntry[];
}

export interface CountryRecord {
  country: string;
  units: readonly UnitRecord[];
  /** How many units of each class; parallel to `UNIT_CLASSES`. */
  byClass: readonly number[];
  /** Ids of the experiences of the country, with a unit or without. */
  ids: readonly string[];
  /** Those that name no unit: they count for the country and for none of its units. */
  unplaced: readonly string[];
}

type Abroad = Pick<Experience, 'id' | 'country' | 'territory' | 'places'>;

/** All the countries, in the order given, also those of which nothing is recorded. */
export function measureAbroad(countries: readonly CountryAbroad[], experiences: readonly Abroad[]): CountryRecord[] {
  return countries.map(({ country, units }): CountryRecord => {
    const here = experiences.filter(
      (experience) =>
        experience.country === country || experience.territory.some(({ code }) => countryOf(code) === country),
    );
    const records = units.map((unit): UnitRecord => {
      const entries = here.flatMap((experience): UnitEntry[] => {
        const way = wayInto(unit.code, country, experience);
        const places = experience.places.filter((place) => place.unit === unit.code);
        return way ? [{ id: experience.id, way, places }] : [];
      });
      const ways = entries.map(({ way }) => UNIT_CLASSES.indexOf(way));
      return { unit, way: UNIT_CLASSES[Math.min(...ways, UNIT_CLASSES.length - 1)] as UnitClass, entries };
    });
    const placed = new Set(records.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return {
      country,
      units: records,
      byClass: UNIT_CLASSES.map((kind) => records.filter(({ way }) => way === kind).length),
      ids: here.map(({ id }) => id),
      unplaced: here.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
    };
  });
}

/** The most direct way of an experience into a unit; null where its territory does not hold it. A point alone is no territory. */
function wayInto(code: string, country: string, { territory }: Abroad): UnitEntry['way'] | null {
  const own = territory.filter((unit) => unit.code === code);
  if (own.some(({ basis }) => basis === 'named')) return 'named';
  if (own.length > 0) return 'inferred';
  return territory.some((unit) => unit.level === 'country' && unit.code === country) ? 'national' : null;
}

function countryOf(code: string): string {
  return code.slice(0, 2);
}
