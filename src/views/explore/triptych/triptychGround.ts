/** The ground that a triptych draws three times: the country, a region or province, another country, or Latin America. */
import { countryName } from '../../../i18n/countries';
import { unitName } from '../../../i18n/facetValues';
import { plates } from '../../../i18n/plates';
import type { TextTools } from '../../../i18n/text';
import { islandsIn } from '../../../plates/islands';
import { extentOfBounds, STANDING_CHILE } from '../../../plates/standingProjection';
import { boundsMeet, boundsOfShape } from '../../../plates/triptych/paths';
import type { TriptychGround, TriptychLand, TriptychName } from '../../../plates/triptych/triptychData';
import type { Atlas } from '../../../state/atlas';
import { comunasOfPlace } from '../../../state/places';
import type { PlaceRef } from '../../../state/view';
import { approximateComunas, type Bounds, boundsOfComunas, centroidOf, featuresOf } from '../../../territory/geography';
import type { DivisionId } from '../../../territory/units';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import { regionPointsOf } from '../regionPoints';

/** From Mexico's north to Cape Horn, and Brazil's east. */
const LATIN_AMERICA: Bounds = [-117, -56, -34.5, 32.8];

const NONE: ReadonlySet<string> = new Set();

export interface GroundWanted {
  place: PlaceRef;
  division: DivisionId;
  /** How many experiences of the view reach a region. */
  countIn: (region: string) => number;
}

/** The ground of a place in a division. */
export function triptychGroundOf(
  { place, division, countIn }: GroundWanted,
  atlas: Atlas,
  drawn: DrawnAtlas,
  tools: TextTools,
): TriptychGround {
  const comunas = comunaShapes(drawn);
  const base = {
    comunas,
    approximate: approximateComunas(drawn.geography),
    islands: [],
    mainland: false,
    wholeChile: false,
  };
  if (place.level === 'latin-america') {
    return {
      ...base,
      approximate: NONE,
      extent: extentOfBounds(LATIN_AMERICA, 0.01),
      ...continent(atlas, division, drawn, tools),
    };
  }
  if (place.level === 'country' && place.code !== 'CL') {
    return { ...base, approximate: NONE, ...otherCountry(place.code, atlas, division, drawn, tools) };
  }
  const islands = islandsIn(place.code).map((island) => ({ island, area: comunas.get(island.cut)?.geometry ?? null }));
  if (place.level === 'country') {
    const land: TriptychLand[] = drawn.ground.regions.features.map(({ geometry, properties }) => ({
      code: properties.code,
      name: properties.name,
      geometry,
      kind: 'inside',
      target: true,
    }));
    const country = drawn.ground.countries.features.find(({ properties }) => properties.iso2 === 'CL');
    // Without Chile's own file the continent's outline of it serves.
    if (land.length === 0 && country) {
      land.push({ code: 'CL', name: '', geometry: country.geometry, kind: 'inside', target: false });
    }
    const names = regionPointsOf(atlas.territory, division).map(({ code, name, lon, lat }): TriptychName => {
      const label = tools.t(plates.regionButton, { name, count: countIn(code) });
      return { code, text: unitName(tools, atlas, division, code), label, lon, lat, weight: 1 };
    });
    return { ...base, islands, mainland: true, wholeChile: true, extent: STANDING_CHILE, land, names };
  }
  return { ...base, ...insideChile(place, islands, atlas, division, drawn, tools) };
}

const shapes = new WeakMap<object, TriptychGround['comunas']>();

/** Outlines of comunas by CUT, with the point where their name stands; made once for a set of boundaries. */
function comunaShapes({ ground }: DrawnAtlas): TriptychGround['comunas'] {
  const known = shapes.get(ground.comunas);
  if (known) return known;
  const made = new Map(
    ground.comunas.features.map(({ geometry, properties }) => [
      properties.cut,
      { name: properties.name, geometry, ...centroidOf(geometry) },
    ]),
  );
  shapes.set(ground.comunas, made);
  return made;
}

type PlaceGround = Pick<TriptychGround, 'extent' | 'land' | 'names'>;

