import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeExperiences } from '../../src/analysis/placeExperiences';
import { triptychPanelsOf } from '../../src/analysis/triptychPanels';
import { textTools } from '../../src/i18n/text';
import { mapExperienceOf, mapGroundOf } from '../../src/map/mapData';
import { segmentsCross } from '../../src/plates/segmentsCross';
import { extentOfBounds, STANDING_CHILE, standingFrame } from '../../src/plates/standingProjection';
import { layoutTriptych, type TriptychLayout } from '../../src/plates/triptych/layoutTriptych';
import type { PanelLayout } from '../../src/plates/triptych/panelLayout';
import { placeNames } from '../../src/plates/triptych/placeNames';
import type { TriptychEntry, TriptychGround, TriptychPanelData } from '../../src/plates/triptych/triptychData';
import type { PlaceRef } from '../../src/state/view';
import { centroidsAbroad, loadGeography } from '../../src/territory/geography';
import type { DivisionId } from '../../src/territory/units';
import type { DrawnAtlas } from '../../src/views/drawings/useDrawnAtlas';
import { nameReach } from '../../src/views/explore/triptych/reachWords';
import { triptychPanelsData } from '../../src/views/explore/triptych/triptychEntries';
import { triptychGroundOf } from '../../src/views/explore/triptych/triptychGround';
import { legendOf } from '../../src/views/explore/triptych/triptychLegend';
import { atlas, territory } from './readProject';

const tools = textTools('es');
const geography = await loadGeography(
  'http://atlas.test/',
  async (url) => new Response(readFileSync(join(process.cwd(), 'public', new URL(url).pathname))),
);
const centroids = centroidsAbroad(geography);
const drawnIn = (division: DivisionId): DrawnAtlas => ({
  geography,
  ground: mapGroundOf(geography, territory, division, null),
  districts: null,
  districtFailure: null,
  drawn: new Map(
    atlas.core.experiences.map((experience, row) => [
      experience.id,
      mapExperienceOf(
        experience,
        atlas.reach[row] ?? { comunas: new Uint16Array(), directness: new Uint8Array() },
        territory,
        geography,
        centroids,
      ),
    ]),
  ),
  anchors: placeExperiences(atlas.core.experiences, atlas.reach, territory, centroids),
});
const drawn = drawnIn(2018);
const ofChile = atlas.core.experiences.filter(({ country }) => country === 'CL');
const withFicha = ofChile.filter(({ status }) => status === 'documented');
const texts = { experiences: (count: number) => `${count} experiencias`, placeOf: () => ['Chiloé'] };

function panelsOf(place: PlaceRef, all = false, division: DivisionId = 2018): TriptychPanelData[] {
  const within = place.level === 'latin-america' ? atlas.core.experiences : ofChile;
  const code = 'code' in place ? place.code : null;
  const experiences = within
    .filter(({ status }) => all || status === 'documented')
    .filter(
      ({ id }) =>
        code === null ||
        code === 'CL' ||
        atlas.reachById
          .get(id)
          ?.comunas.some((index) =>
            [territory.comunas[index]?.region[division], territory.comunas[index]?.province[division]].includes(code),
          ),
    );
  return triptychPanelsData({ experiences, selected: null, place, division, scales: [] }, atlas, drawn, tools);
}

const groundOf = (place: PlaceRef, division: DivisionId = 2018) =>
  triptychGroundOf({ place, division, countIn: () => 0 }, atlas, division === 2018 ? drawn : drawnIn(division), tools);

const numbersOf = (entries: readonly { experience: { ficha: number | null } }[]) =>
  entries.map(({ experience }) => experience.ficha).sort((a, b) => (a ?? 0) - (b ?? 0));

