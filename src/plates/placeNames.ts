/**
 * Where every name of a map stands: the greedy placement of cartographers. Kinds in their order, large before small; what finds no
 * room is left out. Pure: window and measures come in, boxes go out.
 */
import { ALL_TOWNS, LARGE_TOWN, type MapNames, NAME_ZOOMS, type PlacedName, REGIONS_ABROAD } from './mapNames';
import { NamePlacer, type NameWindow } from './namePlacer';
import { type GroundCells, placeRoomyNames } from './placeRoomyNames';

export function placeNames(names: MapNames, window: NameWindow, cells: GroundCells): PlacedName[] {
  const placer = new NamePlacer(window, names.grounds.lakes);
  const { zoom } = window;
  const fromOf = (kind: keyof typeof NAME_ZOOMS) =>
    Math.min(NAME_ZOOMS[kind].from, (kind === 'town' ? names.townsFrom : undefined) ?? Number.POSITIVE_INFINITY);
  const shown = (kind: keyof typeof NAME_ZOOMS) => zoom >= fromOf(kind) && zoom < NAME_ZOOMS[kind].to;
  const comunas = [...names.comunas].sort((one, other) => other.population - one.population);

  const towns = comunas.filter(
    ({ code, town, population }) =>
      town && !names.focus.has(code) && (zoom >= (names.townsFrom ?? ALL_TOWNS) || population >= LARGE_TOWN),
  );

  if (shown('focus')) {
    for (const comuna of comunas) {
      const detail = names.focus.get(comuna.code);
      if (detail !== undefined) placer.beside('focus', comuna, { dot: false, detail });
    }
  }
  const open = comunas.filter(({ code }) => !names.focus.has(code));
  const plain = open.filter(({ code }) => !names.dotted.has(code));
  // What gives a city its name comes before its suburbs, however large they are, and before the province around it.
  const ahead = new Set<string>();
  if (shown('comuna')) {
    for (const comuna of plain) {
      if (comuna.town && placer.beside('comuna', comuna, { dot: comuna.seat })) ahead.add(comuna.code);
    }
  }
  // Names of areas have room to step aside; a large town is where it is, and who reads the map looks for it first.
  if (shown('town')) {
    const large = towns.filter(({ code, population }) => population >= LARGE_TOWN && !names.dotted.has(code));
    for (const town of large) placer.reserve(town);
    for (const town of large) placer.beside('town', town, { dot: true });
  }
  // A lake has no other place; a region or province finds one around it.
  if (shown('lake')) for (const lake of names.lakes) placer.inside('lake', lake, names.grounds.lakes);
  if (shown('region') && !(names.abroad && zoom < REGIONS_ABROAD)) {
    for (const region of names.regions) placer.over('region', region, names.grounds.regions, names.grounds.land);
  }
  if (shown('province')) {
    for (const province of names.provinces)
      placer.over('province', province, names.grounds.provinces, names.grounds.land);
  }
  for (const name of placeRoomyNames(names, window, cells, placer.taken())) placer.keep(name);
  if (shown('member')) {
    for (const comuna of open) if (names.dotted.has(comuna.code)) placer.beside('member', comuna, { dot: false });
  }
  if (shown('town')) {
    for (const town of towns) {
      if (town.population < LARGE_TOWN && !names.dotted.has(town.code)) placer.beside('town', town, { dot: true });
    }
  }
  if (shown('comuna')) {
    for (const comuna of plain) if (!ahead.has(comuna.code)) placer.comuna(comuna, names.grounds.comunas);
  }
  if (shown('district'))
    for (const district of names.districts) placer.inside('district', district, names.grounds.land);
  return placer.placed;
}
