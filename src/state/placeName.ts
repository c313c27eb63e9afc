import { countryName } from '../i18n/countries';
import { shell } from '../i18n/shell';
import type { TextTools } from '../i18n/text';
import type { DivisionId, Territory } from '../territory/units';
import type { PlaceRef } from './view';

/** A place's name in the current language and division. */
export function placeName(place: PlaceRef, tools: TextTools, territory: Territory, division: DivisionId): string {
  if (place.level === 'latin-america') return tools.t(shell.latinAmerica);
  if (place.level === 'country') return countryName(place.code, tools);
  return territory.divisions[division].byCode.get(place.code)?.name ?? place.code;
}
