import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTiles } from '../../build/catalogue';
import { reachByComuna } from '../../src/analysis/reachByComuna';
import { textTools } from '../../src/i18n/text';
import { tiles as words } from '../../src/i18n/tiles';
import { fitName, syllablesOf } from '../../src/plates/tiles/fitName';
import {
  COUNTRY_GAPS,
  type LatticeLayout,
  type LatticeTile,
  layoutLattice,
} from '../../src/plates/tiles/latticeLayout';
import { layoutCountry } from '../../src/plates/tiles/layoutCountry';
import { layoutPlace } from '../../src/plates/tiles/layoutPlace';
import { boxOfLabel, type SceneTexts, type TileScene } from '../../src/plates/tiles/tileScene';
import { tileAfter } from '../../src/plates/tiles/walkTiles';
import { comunasOfPlace } from '../../src/state/places';
import { packTiles, TILE_FORMS, type TileForm, unpackTiles } from '../../src/territory/tiles';
import { DIVISION_IDS, type DivisionId } from '../../src/territory/units';
import { legendOfExperience, lookOf, valuesOfExperience, valuesOfView } from '../../src/views/explore/tiles/tileValues';
import { atlas, fichaNumber, territory } from './readProject';

const tiles = unpackTiles(readTiles(process.cwd()));
const LANGUAGES = ['es', 'en', 'pt'] as const;
const WIDTHS = [358, 484, 640, 702, 776, 824, 1000, 1232, 1400];
const GAP_WITHIN = 1.5;
const GAP_BETWEEN = 7;

function lattice(form: TileForm, division: DivisionId): LatticeTile[] {
  return tiles.map((tile) => {
    const comuna = territory.comunas[territory.indexOf.get(tile.cut) as number];
    if (!comuna) throw new Error(`No comuna ${tile.cut}`);
    return { cut: tile.cut, region: comuna.region[division], detached: tile.detached, ...tile[form] };
  });
}

/** Wider than the app's own font, so that what fits here fits there. */
const measure = (text: string, weight: 400 | 600) => text.length * (weight === 600 ? 6.9 : 6.6);

function textsIn(language: (typeof LANGUAGES)[number], division: DivisionId): SceneTexts {
  const { t } = textTools(language);
  const unit = (code: string) => territory.divisions[division].byCode.get(code);
  return {
    regionName: (code) => unit(code)?.shortName ?? code,
    // The longest that can stand there: all comunas of the region are reached.
    regionCount: (code, short) => {
      const n = unit(code)?.comunas.length ?? 0;
      return t(short ? words.countOfShort : words.countOf, { n, all: n });
    },
    comunaName: (cut) => territory.comunas[territory.indexOf.get(cut) as number]?.name ?? cut,
    ocean: t(words.ocean),
    measure,
  };
}

function sceneAt(width: number, division: DivisionId, language: (typeof LANGUAGES)[number] = 'es'): TileScene {
  const form = width >= 640 ? 'lying' : 'standing';
  return layoutCountry(lattice(form, division), { width, height: null, land: null }, textsIn(language, division));
}

interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function overlapping(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01;
      if (!apart) found.push(`${a.what} × ${b.what}`);
    }
  }
  return found;
}

const tileBoxes = ({ tiles: placed, size }: Pick<LatticeLayout, 'tiles' | 'size'>): Box[] =>
  placed.map(({ cut, x, y }) => ({ what: cut, left: x, top: y, right: x + size, bottom: y + size }));

describe('the facts of the tiles', () => {
  const row = (cut: string, place: string) => ({
    cut,
    lying_along: place,
    lying_across: '0',
    standing_along: place,
    standing_across: '0',
    detached: '0',
  });

  test('every comuna has one tile, and three stand apart', () => {
    expect(new Set(tiles.map(({ cut }) => cut)).size).toBe(346);
    const apart = tiles.filter(({ detached }) => detached).map(({ cut }) => cut);
    expect(apart.map((cut) => territory.comunas[territory.indexOf.get(cut) as number]?.name).sort()).toEqual([
      'Antártica',
      'Isla de Pascua',
      'Juan Fernández',
    ]);
  });

  test('a comuna without a tile, two tiles on one place, and an unknown code are refused', () => {
    expect(() => packTiles([row('01101', '1')], ['01101', '01107'])).toThrow(/without a tile: 01107/);
    expect(() => packTiles([row('01101', '1'), row('01107', '1')], ['01101', '01107'])).toThrow(/is taken/);
    expect(() => packTiles([row('99999', '1')], ['01101'])).toThrow(/no such comuna/);
    expect(() => packTiles([row('01101', 'x')], ['01101'])).toThrow(/no number/);
  });
});