describe('who stands in which Chile', () => {
  // Read off the scale that each of the sixteen fichas of Chile prints, and what it tells of its comunas.
  const { panels, repeated, national, onlyNational, withoutScale } = triptychPanelsOf(withFicha);

  it('puts each experience in the panel of every scale that it declares', () => {
    expect(numbersOf(panels.local)).toEqual([8, 10, 11, 18, 20]);
    expect(panels.local.filter(({ scale }) => scale === 'communal').map(({ experience }) => experience.ficha)).toEqual([
      20,
    ]);
    expect(numbersOf(panels.provincial)).toEqual([2, 4, 11, 15, 18]);
    expect(numbersOf(panels.regional)).toEqual([2, 3, 4, 5, 10, 13, 14, 16, 17, 19, 20, 21]);
  });

  it('tells who stands twice, who is national too, and that nobody is left out', () => {
    expect(repeated.map(({ ficha }) => ficha)).toEqual([2, 4, 10, 11, 18, 20]);
    expect(national.map(({ ficha }) => ficha)).toEqual([4]);
    expect([...onlyNational, ...withoutScale]).toEqual([]);
  });

  it('knows where the scale is wider than the territory', () => {
    const smaller = (panel: 'provincial' | 'regional') => numbersOf(panels[panel].filter((entry) => entry.smaller));
    expect(smaller('provincial')).toEqual([11]);
    expect(smaller('regional')).toEqual([2, 4, 20]);
  });

  it('leaves to a filter of scales only the panels of those scales', () => {
    const filtered = triptychPanelsOf(withFicha, ['regional']).panels;
    expect([filtered.local.length, filtered.provincial.length, filtered.regional.length]).toEqual([0, 0, 12]);
    const supra = triptychPanelsOf(withFicha, ['supracommunal']).panels;
    expect(numbersOf(supra.local)).toEqual([8, 10, 11, 18]);
  });
});

describe('the place in a few words', () => {
  const cutsOf = (ficha: number) => {
    const { id } = withFicha.find((one) => one.ficha === ficha) ?? { id: '' };
    return drawn.drawn.get(id)?.comunas ?? [];
  };

  it('names whole units in the division of the view: Biobío of 2008 is Ñuble and Biobío today', () => {
    expect(nameReach(cutsOf(19), atlas, 2008, tools)[0]).toBe('Biobío');
    expect(nameReach(cutsOf(19), atlas, 2018, tools)[0]).toBe('Ñuble y Biobío');
    expect(nameReach(cutsOf(15), atlas, 2018, tools)[0]).toBe('Chiloé');
    expect(nameReach(cutsOf(8), atlas, 2018, tools)[0]).toBe('Canela y Los Vilos');
    expect(nameReach(cutsOf(11), atlas, 2018, tools)[0]).toBe('4 comunas');
    expect(nameReach([], atlas, 2018, tools)).toEqual([]);
  });
});

describe('a country standing', () => {
  it('has north up, keeps areas in proportion, and comes back to where it started', () => {
    const frame = standingFrame(STANDING_CHILE, 16);
    const arica = frame.project(-70.3, -18.5);
    const puntaArenas = frame.project(-70.9, -53.2);
    expect(arica.y).toBeLessThan(puntaArenas.y);
    expect(frame.project(-73.2, -39.8).x).toBeLessThan(frame.project(-71.7, -39.8).x);
    const { lon, lat } = frame.unproject(puntaArenas.x, puntaArenas.y);
    expect(lon).toBeCloseTo(-70.9, 6);
    expect(lat).toBeCloseTo(-53.2, 6);
    const square = (at: number) => {
      const a = frame.project(-71, at);
      const b = frame.project(-70, at - 1);
      return Math.abs((b.x - a.x) * (b.y - a.y));
    };
    expect(square(-54) / square(-18)).toBeCloseTo(Math.cos((55 * Math.PI) / 180) / Math.cos((19 * Math.PI) / 180), 2);
  });

  it('holds the whole mainland, and every place its own bounds', () => {
    const frame = standingFrame(STANDING_CHILE, 10);
    for (const { lon, lat, cut } of territory.comunas) {
      if (lon < -77 || lat < -57) continue;
      const { x, y } = frame.project(lon, lat);
      expect(x > 0 && x < frame.width && y > 0 && y < frame.height, cut).toBe(true);
    }
    const place = standingFrame(extentOfBounds([-74, -44, -71, -40]), 100);
    for (const [lon, lat] of [
      [-74, -40],
      [-71, -40],
      [-74, -44],
      [-71, -44],
    ] as const) {
      const { x, y } = place.project(lon, lat);
      expect(x > 0 && x < place.width && y > 0 && y < place.height).toBe(true);
    }
  });
});

