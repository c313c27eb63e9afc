/** What stands on a map of coverage besides its areas: the numbers of gap groups, and islands in frames. */
import type { MapGround } from '../../map/mapData';
import type { CoverageGroup } from '../../plates/GroupNumbers';
import type { IslandState } from '../../plates/IslandInset';
import { type Island, islandsIn } from '../../plates/islands';
import type { TileValue } from '../../plates/tiles/tileLook';
import type { Atlas } from '../../state/atlas';
import type { PlaceRef } from '../../state/view';
import { type Geography, mergedOutline } from '../../territory/geography';

interface NumberedComunas extends Pick<CoverageGroup, 'id' | 'number' | 'label'> {
  /** CUT codes. */
  cuts: readonly string[];
}

/** The number stands at the comuna in the middle of its group, or where there is room, at the most populous ones first. */
export function groupOnMap(
  { id, number, label, cuts }: NumberedComunas,
  geography: Geography,
  { territory }: Pick<Atlas, 'territory'>,
): CoverageGroup {
  const comunas = cuts.flatMap((cut) => territory.comunas[territory.indexOf.get(cut) ?? -1] ?? []);
  const lon = comunas.reduce((sum, comuna) => sum + comuna.lon, 0) / comunas.length;
  const lat = comunas.reduce((sum, comuna) => sum + comuna.lat, 0) / comunas.length;
  const off = (comuna: { lon: number; lat: number }) => Math.hypot(comuna.lon - lon, comuna.lat - lat);
  const middle = comunas.reduce((best, comuna) => (off(comuna) < off(best) ? comuna : best));
  const others = comunas.filter((comuna) => comuna !== middle).sort((a, b) => b.population - a.population);
  return { id, number, label, outline: mergedOutline(geography, cuts), points: [middle, ...others] };
}

/** The islands that stand in frames beside their place: none where the place is nothing else. */
export function framedIslands(
  place: PlaceRef,
  scope: readonly number[],
  { territory }: Pick<Atlas, 'territory'>,
): readonly Island[] {
  const here = islandsIn('code' in place ? place.code : '');
  const cuts = new Set(here.map(({ cut }) => cut));
  return scope.some((index) => !cuts.has(territory.comunas[index]?.cut ?? '')) ? here : [];
}

interface IslandLooks {
  ground: Pick<MapGround, 'comunas'>;
  /** By code of comuna. */
  values: ReadonlyMap<string, TileValue>;
  selected: string | null;
  patterns: Readonly<Record<'regional' | 'national', string>>;
}

/** The islands of the place in their frames, in the colours of their comunas. */
export function islandStates(
  framed: readonly Island[],
  { ground, values, selected, patterns }: IslandLooks,
  { territory }: Pick<Atlas, 'territory'>,
): IslandState[] {
  return framed.flatMap((island): IslandState[] => {
    const comuna = territory.comunas[territory.indexOf.get(island.cut) ?? -1];
    const value = values.get(island.cut);
    if (!comuna || !value) return [];
    const { geometry = null } = ground.comunas.features.find(({ properties }) => properties.cut === island.cut) ?? {};
    const { fill, line, sign } = value.look;
    const pattern = sign === 'diagonal' ? patterns.regional : sign === 'ring' ? patterns.national : null;
    return [
      {
        island,
        area: geometry,
        comuna: comuna.name,
        region: '',
        count: 0,
        fills: [],
        selected: selected === island.cut,
        told: { fill, line, pattern: pattern && `url(#${pattern})`, label: value.label },
      },
    ];
  });
}
