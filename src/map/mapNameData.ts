/** What a map names, from the data that it draws: the same for the live map and the vector one. */
import { map as messages } from '../i18n/map';
import { textTools } from '../i18n/text';
import { indexGrounds, innermostPoint } from '../plates/labelPlacement';
import type { MapNames } from '../plates/mapNames';
import type { MapData, MapGround } from './mapData';

type GroundNames = Pick<MapNames, 'grounds' | 'lakes'>;

/** Kept as long as the ground: indexing a few hundred outlines takes longer than anything else here. */
const groundNames = new WeakMap<MapGround, GroundNames>();

function groundNamesOf(ground: MapGround): GroundNames {
  const known = groundNames.get(ground);
  if (known) return known;
  const index = (features: readonly { geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon; key: string }[]) =>
    indexGrounds(features.map(({ geometry, key }) => ({ key, area: geometry })));
  const regions = ground.regions.features.map(({ geometry, properties }) => ({ geometry, key: properties.code }));
  // Where Chile's own file is there, it replaces the coarser outline of the continent's.
  const countries = ground.countries.features.filter(
    ({ properties }) => !(regions.length > 0 && properties.iso2 === 'CL'),
  );
  const lakes = ground.lakes.features.map(({ geometry, properties }, at) => ({
    geometry,
    ...properties,
    key: String(at),
  }));
  const made: GroundNames = {
    lakes: lakes.map(({ geometry, key, name }) => ({ code: key, text: name, ...innermostPoint(geometry) })),
    grounds: {
      regions: index(regions),
      provinces: index(
        ground.provinces.features.map(({ geometry, properties }) => ({ geometry, key: properties.code })),
      ),
      comunas: index(ground.comunas.features.map(({ geometry, properties }) => ({ geometry, key: properties.cut }))),
      lakes: index(lakes),
      land: index([
        ...countries.map(({ geometry, properties }) => ({ geometry, key: properties.iso2 })),
        ...regions.map(({ geometry }) => ({ geometry, key: 'CL' })),
      ]),
    },
  };
  groundNames.set(ground, made);
  return made;
}

export function mapNamesOf({
  ground,
  experiences,
  focusComunas,
  focusCountries,
  language,
}: Pick<MapData, 'ground' | 'experiences' | 'focusComunas' | 'focusCountries' | 'language'>): MapNames {
  const { t, number } = textTools(language);
  const chosen = new Set(focusComunas);
  const subject = new Set(focusCountries);
  return {
    ...groundNamesOf(ground),
    regions: ground.unitNames
      .filter(({ level }) => level === 'region')
      .map(({ name, ...unit }) => ({ ...unit, text: name })),
    provinces: ground.unitNames
      .filter(({ level }) => level === 'province')
      .map(({ name, ...unit }) => ({ ...unit, text: t(messages.province, { name }) })),
    comunas: ground.comunaPoints.map(({ cut, name, ...comuna }) => ({ ...comuna, code: cut, text: name })),
    districts: ground.districtNames.map(({ country, name, ...district }) => ({
      ...district,
      code: country,
      text: name,
    })),
    focus: new Map(
      ground.comunaPoints
        .filter(({ cut }) => chosen.has(cut))
        .map(({ cut, population }) => [cut, t(messages.inhabitants, { n: number(population) })]),
    ),
    // These carry a dot of their own, so the name stands beside it.
    dotted: new Set(experiences.filter(({ members }) => members.length > 0).flatMap(({ comunas }) => comunas)),
    countries: ground.countries.features.map(({ properties }) => ({
      key: properties.iso2,
      text: properties[`name_${language}`],
      focus: subject.has(properties.iso2) || properties.iso2 === 'CL',
    })),
    seas: (['pacific', 'atlantic', 'caribbean'] as const).map((sea) => ({ key: sea, text: t(messages[sea]) })),
    abroad: focusCountries.some((country) => country !== 'CL'),
  };
}