/** Everything that the leader-line rule and «never collisions» ask of a laid out triptych. */
function expectReadable(layout: TriptychLayout, panels: readonly TriptychPanelData[], where: string): void {
  for (const panel of layout.panels) {
    const told = `${where}, ${panel.data.id}`;
    const strokes = [...panel.labels, ...panel.tags].flatMap(({ stroke }) => stroke ?? []);
    for (const [index, a] of strokes.entries()) {
      for (const b of strokes.slice(index + 1)) {
        expect(segmentsCross(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1, b.x2, b.y2), `${told}: leaders cross`).toBe(false);
      }
    }
    const boxes = boxesOf(panel);
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= -4 && a.x + a.width <= panel.width + 4, `${told}: ${a.what} leaves its panel`).toBe(true);
      expect(a.y >= panel.head - 1 && a.y + a.height <= panel.height + 4, `${told}: ${a.what} too low`).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x + 0.1 ||
          b.x + b.width <= a.x + 0.1 ||
          a.y + a.height <= b.y + 0.1 ||
          b.y + b.height <= a.y + 0.1;
        expect(apart, `${told}: ${a.what} on ${b.what}`).toBe(true);
      }
    }
    const accounted = [...panel.labels.flatMap(({ label }) => label.ids), ...(panel.more?.ids ?? [])];
    const wanted = panels.find(({ id }) => id === panel.data.id)?.entries.map(({ id }) => id) ?? [];
    expect([...accounted].sort(), `${told}: nothing dropped in silence`).toEqual([...wanted].sort());
  }
}

function boxesOf(panel: PanelLayout) {
  return [
    ...panel.labels.map(({ label, x, top, width }) => ({
      what: `label ${label.id}`,
      x,
      y: top,
      width,
      height: label.height,
    })),
    ...panel.enlargements.map(({ letter, box }) => ({
      what: `enlargement ${letter}`,
      ...box,
      height: box.height + 18,
    })),
    ...(panel.more ? [{ what: 'the count of the rest', x: panel.more.x, y: panel.more.y, width: 80, height: 20 }] : []),
  ];
}

const CHILE: PlaceRef = { level: 'country', code: 'CL' };

