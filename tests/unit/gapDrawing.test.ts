import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTiles } from '../../build/catalogue';
import { classOf, measureCoverage } from '../../src/analysis/coverage';
import { gapGroupId } from '../../src/analysis/findGapGroups';
import { COVERAGE_CLASSES } from '../../src/analysis/measureShares';
import { gapGroupName } from '../../src/i18n/gapGroups';
import { peopleInWords } from '../../src/i18n/peopleInWords';
import { textTools } from '../../src/i18n/text';
import { tiles as tileWords } from '../../src/i18n/tiles';
import { placeNumbers } from '../../src/plates/GroupNumbers';
import { placeGroupLabels } from '../../src/plates/tiles/groupLabels';
import type { LatticeTile } from '../../src/plates/tiles/latticeLayout';
import { layoutCountry } from '../../src/plates/tiles/layoutCountry';
import { boxOfLabel, type SceneTexts } from '../../src/plates/tiles/tileScene';
import { gapGroupsOf } from '../../src/state/gapGroups';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { type TileForm, unpackTiles } from '../../src/territory/tiles';
import { DIVISION_IDS, type DivisionId } from '../../src/territory/units';
import { ADDED_LOOKS, CLASS_LOOKS } from '../../src/views/coverage/coverageLooks';
import { addedComunas, comunasByClass, legendOfCoverage, valuesOfCoverage } from '../../src/views/coverage/gapValues';
import { gapRoom } from '../../src/views/gaps/drawing/gapRoom';
import { atlas, territory } from './readProject';

const tools = textTools('es');
const everywhere = territory.comunas.map((_, index) => index);
const cutOf = (name: string) => territory.comunas.find((comuna) => comuna.name === name)?.cut ?? '';
const gapsWith = (change: Partial<View> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return gapsOf(atlas, view, resultsOf(atlas, view));
};
const naming = { atlas, division: 2018 as DivisionId, tools };

describe('what a comuna says in Brechas', () => {
  const { coverage } = gapsWith();

  test('its class, in words: one of each kind that the report gives', () => {
    const values = valuesOfCoverage(coverage, new Set(), naming);
    const said = (name: string) => values.get(cutOf(name))?.label;
    expect(said('Canela')).toBe('Canela, Coquimbo: nombrada');
    expect(said('Quellón')).toBe('Quellón, Los Lagos: alcanzada por su provincia');
    expect(said('Palena')).toBe('Palena, Los Lagos: alcanzada solo por su región (paraguas)');
    expect(said('Iquique')).toBe('Iquique, Tarapacá: sin experiencia registrada');
  });

  test('the classes of the legend are those of the whole: 55 direct, 95 umbrella, 196 without a record', () => {
    const opened: string[] = [];
    const legend = legendOfCoverage(
      comunasByClass(coverage, everywhere, atlas),
      false,
      (state) => opened.push(state),
      tools,
    );
    expect(legend.map(({ label }) => label)).toEqual([
      'La comuna está nombrada: 30',
      'Alcanzada por su provincia: 25',
      'Solo por su región (paraguas): 95',
      'Sin experiencia registrada: 196',
    ]);
    for (const { open } of legend) open?.onPress();
    expect(opened).toEqual(['named', 'provincial', 'regional', 'none']);
  });

  test('the country has its own sign, and its place in the legend only where it reaches', () => {
    expect(new Set([CLASS_LOOKS.regional.sign, CLASS_LOOKS.national.sign, CLASS_LOOKS.none.sign]).size).toBe(3);
    const classes = { named: [], provincial: [], regional: [], national: ['01101'], none: [] };
    expect(legendOfCoverage(classes, false, () => {}, tools).map(({ key }) => key)).toContain('national');
  });

  test('a scenario signs what it adds; what says the same is the same object, so that nothing else is drawn anew', () => {
    const before = valuesOfCoverage(coverage, new Set(), naming);
    const scenario = [{ experience: null, comunas: [cutOf('Valparaíso'), cutOf('Viña del Mar')] }];
    const drawn = gapsWith({ scenario });
    const after = valuesOfCoverage(drawn.coverage, addedComunas(scenario), naming, before);
    const changed = [...after].filter(([cut, value]) => before.get(cut) !== value).map(([, { name }]) => name);
    expect(changed.sort()).toEqual(['Valparaíso', 'Viña del Mar']);
    expect(after.get(cutOf('Valparaíso'))?.label).toBe('Valparaíso, Valparaíso: nombrada; agregada por el escenario');
    expect(after.get(cutOf('Valparaíso'))?.look).toBe(ADDED_LOOKS.named);
  });

  test('one comuna alone is added and still without a record', () => {
    const scenario = [{ experience: null, comunas: [cutOf('Valparaíso')] }];
    const values = valuesOfCoverage(gapsWith({ scenario }).coverage, addedComunas(scenario), naming);
    expect(values.get(cutOf('Valparaíso'))?.label).toBe(
      'Valparaíso, Valparaíso: sin experiencia registrada; agregada por el escenario',
    );
  });
});