function insideChile(
  place: Exclude<PlaceRef, { level: 'latin-america' }>,
  islands: TriptychGround['islands'],
  atlas: Atlas,
  division: DivisionId,
  drawn: DrawnAtlas,
  tools: TextTools,
): PlaceGround & Pick<TriptychGround, 'islands' | 'mainland'> {
  const members = comunasOfPlace(place, atlas.territory, division).flatMap(
    (index) => atlas.territory.comunas[index] ?? [],
  );
  const cuts = new Set(members.map(({ cut }) => cut));
  const doubtful = approximateComunas(drawn.geography);
  const remote = new Set(islands.map(({ island }) => island.cut));
  // A place that is nothing but an island is drawn as itself.
  const mainland = members.some(({ cut }) => !remote.has(cut));
  const fallback: Bounds = [-75.7, -56, -66.4, -17.5];
  const bounds = boundsOfComunas(drawn.geography, [...cuts]) ?? fallback;
  const around = neighbours(bounds, atlas, division, drawn, null, tools);
  const inside = drawn.ground.comunas.features
    .filter(({ properties }) => cuts.has(properties.cut))
    .map(
      ({ geometry, properties }): TriptychLand => ({
        code: properties.cut,
        name: properties.name,
        geometry,
        kind: 'comuna',
        target: false,
        approximate: doubtful.has(properties.cut),
      }),
    );
  const provinces = drawn.ground.provinces.features
    .filter(
      ({ properties }) => place.level === 'region' && regionOfProvince(atlas, division, properties.code) === place.code,
    )
    .map(
      ({ geometry, properties }): TriptychLand => ({
        ...properties,
        geometry,
        kind: 'province',
        target: true,
        approximate: members.some(({ cut, province }) => province[division] === properties.code && doubtful.has(cut)),
      }),
    );
  const own = [...drawn.ground.regions.features, ...drawn.ground.provinces.features]
    .filter(({ properties }) => properties.code === place.code)
    .map(({ geometry, properties }): TriptychLand => ({ ...properties, geometry, kind: 'outline', target: false }));
  const names = members.flatMap(({ cut, name, population }): TriptychName[] => {
    const shape = drawn.ground.comunas.features.find(({ properties }) => properties.cut === cut);
    return shape ? [{ code: cut, text: name, label: name, ...centroidOf(shape.geometry), weight: population }] : [];
  });
  return {
    extent: extentOfBounds(bounds),
    land: [...around, ...inside, ...provinces, ...own],
    names,
    islands: mainland ? islands : [],
    mainland,
  };
}

function regionOfProvince(atlas: Atlas, division: DivisionId, province: string): string | null {
  return atlas.territory.divisions[division].byCode.get(province)?.parent ?? null;
}

/** Other countries, and Chile's regions, that the frame also shows. */
function neighbours(
  bounds: Bounds,
  atlas: Atlas,
  division: DivisionId,
  drawn: DrawnAtlas,
  except: string | null,
  tools: TextTools,
): TriptychLand[] {
  const wide: Bounds = [bounds[0] - 3, bounds[1] - 2, bounds[2] + 3, bounds[3] + 2];
  const seen = (geometry: GeoJSON.Geometry) => {
    const own = boundsOfShape(geometry);
    return own !== null && boundsMeet(own, wide);
  };
  const known = atlas.facets[division].columns.country.indexOf;
  const countries = drawn.ground.countries.features
    .filter(({ properties, geometry }) => properties.iso2 !== 'CL' && properties.iso2 !== except && seen(geometry))
    .map(
      ({ properties, geometry }): TriptychLand => ({
        code: properties.iso2,
        name: countryName(properties.iso2, tools),
        geometry,
        kind: 'outside',
        target: known.has(properties.iso2),
      }),
    );
  const regions = drawn.ground.regions.features
    .filter(({ geometry }) => seen(geometry))
    .map(({ properties, geometry }): TriptychLand => ({ ...properties, geometry, kind: 'outside', target: true }));
  return [...countries, ...regions];
}

function otherCountry(
  code: string,
  atlas: Atlas,
  division: DivisionId,
  drawn: DrawnAtlas,
  tools: TextTools,
): PlaceGround {
  const country = drawn.ground.countries.features.find(({ properties }) => properties.iso2 === code);
  const bounds = (country && boundsOfShape(country.geometry)) ?? LATIN_AMERICA;
  const units = featuresOf(drawn.geography, 'units').features.filter(({ properties }) => properties.country === code);
  return {
    extent: extentOfBounds(bounds),
    land: [
      ...neighbours(bounds, atlas, division, drawn, code, tools),
      ...units.map(
        ({ properties, geometry }): TriptychLand => ({ ...properties, geometry, kind: 'inside', target: false }),
      ),
      ...(country ? [{ code, name: '', geometry: country.geometry, kind: 'outline' as const, target: false }] : []),
    ],
    names: units.map(({ properties, geometry }) => ({
      code: properties.code,
      text: properties.name,
      label: properties.name,
      ...centroidOf(geometry),
      weight: 1,
    })),
  };
}

function continent(
  atlas: Atlas,
  division: DivisionId,
  drawn: DrawnAtlas,
  tools: TextTools,
): Pick<TriptychGround, 'land' | 'names'> {
  const known = atlas.facets[division].columns.country.indexOf;
  const { features } = drawn.ground.countries;
  return {
    land: features.map(({ properties, geometry }) => ({
      code: properties.iso2,
      name: countryName(properties.iso2, tools),
      geometry,
      kind: properties.latin ? 'inside' : 'outside',
      target: known.has(properties.iso2),
    })),
    names: features
      .filter(({ properties }) => known.has(properties.iso2))
      .map(({ properties, geometry }) => {
        const text = countryName(properties.iso2, tools);
        return { code: properties.iso2, text, label: text, ...centroidOf(geometry), weight: 1 };
      }),
  };
}