describe('the layout of a triptych', () => {
  const places: readonly PlaceRef[] = [
    CHILE,
    { level: 'region', code: '10' },
    { level: 'region', code: '05' },
    { level: 'region', code: '12' },
    { level: 'province', code: '102' },
    { level: 'latin-america' },
  ];

  it('crosses no leader, lays no label on another and drops nobody, from a phone to a projector', () => {
    for (const place of places) {
      const ground = groundOf(place);
      for (const all of [false, true]) {
        const panels = panelsOf(place, all);
        const legend = legendOf(panels, tools);
        for (let width = 350; width <= 1400; width += 50) {
          for (const height of [430, 560, 700, 860]) {
            const layout = layoutTriptych({ width, height, ground, panels, legend, texts });
            expectReadable(layout, panels, `${JSON.stringify(place)} ${all ? 'all' : 'fichas'} ${width}×${height}`);
            expect(layout.panels.every(({ x, width: own }) => x >= 0 && x + own <= width)).toBe(true);
          }
        }
      }
    }
  });

  it('stays in a low box of a slide, and gives up the scale bar before what is approximate', () => {
    const ground = { ...groundOf(CHILE), islands: [], wholeChile: false };
    const panels = panelsOf(CHILE, true);
    const legend = legendOf(panels, tools);
    for (let width = 350; width <= 800; width += 30) {
      for (const height of [190, 230, 290]) {
        const layout = layoutTriptych({ width, height, ground, panels, legend, texts, boxed: true });
        expect(layout.height, `${width}×${height}`).toBeLessThanOrEqual(height);
        const kinds = layout.legend.keys.map(({ kind }) => kind);
        if (kinds.includes('scaleBar')) expect(kinds).toHaveLength(legend.length);
      }
    }
  });

  it('shows every ficha of Chile by its name from 1366 px screens on', () => {
    const ground = groundOf(CHILE);
    const panels = panelsOf(CHILE);
    for (const [width, height] of [
      [750, 560],
      [824, 700],
      [1280, 860],
    ] as const) {
      const layout = layoutTriptych({ width, height, ground, panels, legend: [], texts });
      for (const panel of layout.panels) {
        expect(panel.more).toBeNull();
        expect(panel.labels.every(({ label }) => label.ids.length === 1)).toBe(true);
      }
    }
  });

  it('counts by region where too many stand together', () => {
    const ground = groundOf(CHILE);
    const [local, provincial, regional] = panelsOf(CHILE, true) as [
      TriptychPanelData,
      TriptychPanelData,
      TriptychPanelData,
    ];
    const layout = layoutTriptych({
      width: 750,
      height: 470,
      ground,
      panels: [local, provincial, regional],
      legend: [],
      texts,
    });
    const groups = layout.panels[2]?.labels.filter(({ label }) => label.ids.length > 1) ?? [];
    expect(groups.length).toBeGreaterThan(0);
    for (const { label } of groups) {
      expect(label.detailLines).toEqual([`${label.ids.length} experiencias`]);
      const regions = new Set(
        label.ids.map((id) => regional.entries.find((entry) => entry.id === id)?.groupName ?? ''),
      );
      expect([...regions]).toEqual([label.nameLines.join(' ')]);
    }
  });

  it('names 15 regions in 2008 and 16 today beside the country', () => {
    expect(groundOf(CHILE, 2008).names).toHaveLength(15);
    expect(groundOf(CHILE, 2018).names).toHaveLength(16);
    expect(groundOf(CHILE, 2008).names.map(({ text }) => text)).not.toContain('Ñuble');
    expect(groundOf(CHILE, 2018).names.map(({ text }) => text)).toContain('Ñuble');
  });

  it('keeps its rules for up to sixty experiences anywhere in a panel', () => {
    const ground: TriptychGround = groundOf(CHILE);
    const word = fc.stringMatching(/^[A-Za-zñáéíóú]{2,14}$/);
    const entry = fc.record({
      name: fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
      shortName: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      lat: fc.double({ min: -55, max: -18, noNaN: true }),
      lon: fc.double({ min: -72.5, max: -69.5, noNaN: true }),
      ficha: fc.boolean(),
      group: fc.integer({ min: 1, max: 40 }),
      place: fc.constantFrom([], ['Chiloé'], ['10 comunas, 3 nombradas', '10 comunas']),
    });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 0, maxLength: 60 }),
        fc.integer({ min: 340, max: 1400 }),
        fc.integer({ min: 420, max: 900 }),
        (synthetic, width, height) => {
          const entries = synthetic.map(
            ({ name, shortName, lat, lon, ficha, group, place }, index): TriptychEntry => ({
              id: `synthetic-${index}`,
              tag: ficha ? String(index + 1) : null,
              name,
              shortName,
              detail: { places: place, years: 'desde 2001' },
              label: name,
              scale: 'regional',
              anchor: { lon, lat },
              smaller: false,
              approximate: false,
              area: null,
              points: [],
              comunas: [],
              named: [],
              groupKey: String(group),
              groupName: `Región ${group}`,
            }),
          );
          const panels = panelsOf(CHILE).map((panel) => ({
            ...panel,
            entries: panel.id === 'regional' ? entries : [],
          }));
          const layout = layoutTriptych({ width, height, ground, panels, legend: [], texts });
          expectReadable(layout, panels, `${entries.length} in ${width}×${height}`);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('names on a map', () => {
  it('stand on no other name, leader or dot, and the heaviest first', () => {
    const wanted = [
      { text: 'Castro', x: 100, y: 100, weight: 1 },
      { text: 'Puerto Montt', x: 104, y: 103, weight: 9 },
      { text: 'Lejos', x: 40, y: 20, weight: 1 },
      { text: 'Tapado', x: 100, y: 160, weight: 5 },
    ];
    const fan = [150, 160, 170].map((y) => ({ x1: 0, y1: y, x2: 200, y2: y }));
    const placed = placeNames(wanted, { width: 200, height: 200 }, fan, []);
    expect(placed.map(({ text }) => text)).toEqual(['Puerto Montt', 'Lejos']);
    expect(placeNames(wanted.slice(2, 3), { width: 200, height: 200 }, [], [{ x: 40, y: 20 }])).toEqual([]);
  });
});