describe('gap groups', () => {
  const gaps = gapsWith();
  const groups = gapGroupsOf(gaps, 'unrecorded', territory);

  test('are numbered by population, islands last and without a number; together they are the gap', () => {
    const numbered = groups.filter(({ number }) => number !== null);
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    const people = numbered.map(({ population }) => population);
    expect(people).toEqual([...people].sort((a, b) => b - a));
    expect(groups.slice(numbered.length).every(({ isolated, number }) => isolated && number === null)).toBe(true);
    expect(groups.reduce((sum, { comunas }) => sum + comunas.length, 0)).toBe(196);
    expect(groups.flatMap(({ comunas }) => comunas).every((index) => classOf(gaps.coverage, index) === 'none')).toBe(
      true,
    );
  });

  test('are known by their most populous comuna: Puente Alto in the one around Santiago', () => {
    expect(groups[0]?.id).toBe(cutOf('Puente Alto'));
    expect(gapGroupId({ comunas: [territory.indexOf.get(cutOf('Santiago')) as number] }, territory)).toBe('13101');
  });

  test('are called by their regions from north to south, a single comuna by its own name', () => {
    const nameOf = (group: (typeof groups)[number]) => gapGroupName(group, territory, 2018, tools);
    expect(groups[0] && nameOf(groups[0])).toBe('De Coquimbo a O’Higgins');
    expect(groups.map(nameOf)).toContain('Tarapacá');
    expect(groups.map(nameOf)).toContain('Isla de Pascua');
    expect(peopleInWords(10_561_700, tools)).toBe('10,6 millones');
    expect(peopleInWords(957_224, tools)).toBe('957.224 hab.');
  });

  test('of what is not near there are fewer and larger ones', () => {
    const wide = gapGroupsOf(gaps, 'not-near', territory);
    expect(wide.reduce((sum, { comunas }) => sum + comunas.length, 0)).toBe(196 + 95);
    expect(wide[0]?.comunas.length ?? 0).toBeGreaterThan(groups[0]?.comunas.length ?? Infinity);
  });
});

describe('labels of groups among the tiles', () => {
  const tiles = unpackTiles(readTiles(process.cwd()));
  const measure = (text: string, weight: 400 | 600) => text.length * (weight === 600 ? 6.9 : 6.6);
  const lattice = (form: TileForm, division: DivisionId): LatticeTile[] =>
    tiles.map((tile) => {
      const comuna = territory.comunas[territory.indexOf.get(tile.cut) as number];
      return { cut: tile.cut, region: comuna?.region[division] ?? '', detached: tile.detached, ...tile[form] };
    });
  const texts = (division: DivisionId): SceneTexts => ({
    regionName: (code) => territory.divisions[division].byCode.get(code)?.shortName ?? code,
    regionCount: (_, short) => (short ? '12/38' : '12 de 38'),
    comunaName: (cut) => territory.comunas[territory.indexOf.get(cut) ?? -1]?.name ?? '',
    ocean: tools.t(tileWords.ocean),
    measure,
  });
  const groupsOf = (view: Partial<View>, division: DivisionId) =>
    gapGroupsOf(gapsWith({ ...view, division }), view.gapKind ?? 'unrecorded', territory).flatMap((group) => {
      if (group.number === null) return [];
      const title = `${group.number} ${gapGroupName(group, territory, division, tools)}`;
      return [
        {
          id: group.id,
          cuts: group.comunas.map((index) => territory.comunas[index]?.cut ?? ''),
          texts: [
            [title, `${group.comunas.length} comunas, ${peopleInWords(group.population, tools)}`],
            [title, `${group.comunas.length} comunas`],
            [`${group.number} ${group.comunas.length} comunas`],
            [String(group.number)],
          ],
        },
      ];
    });

  test.each([
    ['all', {}],
    ['not near', { gapKind: 'not-near' }],
    ['gender', { filters: { status: ['documented'], theme: ['igualdad-de-genero'] } }],
  ] as [string, Partial<View>][])('collide with nothing, stay inside, and none is missing: %s', (_, view) => {
    for (const division of DIVISION_IDS) {
      const groups = groupsOf(view, division);
      for (const width of [358, 484, 702, 807, 1000, 1232, 1400]) {
        const form = width >= 560 ? 'lying' : 'standing';
        const land = form === 'lying' ? { height: 0.2 * width, fan: 40 } : null;
        const bare = layoutCountry(
          lattice(form, division),
          { width, height: null, land, outlined: true },
          texts(division),
        );
        const { labels, scene } = placeGroupLabels(bare, groups, measure);
        expect(labels.map(({ key }) => key)).toEqual(groups.map(({ id }) => id));
        const free = labels.filter(({ onTile }) => !onTile);
        const others = [...scene.names, ...scene.counts, ...scene.islands, ...(scene.ocean ? [scene.ocean] : [])];
        const { size } = scene.layout;
        const obstacles = [
          ...others.map((label) => ({ what: label.lines.join(' '), ...boxOfLabel(label) })),
          ...scene.layout.tiles.map(({ cut, x, y }) => ({
            what: cut,
            left: x,
            right: x + size,
            top: y,
            bottom: y + size,
          })),
        ];
        const boxes = free.map((label) => ({ what: label.lines.join(' '), ...boxOfLabel(label) }));
        for (const [at, box] of boxes.entries()) {
          const met = [...obstacles, ...boxes.slice(at + 1)].filter(
            (other) =>
              other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
          );
          expect(
            met.map(({ what }) => `${box.what} on ${what}`),
            `${width} px`,
          ).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(scene.width);
          // The legend begins below what stands in its place.
          if (box.right > scene.legend.x) expect(scene.legend.y).toBeGreaterThanOrEqual(box.bottom);
        }
      }
    }
  });

  test('the widest group is written whole where the ocean is wide', () => {
    const bare = layoutCountry(
      lattice('lying', 2018),
      { width: 1232, height: null, land: null, outlined: true },
      texts(2018),
    );
    const { labels } = placeGroupLabels(bare, groupsOf({}, 2018), measure);
    expect(labels[0]?.lines).toEqual(['1 De Coquimbo a O’Higgins', '134 comunas, 10,6 millones']);
  });
});

