/** Names of countries and seas: each in the widest free room that the window shows of it, or left out. */
import { type GroundIndex, isFree, type Obstacles, roomiestPlace } from './labelPlacement';
import { asSet, CHILE_UNNAMED, type MapNames, NAME_STYLES, type NameStyle, type PlacedName } from './mapNames';
import type { NameWindow } from './namePlacer';

/** Fineness of the search for room, pixels. */
const CELL = 8;
const INSET = 10;

/** The ground of every cell of a window: countries and seas by their keys, row by row. Keep it while the window rests. */
export interface GroundCells {
  columns: number;
  rows: number;
  keys: readonly (string | null)[];
}

export function groundCellsOf(
  { width, height, unproject }: Pick<NameWindow, 'width' | 'height' | 'unproject'>,
  land: GroundIndex,
): GroundCells {
  const columns = Math.max(0, Math.floor((width - 2 * INSET) / CELL));
  const rows = Math.max(0, Math.floor((height - 2 * INSET) / CELL));
  // North up or lying, a row or a column of cells is one parallel; its crossings serve all of it.
  const parallels = new Map<string, (lon: number) => string | null>();
  const keys = Array.from({ length: columns * rows }, (_, at) => {
    const { lon, lat } = unproject(middleOf(at % columns), middleOf(Math.floor(at / columns)));
    const parallel = lat.toFixed(7);
    let groundAt = parallels.get(parallel);
    if (!groundAt) {
      groundAt = land.along(lat);
      parallels.set(parallel, groundAt);
    }
    return groundAt(lon) ?? seaAt(lon, lat);
  });
  return { columns, rows, keys };
}

function middleOf(step: number): number {
  return INSET + (step + 0.5) * CELL;
}

export function placeRoomyNames(
  { countries, seas }: MapNames,
  { zoom, unproject, measure }: NameWindow,
  { columns, rows, keys }: GroundCells,
  taken: Obstacles,
): PlacedName[] {
  if (columns < 4 || rows < 2) return [];
  const free = keys.map((key, at) => {
    const x = middleOf(at % columns);
    const y = middleOf(Math.floor(at / columns));
    // Only the middle of a cell: the name's own box is tried once its place is found.
    return isFree({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }, taken) ? key : null;
  });
  const grid = { columns, rows, cell: CELL, left: INSET, top: INSET, keys: free };
  const present = new Set(free);
  const wide = zoom > 3.6;
  const named = [
    ...countries
      .filter(({ key }) => !(key === 'CL' && zoom > CHILE_UNNAMED))
      .map((country) => ({ ...country, kind: 'country' as const })),
    ...seas.map((sea) => ({ ...sea, kind: 'sea' as const, focus: false })),
  ];
  return named.flatMap(({ key, text, kind, focus }): PlacedName[] => {
    if (!present.has(key)) return [];
    const usual = NAME_STYLES[kind];
    // Where the wide setting finds no room, a tighter one may.
    const settings: { style: NameStyle; share: number }[] =
      kind === 'sea'
        ? [{ style: usual, share: 1 }]
        : [
            ...(wide ? [{ style: usual, share: 1 }] : []),
            { style: { ...usual, size: 12, spacing: 0.08 }, share: 1 },
            // A country that holds experiences is named even where its name reaches a little over its border.
            ...(focus && !wide ? [{ style: { ...usual, size: 12, spacing: 0.06 }, share: 0.72 }] : []),
          ];
    for (const { style, share } of settings) {
      const line = asSet(text, style);
      const width = measure(line, style);
      const height = style.size * style.lineHeight;
      // Capitals take little more than half a line, and may reach over a border; what stands there already keeps the whole line.
      const fits = ({ x, y }: { x: number; y: number }) =>
        isFree({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }, taken);
      const place = roomiestPlace(grid, key, { width: width + 2, height: style.size, share, fits });
      if (!place) continue;
      return [
        {
          ...{ kind, key: `${kind} ${key}`, lines: [line], detail: null, dot: false, focus },
          ...{ ...place, width, height, style, at: unproject(place.x, place.y) },
        },
      ];
    }
    return [];
  });
}

/** Which sea a point lies in: west of the continent's spine the Pacific; the Caribbean inside its islands; else the Atlantic. */
function seaAt(lon: number, lat: number): 'pacific' | 'atlantic' | 'caribbean' | null {
  // The spine from south to north: latitude, longitude.
  const spine: readonly (readonly [number, number])[] = [
    [-60, -68],
    [-50, -72],
    [-20, -69],
    [-10, -74],
    [0, -76],
    [7.5, -77.5],
    [9, -80],
    [12, -86],
    [17, -96],
    [24, -105],
    [33, -113],
  ];
  let edge = spine[0]?.[1] ?? -70;
  for (let at = 0; at + 1 < spine.length; at++) {
    const [south, west] = spine[at] as readonly [number, number];
    const [north, east] = spine[at + 1] as readonly [number, number];
    if (lat >= south) edge = west + (east - west) * Math.min(1, (lat - south) / (north - south));
  }
  if (lon < edge) return 'pacific';
  if (lat > 9.5 && lat < 18.5 && lon < -62) return 'caribbean';
  // The Gulf of Mexico and what lies between the islands keep no name.
  return lat > 18 && lon < -80 ? null : 'atlantic';
}