describe.each(DIVISION_IDS)('in the division of %i', (division) => {
  test.each(WIDTHS)('at %i px no tile lies on another and none leaves the drawing', (width) => {
    const scene = sceneAt(width, division);
    const boxes = tileBoxes(scene.layout);
    expect(boxes).toHaveLength(346);
    expect(overlapping(boxes)).toEqual([]);
    for (const { left, right, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width + 0.01);
      expect(bottom).toBeLessThanOrEqual(Math.max(scene.height, scene.legend.y));
    }
  });

  test.each(
    LANGUAGES,
  )('names, counts and islands never collide with each other or with a tile, in «%s»', (language) => {
    for (const width of WIDTHS) {
      const scene = sceneAt(width, division, language);
      const labels = [...scene.names, ...scene.counts, ...scene.islands, ...(scene.ocean ? [scene.ocean] : [])].map(
        (label): Box => ({
          what: label.lines.join(' '),
          ...boxOfLabel(label),
        }),
      );
      // Between lines of two neighbouring rows descenders and ascenders may share a pixel.
      const boxes = labels.map((box) => ({ ...box, top: box.top + 1, bottom: box.bottom - 1 }));
      expect(scene.names).toHaveLength(territory.divisions[division].regions.length);
      expect(overlapping(boxes), `${width} px`).toEqual([]);
      const onTiles = boxes.flatMap((box) =>
        tileBoxes(scene.layout)
          .filter((tile) => overlapping([box, tile]).length > 0)
          .map(({ what }) => `${box.what} on ${what}`),
      );
      expect(onTiles, `${width} px`).toEqual([]);
      for (const { what, left, right } of labels) {
        expect(left, `${what} at ${width} px`).toBeGreaterThanOrEqual(-1);
        expect(right, `${what} at ${width} px`).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  test.each(TILE_FORMS)('%s, tiles of one region stand 1.5 px apart, regions 7 px', (form) => {
    const size = 20;
    const { tiles: placed, blocks } = layoutLattice(lattice(form, division), form, { size, ...COUNTRY_GAPS });
    const along = form === 'lying' ? 'x' : 'y';
    const bands = blocks.filter(({ side }) => side === 0);
    for (const [index, block] of bands.slice(1).entries()) {
      const before = bands[index] as (typeof bands)[number];
      const end = before[along] + (form === 'lying' ? before.width : before.height);
      expect(block[along] - end).toBeCloseTo(GAP_BETWEEN, 6);
    }
    for (const region of blocks) {
      const own = placed.filter((tile) => tile.region === region.region && !tile.detached);
      const lines = [...new Set(own.map((tile) => Math.round(tile[along] * 100) / 100))].sort((a, b) => a - b);
      for (const [index, at] of lines.slice(1).entries()) {
        expect(at - (lines[index] as number) - size, region.region).toBeCloseTo(GAP_WITHIN, 2);
      }
    }
  });
});

describe('Ñuble and Biobío', () => {
  test('2008 knows one block with one name, 2018 two with the gap between; the lattice does not move', () => {
    for (const form of TILE_FORMS) {
      const [then, now] = ([2008, 2018] as const).map((division) =>
        layoutLattice(lattice(form, division), form, { size: 20, ...COUNTRY_GAPS }),
      ) as [LatticeLayout, LatticeLayout];
      expect(then.blocks).toHaveLength(15);
      expect(now.blocks).toHaveLength(16);
      expect(then.tiles.filter(({ region }) => region === '08')).toHaveLength(54);
      expect(now.tiles.filter(({ region }) => region === '16')).toHaveLength(21);
      const along = form === 'lying' ? 'x' : 'y';
      const across = form === 'lying' ? 'y' : 'x';
      const positions = new Map(now.tiles.map((tile) => [tile.cut, tile]));
      const moved = new Set(
        then.tiles.map((tile) => Math.round(((positions.get(tile.cut)?.[along] ?? 0) - tile[along]) * 100) / 100),
      );
      // North of the gap nothing moves; south of it everything by the gap alone.
      expect([...moved].sort()).toEqual([0, GAP_BETWEEN - GAP_WITHIN]);
      expect(then.tiles.every((tile) => Math.abs((positions.get(tile.cut)?.[across] ?? 0) - tile[across]) < 0.01)).toBe(
        true,
      );
    }
  });
});

describe('walking by arrow keys', () => {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

  test.each([358, 702, 1232])('at %i px every one of the 346 is reached from any other', (width) => {
    for (const division of DIVISION_IDS) {
      const { layout } = sceneAt(width, division);
      const next = new Map(
        layout.tiles.map(({ cut }) => [
          cut,
          arrows.flatMap((key) => tileAfter(key, cut, layout.tiles, layout.size) ?? []),
        ]),
      );
      const before = new Map<string, string[]>();
      for (const [cut, targets] of next) for (const to of targets) before.set(to, [...(before.get(to) ?? []), cut]);
      const reachable = (steps: ReadonlyMap<string, readonly string[]>) => {
        const seen = new Set(['13101']);
        const queue = ['13101'];
        for (let cut = queue.pop(); cut; cut = queue.pop()) {
          for (const to of steps.get(cut) ?? []) {
            if (seen.has(to)) continue;
            seen.add(to);
            queue.push(to);
          }
        }
        return seen.size;
      };
      expect(reachable(next)).toBe(346);
      expect(reachable(before)).toBe(346);
    }
  });

  test('an arrow goes the way that it points', () => {
    const { layout } = sceneAt(1232, 2018);
    const at = new Map(layout.tiles.map((tile) => [tile.cut, tile]));
    for (const { cut, x, y } of layout.tiles) {
      const to = (key: string) => at.get(tileAfter(key, cut, layout.tiles, layout.size) ?? '');
      expect(to('ArrowRight')?.x ?? Infinity).toBeGreaterThan(x);
      expect(to('ArrowLeft')?.x ?? -Infinity).toBeLessThan(x);
      expect(to('ArrowDown')?.y ?? Infinity).toBeGreaterThan(y);
      expect(to('ArrowUp')?.y ?? -Infinity).toBeLessThan(y);
    }
  });

  test('Home and End stay in the region, Page keys go from region to region and end at the ends', () => {
    const { layout } = sceneAt(1232, 2018);
    const regionOf = new Map(layout.tiles.map(({ cut, region }) => [cut, region]));
    const press = (key: string, from: string) => tileAfter(key, from, layout.tiles, layout.size);
    expect(regionOf.get(press('Home', '10202') ?? '')).toBe('10');
    expect(press('Home', press('End', '10202') ?? '')).toBe(press('Home', '10202'));
    const visited = ['15'];
    for (let cut: string | null = press('Home', '15101'); cut; cut = press('PageDown', cut)) {
      const region = regionOf.get(cut) as string;
      if (region !== visited.at(-1)) visited.push(region);
    }
    expect(visited.slice(0, 5)).toEqual(['15', '01', '02', '03', '04']);
    expect(new Set(visited).size).toBe(16);
    expect(visited.at(-1)).toBe('12');
    expect(press('Tab', '10202')).toBeNull();
  });
});

describe('what a tile says', () => {
  const of = (n: number) => {
    const experience = atlas.core.experiences.find(({ ficha }) => ficha === n);
    if (!experience) throw new Error(`No experience of ficha ${fichaNumber(n).n}`);
    return experience;
  };
  const naming = { atlas, division: 2018 as DivisionId, tools: textTools('es') };
  const reachedBy = (...numbers: number[]) =>
    reachByComuna(numbers.map(of), (id) => atlas.reachById.get(id), territory.comunas.length);
  const namesOf = (reached: ReturnType<typeof reachedBy>) =>
    territory.comunas.filter((_, index) => (reached[index]?.ids.length ?? 0) > 0);

  test('ficha 8 colours two comunas of Coquimbo, ficha 11 four of two provinces', () => {
    const eight = namesOf(reachedBy(8));
    expect(eight).toHaveLength(2);
    expect(new Set(eight.map(({ region }) => region[2018]))).toEqual(new Set(['04']));
    const eleven = namesOf(reachedBy(11));
    expect(eleven).toHaveLength(4);
    expect(new Set(eleven.map(({ province }) => province[2018])).size).toBe(2);
  });

  test('ficha 19 colours the 54 of Bío-Bío of 2008, 21 of which are Ñuble today', () => {
    const nineteen = namesOf(reachedBy(19));
    expect(nineteen).toHaveLength(54);
    expect(nineteen.every(({ region }) => region[2008] === '08')).toBe(true);
    expect(nineteen.filter(({ region }) => region[2018] === '16')).toHaveLength(21);
  });

  test('the colour is that of the finest scale, the tone and the number those of how many', () => {
    const values = valuesOfView(reachedBy(11, 5), naming);
    const both = values.get('10109');
    expect(both?.label).toBe('Puerto Varas, Los Lagos: 2 experiencias, la escala más fina supracomunal');
    expect(both?.text).toBe('2');
    expect(both?.look).toEqual(lookOf('supracommunal', 2));
    const none = values.get('13101');
    expect(none?.label).toBe('Santiago, Metropolitana: sin experiencia registrada en esta vista');
    expect(none?.text).toBe('');
    expect(none?.look.sign).toBeNull();
  });

  test('every scale has a sign of its own besides its hue', () => {
    const signs = (['communal', 'supracommunal', 'provincial', 'regional', 'national'] as const).map(
      (scale) => lookOf(scale, 1).sign,
    );
    expect(new Set(signs).size).toBe(5);
    expect(signs).not.toContain(null);
  });

  test('a chosen experience tells named, provincial and regional apart', () => {
    const experience = of(18);
    const reach = atlas.reachById.get(experience.id);
    if (!reach) throw new Error('Ficha 18 reaches nothing.');
    const values = valuesOfExperience(experience, 'supracommunal', reach, naming);
    const looks = new Set(
      [...reach.comunas].map((index) => values.get(territory.comunas[index]?.cut ?? '')?.look.sign),
    );
    expect(looks).toEqual(new Set([null, 'bar']));
    expect(values.get('13101')?.label).toContain('fuera de');
    expect(legendOfExperience('supracommunal', reach, textTools('es')).map(({ label }) => label)).toEqual([
      'Cómo se alcanza',
      'La comuna está nombrada',
      'Por su provincia',
      'fuera de esta experiencia',
    ]);
  });
});

describe('a place closed in on', () => {
  test.each([
    ['region', '10', 2018],
    ['region', '13', 2018],
    ['region', '05', 2018],
    ['region', '08', 2008],
    ['province', '102', 2018],
    ['province', '052', 2018],
  ] as const)('%s %s: all its tiles are there, large, and none lies on another', (level, code, division) => {
    const inside = new Set(
      comunasOfPlace({ level, code }, territory, division).map((index) => territory.comunas[index]?.cut ?? ''),
    );
    for (const [width, height] of [
      [702, 590],
      [1232, 890],
      [358, null],
    ] as const) {
      const scene = layoutPlace(lattice('standing', division), inside, { width, height }, textsIn('es', division));
      const shown = new Set(scene.layout.tiles.map(({ cut }) => cut));
      expect([...inside].filter((cut) => !shown.has(cut))).toEqual([]);
      expect(overlapping(tileBoxes(scene.layout))).toEqual([]);
      expect(scene.layout.size).toBeLessThanOrEqual(72);
      expect(scene.layout.size).toBeGreaterThanOrEqual(40);
      expect(scene.context.size).toBe(shown.size - inside.size);
      if (height !== null) expect(scene.legend.y).toBeLessThanOrEqual(height - 40);
    }
  });
});

describe('names inside tiles', () => {
  const wide = (text: string) => text.length * 6.5;

  test('a word is parted at its syllables', () => {
    expect(syllablesOf('Llanquihue')).toEqual(['Llan', 'qui', 'hue']);
    expect(syllablesOf('Puqueldón')).toEqual(['Pu', 'quel', 'dón']);
    expect(syllablesOf('Independencia')).toEqual(['In', 'de', 'pen', 'den', 'cia']);
    expect(syllablesOf('Pitrufquén')).toEqual(['Pi', 'truf', 'quén']);
  });

  test('no line of any comuna is wider than its tile, and what is left out shows an ellipsis', () => {
    for (const { name } of territory.comunas) {
      for (const [width, most] of [
        [66, 3],
        [39, 3],
        [39, 2],
      ] as const) {
        const lines = fitName(name, width, most, wide);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(wide(line), `${name}: ${line}`).toBeLessThanOrEqual(width);
        const written = lines.join(' ').replaceAll('- ', '');
        if (!written.endsWith('…')) expect(written, name).toBe(name);
      }
    }
  });

  test('a whole name is preferred to a parted one', () => {
    expect(fitName('Castro', 66, 3, wide)).toEqual(['Castro']);
    expect(fitName('Curaco de Vélez', 66, 3, wide)).toEqual(['Curaco de', 'Vélez']);
  });
});

describe('colours of tiles, in both tones', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('[data-theme="dark"]');
  const tokensOf = (block: string) =>
    Object.fromEntries([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  const tones = { light: tokensOf(light), dark: { ...tokensOf(light), ...tokensOf(dark) } };
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  test.each(['light', 'dark'] as const)('text reads on every fill and every line shows, in the %s tone', (tone) => {
    const colour = (value: string) => {
      const name = /var\((--[\w-]+)\)/.exec(value)?.[1] ?? '';
      const hex = (tones[tone] as Record<string, string>)[name];
      if (!hex) throw new Error(`No token ${name}`);
      return channels(hex);
    };
    for (const scale of ['communal', 'supracommunal', 'provincial', 'regional', 'national', null] as const) {
      for (const count of [1, 2, 3]) {
        const { fill, fillOpacity, textInk, line } = lookOf(scale, count);
        const hue = colour(fill);
        for (const ground of [colour('var(--paper)'), colour('var(--land)')]) {
          const seen = ground.map((value, at) => value + ((hue[at] ?? 0) - value) * fillOpacity);
          expect(contrast(colour(textInk), seen), `${scale} ${count}: text`).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colour(line), ground), `${scale} ${count}: line`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});
