/** Names and hierarchy of the places of the breadcrumb. */

import { isChilean } from '../territory/reach';
import { describeUnitChange, divisionWith, unitInstead } from '../territory/unitChange';
import type { DivisionId, Territory, Unit } from '../territory/units';
import type { Atlas } from './atlas';
import type { PlaceRef } from './view';

/** From Latin America down to the place itself. A province or region abroad or unknown is not a place. */
export function pathOf(place: PlaceRef, territory: Territory, division: DivisionId): PlaceRef[] {
  const path: PlaceRef[] = [{ level: 'latin-america' }];
  if (place.level === 'latin-america') return path;
  if (place.level === 'country') return [...path, place];
  path.push({ level: 'country', code: 'CL' });
  if (place.level === 'province') {
    const region = territory.divisions[division].byCode.get(place.code)?.parent;
    if (region) path.push({ level: 'region', code: region });
  }
  return [...path, place];
}

/** Whether a place is Chile or a part of it: only there comunas are counted. */
export function isInChile(place: PlaceRef): boolean {
  return place.level !== 'latin-america' && isChilean(place.code);
}

/** The comunas of a Chilean place, as indices; empty for places beyond Chile. */
export function comunasOfPlace(place: PlaceRef, territory: Territory, division: DivisionId): readonly number[] {
  if (place.level === 'latin-america') return [];
  if (place.level === 'country') return place.code === 'CL' ? territory.comunas.map((_, index) => index) : [];
  return isChilean(place.code) ? (territory.divisions[division].byCode.get(place.code)?.comunas ?? []) : [];
}

/** A region or province as a place. */
export function placeOfUnit(unit: Unit): PlaceRef {
  return { level: unit.parent === null ? 'region' : 'province', code: unit.code };
}

/**
 * Null where the place exists in this division. A region or province of the other division gives way
 * to the smallest unit that holds all its comunas, else to Chile.
 */
export function replacePlace(
  place: PlaceRef,
  territory: Territory,
  division: DivisionId,
  countries: ReadonlySet<string>,
): PlaceRef | null {
  if (place.level === 'latin-america') return null;
  if (place.level === 'country') return countries.has(place.code) ? null : { level: 'latin-america' };
  if (territory.divisions[division].byCode.has(place.code)) return null;
  const other = divisionWith(territory, place.code, division);
  const change = other && describeUnitChange(territory, other, place.code, division);
  const unit = change && unitInstead(change);
  return unit ? placeOfUnit(unit) : { level: 'country', code: 'CL' };
}

/** The countries that are places: those with an experience. */
export function countriesOf({ core }: Pick<Atlas, 'core'>): ReadonlySet<string> {
  return new Set(core.experiences.flatMap(({ country }) => (country ? [country] : [])));
}
