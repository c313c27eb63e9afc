import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isDetached, slicesOf } from '../../geo/lib/tileBlocks.mjs';
import { layTiles } from '../../geo/lib/tiles.mjs';

function read(file: string) {
  const text = readFileSync(join(process.cwd(), 'geo/facts', file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const field = (row: Record<string, string>, key: string) => {
  const value = row[key];
  if (value === undefined) throw new Error(`No column ${key}`);
  return value;
};

const comunas = read('comunas.csv').map((row) => ({
  cut: field(row, 'cut'),
  region_code: field(row, 'region_code'),
  region2008: field(row, 'region_code_2008'),
  province_code: field(row, 'province_code'),
  lat: Number(field(row, 'lat')),
  lon: Number(field(row, 'lon')),
  neighbours: field(row, 'neighbours').split(' ').filter(Boolean),
}));
const regions = read('divisions.csv')
  .filter((row) => row.division === '2018' && row.level === 'region')
  .sort((a, b) => Number(a.order) - Number(b.order))
  .map((row) => field(row, 'code'));
const tiles = read('tiles.csv');

type Form = 'lying' | 'standing';
interface Tile {
  cut: string;
  along: number;
  across: number;
}

const layout = (form: Form): Tile[] =>
  tiles.map((row) => ({
    cut: field(row, 'cut'),
    along: Number(field(row, `${form}_along`)),
    across: Number(field(row, `${form}_across`)),
  }));
const detached = new Set(tiles.filter((row) => row.detached === '1').map((row) => field(row, 'cut')));
const apart = (a: Tile, b: Tile) => Math.max(Math.abs(a.along - b.along), Math.abs(a.across - b.across));

/** How many pieces the tiles form, edge to edge. */
function pieces(of: Tile[]): number {
  const left = new Set(of);
  let count = 0;
  for (const start of of) {
    if (!left.delete(start)) continue;
    count++;
    const open = [start];
    for (let tile = open.pop(); tile; tile = open.pop())
      for (const other of left)
        if (Math.abs(other.along - tile.along) + Math.abs(other.across - tile.across) === 1) {
          left.delete(other);
          open.push(other);
        }
  }
  return count;
}

/** Spearman: the correlation of the ranks, where equal values share their mean rank. */
function rankCorrelation(a: number[], b: number[]): number {
  const ranks = (values: number[]) =>
    values.map((v) => values.filter((o) => o < v).length + values.filter((o) => o === v).length / 2);
  const [x, y] = [ranks(a), ranks(b)];
  const middle = a.length / 2;
  const product = (p: number[], q: number[]) =>
    p.reduce((sum, value, i) => sum + (value - middle) * ((q[i] ?? 0) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

const FORMS = [
  { form: 'lying', near: 0.94, slices: 48, thick: 15 },
  { form: 'standing', near: 0.96, slices: 60, thick: 12 },
] as const;

describe.each(FORMS)('the tiles, $form', ({ form, near, slices, thick }) => {
  const all = layout(form);
  const byCut = new Map(all.map((tile) => [tile.cut, tile]));
  const blocks = all.filter((tile) => !detached.has(tile.cut));
  const tile = (cut: string) => {
    const found = byCut.get(cut);
    if (!found) throw new Error(`No tile for ${cut}`);
    return found;
  };
  const inBlock = (region: string) => blocks.filter(({ cut }) => cut.startsWith(region));
  const tilesOf = (list: typeof comunas) => list.filter(({ cut }) => !detached.has(cut)).map(({ cut }) => tile(cut));

  it('gives each of the 346 comunas one tile, and no two the same place', () => {
    expect(all).toHaveLength(346);
    expect(all.map(({ cut }) => cut).toSorted()).toEqual(comunas.map(({ cut }) => cut).toSorted());
    expect(new Set(all.map(({ along, across }) => `${along},${across}`)).size).toBe(346);
    for (const { along, across } of all) expect([along, across].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
  });

  it('keeps every region in one piece, the old Biobío too', () => {
    for (const region of regions) expect(pieces(inBlock(region)), region).toBe(1);
    const old = tilesOf(comunas.filter(({ region2008 }) => region2008 === '08'));
    expect(old).toHaveLength(54);
    expect(pieces(old)).toBe(1);
  });

  it('keeps every province in one piece', () => {
    for (const province of new Set(comunas.map(({ province_code }) => province_code))) {
      const own = tilesOf(comunas.filter(({ province_code }) => province_code === province));
      if (own.length) expect(pieces(own), province).toBe(1);
    }
  });

  it('lines the regions up from north to south; only Valparaíso and Metropolitana share slices', () => {
    const span = (region: string) => inBlock(region).map(({ along }) => along);
    for (const [i, region] of regions.entries()) {
      const next = regions[i + 1];
      if (!next) continue;
      if (region === '05') expect(Math.min(...span(next))).toBe(Math.min(...span(region)));
      else expect(Math.min(...span(next))).toBe(Math.max(...span(region)) + 1);
    }
  });

  it('puts Valparaíso on the coast side of Metropolitana', () => {
    const coastward = form === 'lying' ? 1 : -1;
    for (const port of inBlock('05'))
      for (const other of inBlock('13'))
        if (port.along === other.along) expect(coastward * (port.across - other.across)).toBeGreaterThan(0);
  });

  it('leaves Isla de Pascua, Juan Fernández and Antártica in the ocean, touching nothing', () => {
    expect([...detached].toSorted()).toEqual(['05104', '05201', '12202']);
    for (const cut of detached)
      for (const other of all) if (other.cut !== cut) expect(apart(tile(cut), other), other.cut).toBeGreaterThan(1);
  });

  it(`has at least ${near} of the 839 pairs of neighbours within two king's moves`, () => {
    const pairs = comunas.flatMap(({ cut, neighbours }) =>
      neighbours.filter((other) => cut < other).map((other) => apart(tile(cut), tile(other))),
    );
    expect(pairs).toHaveLength(839);
    expect(pairs.filter((moves) => moves <= 2).length / pairs.length).toBeGreaterThanOrEqual(near);
  });

  it('follows the latitude along its length', () => {
    const placed = comunas.filter(({ cut }) => !detached.has(cut));
    const southward = placed.map(({ lat }) => -lat);
    const along = placed.map(({ cut }) => tile(cut).along);
    expect(rankCorrelation(southward, along)).toBeGreaterThanOrEqual(0.99);
  });

  it('fits its strip', () => {
    const extent = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;
    expect(extent(blocks.map(({ along }) => along))).toBeLessThanOrEqual(slices);
    expect(extent(blocks.map(({ across }) => across))).toBeLessThanOrEqual(thick);
  });

  it('is laid the same way each time, and better with patience', () => {
    const placed = comunas.filter(({ cut }) => !isDetached(cut));
    const lay = (sweeps: number) => layTiles(form, placed, slicesOf(form, regions), { sweeps, seed: 1 });
    const [first, second] = [lay(20), lay(20)];
    expect([...first.places]).toEqual([...second.places]);
    expect(lay(1000).cost).toBeLessThan(first.cost);
  });
});

it('asks for as many places in a block as its region has comunas', () => {
  const slices = slicesOf('lying', regions).slice(1);
  const placed = comunas.filter(({ cut }) => !isDetached(cut));
  expect(() => layTiles('lying', placed, slices, { sweeps: 1, seed: 1 })).toThrow('Region 15: 2 places for 4 comunas');
});