describe('numbers of groups on the map', () => {
  const project = (lon: number, lat: number) => ({ x: lon, y: lat });
  const group = (id: string, ...points: [number, number][]) => ({
    id,
    number: id,
    label: id,
    outline: null,
    points: points.map(([lon, lat]) => ({ lon, lat })),
  });

  test('step aside for each other and for what stands there, and stay away where the window shows none of their ground', () => {
    const placed = placeNumbers(
      [group('1', [50, 50]), group('2', [52, 51], [90, 50]), group('3', [-10, 5]), group('4', [20, 90])],
      project,
      { width: 200, height: 100 },
      [{ left: 0, right: 60, top: 70, bottom: 100 }],
    );
    expect(placed.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['1', 50, 50],
      ['2', 90, 50],
    ]);
  });
});

describe('the room for the tiles', () => {
  test('land and tiles fit the window where the width allows, else the tiles have it for themselves', () => {
    const laptop = gapRoom(974, 768, false);
    expect(laptop?.width).toBeLessThan(974);
    expect(laptop?.width).toBeGreaterThan(0.7 * 974);
    expect(laptop?.height).toBeLessThan(768);
    expect(gapRoom(974, 1080, false)?.width).toBe(974);
    expect(gapRoom(1528, 768, false)?.width).toBe(1528);
    expect(gapRoom(358, 844, false)).toEqual({ width: 358, height: null });
    expect(gapRoom(0, 844, false)).toBeNull();
  });
});

describe('colours of coverage, in both tones', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('[data-theme="dark"]');
  const tokensOf = (block: string) =>
    Object.fromEntries([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  const tones: Record<string, Record<string, string | undefined>> = {
    light: tokensOf(light),
    dark: { ...tokensOf(light), ...tokensOf(dark) },
  };
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  test('the dark tone has coverage colours of its own', () => {
    expect([...dark.matchAll(/(--cov-[\w-]+):/g)].map(([, name]) => name)).toEqual(
      [...light.matchAll(/(--cov-[\w-]+):/g)].map(([, name]) => name),
    );
  });

  test.each(['light', 'dark'])('lines and signs 3:1, texts 4.5:1, in the %s tone', (tone) => {
    const colour = (value: string) => tones[tone]?.[/var\((--[\w-]+)\)/.exec(value)?.[1] ?? ''] ?? '';
    const paper = colour('var(--paper)');
    for (const name of COVERAGE_CLASSES) {
      const { fill, line, sign, signInk, textInk } = CLASS_LOOKS[name];
      expect(contrast(colour(line), paper), `${name}: line`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(textInk), colour(fill)), `${name}: text`).toBeGreaterThanOrEqual(4.5);
      if (sign) expect(contrast(colour(signInk), colour(fill)), `${name}: sign`).toBeGreaterThanOrEqual(3);
      if (line !== fill) expect(contrast(colour(line), colour(fill)), `${name}: edge`).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour('var(--cov-none-ink)'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('var(--cov-named)'), colour('var(--cov-provincial)'))).toBeGreaterThanOrEqual(1.9);
  });
});

test('a filter never covers more than the whole: the classes only fall', () => {
  const whole = gapsWith().coverage;
  const gender = gapsWith({ filters: { status: ['documented'], theme: ['igualdad-de-genero'] } }).coverage;
  expect(everywhere.every((index) => (gender.classes[index] ?? 0) >= (whole.classes[index] ?? 0))).toBe(true);
  expect(
    measureCoverage(atlas.coverage, new Uint8Array(atlas.core.experiences.length)).classes.every((way) => way === 4),
  ).toBe(true);
});
