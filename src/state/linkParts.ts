/** The parts of a link that are more than one word: places, cameras, scenarios, comparisons. Decoding gives null where it understands nothing. */
import type { Scenario, ScenarioEdit } from '../analysis/scenario';
import type { Camera, PlaceRef } from './view';

export function encodePlace(place: PlaceRef): string {
  if (place.level === 'latin-america') return 'america-latina';
  if (place.level === 'country') return place.code;
  return `CL-${place.code}`;
}

export function decodePlace(text: string): PlaceRef | null {
  if (text === 'america-latina') return { level: 'latin-america' };
  if (/^[A-Z]{2}$/.test(text)) return { level: 'country', code: text };
  if (/^CL-\d{2}$/.test(text)) return { level: 'region', code: text.slice(3) };
  if (/^CL-\d{3}$/.test(text)) return { level: 'province', code: text.slice(3) };
  return null;
}

export function encodeCamera({ lon, lat, zoom }: Camera): string {
  return `${lon.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(2)}`;
}

export function decodeCamera(text: string): Camera | null {
  const numbers = text.split(',').map(Number);
  const [lon, lat, zoom] = numbers;
  if (numbers.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  return inside ? { lon, lat, zoom } : null;
}

/** A scenario in which nothing has been drawn yet. */
const EMPTY = 'vacio';
const NEW_ASSOCIATION = 'nueva';

/** «nueva.04202.04203,mesa-x.04101»: an association of two comunas, and an experience extended by one. */
export function encodeScenario(scenario: Scenario): string {
  if (scenario.length === 0) return EMPTY;
  return scenario.map(({ experience, comunas }) => [experience ?? NEW_ASSOCIATION, ...comunas].join('.')).join(',');
}

/** `refused`: the parts that could not be understood. */
export function decodeScenario(text: string): { scenario: Scenario; refused: string[] } {
  if (text === EMPTY) return { scenario: [], refused: [] };
  const refused: string[] = [];
  const scenario = text.split(',').flatMap((part): ScenarioEdit[] => {
    const [target = '', ...cuts] = part.split('.');
    const comunas = [...new Set(cuts)];
    const understood = /^[a-z0-9-]+$/.test(target) && comunas.length > 0 && comunas.every((cut) => /^\d{5}$/.test(cut));
    if (!understood) {
      refused.push(part);
      return [];
    }
    return [{ experience: target === NEW_ASSOCIATION ? null : target, comunas }];
  });
  return { scenario, refused };
}
