/** What Brechas and Explorar say on slides: their figures are those of the report's catalogue, in whole sentences, and nothing is cut unsaid. */
import { describe, expect, it } from 'vitest';
import { textTools } from '../../src/i18n/text';
import { layoutLeaders } from '../../src/plates/layoutLeaders';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { fitColumns } from '../../src/views/drawings/fitColumns';
import type { ExhibitInput, ExhibitSubstance } from '../../src/views/exhibits/exhibit';
import { exploreMap } from '../../src/views/explore/exhibits/exploreMap';
import { exploreTable } from '../../src/views/explore/exhibits/exploreTable';
import { exploreTiles } from '../../src/views/explore/exhibits/exploreTiles';
import { exploreTriptych } from '../../src/views/explore/exhibits/exploreTriptych';
import { layoutGlyphLegend } from '../../src/views/explore/exhibits/layoutGlyphLegend';
import { gapEffort } from '../../src/views/gaps/exhibits/gapEffort';
import { gapFigures } from '../../src/views/gaps/exhibits/gapFigures';
import { gapGroups } from '../../src/views/gaps/exhibits/gapGroups';
import { gapLeague } from '../../src/views/gaps/exhibits/gapLeague';
import { gapMap } from '../../src/views/gaps/exhibits/gapMap';
import { gapMatrix } from '../../src/views/gaps/exhibits/gapMatrix';
import { gapScenario } from '../../src/views/gaps/exhibits/gapScenario';
import { gapShares } from '../../src/views/gaps/exhibits/gapShares';
import { gapTiles } from '../../src/views/gaps/exhibits/gapTiles';
import { atlas } from './readProject';

const LANGUAGES = ['es', 'en', 'pt'] as const;
const GAPS = { gapMap, gapTiles, gapMatrix, gapLeague, gapGroups, gapFigures, gapEffort, gapShares };
const EXPLORE = { exploreMap, exploreTriptych, exploreTiles, exploreTable };

function input(view: Partial<View> = {}, language: (typeof LANGUAGES)[number] = 'es'): ExhibitInput {
  return { view: { ...DEFAULT_VIEW, screen: 'gaps', language, ...view }, atlas, tools: textTools(language) };
}

const textOf = (substance: ExhibitSubstance, given: ExhibitInput) => JSON.stringify(substance.dataOf(given));

describe('figures of Brechas on slides', () => {
  // The report's catalogue without filters: 55 comunas directly, 150 with the umbrella, 196 of 346 without a record.
  it('count 55 comunas directly and 150 with the umbrella, of 346', () => {
    const data = gapFigures.dataOf(input());
    expect(data).toMatchObject({ kind: 'figures' });
    expect(textOf(gapFigures, input())).toContain('55 de 346 comunas, directamente');
    expect(textOf(gapFigures, input())).toContain('con paraguas: 150 comunas');
    expect(textOf(gapFigures, input({ umbrella: true }))).toContain('150 de 346 comunas, con paraguas');
  });

  it('leave 196 comunas without a record, on map, tiles and league alike', () => {
    expect(gapMap.altOf(input())).toContain('sin registro: 196');
    expect(gapTiles.altOf(input())).toContain('sin registro: 196');
    const league = gapLeague.dataOf(input());
    if (league?.kind !== 'table') throw new Error('the league is a table');
    const column = league.columns.findIndex(({ head }) => head === 'Comunas sin registro');
    const regions = league.rows.slice(0, -1).map((row) => row[column] as number);
    expect(regions).toHaveLength(16);
    expect(regions.reduce((sum, n) => sum + n, 0)).toBe(196);
    expect(league.rows.at(-1)?.[column]).toBe(196);
  });

  it('say the difference that a scenario makes', () => {
    // Iquique and Alto Hospicio, which have no record.
    const scenario = [{ experience: null, comunas: ['01101', '01107'] }];
    const data = gapScenario.dataOf(input({ scenario }));
    if (data?.kind !== 'table') throw new Error('the difference is a table');
    expect(data.rows[0]?.slice(1)).toEqual([55, 57, '+2']);
    expect(data.rows.find(([name]) => name === 'Comunas sin registro')?.slice(1)).toEqual([196, 194, '−2']);
    // What is supposed has no ficha and no record: every exhibit of Brechas says the difference instead.
    for (const exhibit of [gapScenario, gapMap, gapTiles, gapShares, gapFigures]) {
      const finding = exhibit.findingOf(input({ scenario }));
      expect(finding?.title).toBe(
        'Con el escenario, dos comunas más quedarían cubiertas de forma directa: de 55 a 57 de 346',
      );
      expect(finding?.sentence).toMatch(/En dos de ellas no consta hoy ninguna experiencia\.$/);
      expect(finding?.sentence).not.toMatch(/ficha/);
    }
  });
});

describe('what exhibits say', () => {
  it('cautions in a whole sentence that an absent record is no absent experience', () => {
    for (const language of LANGUAGES) {
      for (const [name, substance] of Object.entries(GAPS)) {
        const said = substance.cautionOf?.(input({}, language));
        expect(said, name).toMatch(/^[A-ZÁ].*[.]$/);
      }
    }
    expect(gapMap.cautionOf?.(input())).toBe('Sin registro no quiere decir que no exista: el catálogo es parcial.');
  });

  it('never leaves a place, a class or a mark of its own making in a text', () => {
    const places = [
      DEFAULT_VIEW.place,
      { level: 'region', code: '10' },
      { level: 'region', code: '13' },
      { level: 'province', code: '102' },
    ] as const;
    for (const language of LANGUAGES) {
      for (const place of places) {
        for (const [name, substance] of Object.entries({ ...GAPS, ...EXPLORE })) {
          const given = input({ place }, language);
          const finding = substance.findingOf(given);
          const texts = [
            substance.altOf(given),
            finding?.title ?? '',
            finding?.sentence ?? '',
            textOf(substance, given),
          ];
          for (const text of texts)
            expect(text, `${name} ${language}`).not.toMatch(/<\/?[a-z]>|undefined|NaN|\{[a-z]+[,}]/);
          expect(substance.altOf(given).length, name).toBeGreaterThan(20);
        }
      }
    }
  });

  it('finds how many experiences a view shows, and the scale of most of them', () => {
    const chile = exploreMap.findingOf(input({ screen: 'explore' }));
    // As the facet counts them: twelve of the sixteen have the regional scale, some of them besides another.
    expect(chile?.title).toBe('Dieciséis experiencias con ficha en Chile, doce con escala regional');
    expect(exploreMap.findingOf(input({ screen: 'explore' }, 'en'))?.title).toMatch(
      /^Sixteen documented experiences in Chile/,
    );
  });

  it('says what filters a view in its first sentence, once', () => {
    const titleOf = (filters: View['filters']) => exploreMap.findingOf(input({ screen: 'explore', filters }))?.title;
    expect(titleOf({ theme: ['salud'] })).toBe('En salud, tres experiencias registradas en Chile');
    expect(titleOf({ status: ['documented'], scale: ['regional'] })).toBe(
      'Doce experiencias con ficha en Chile de escala regional',
    );
    expect(titleOf({ status: ['documented'], factor: ['resources'] })).toMatch(
      /^\S+ experiencias con ficha en Chile con recursos disponibles/,
    );
  });

  it('lists every experience of the view in the data of its table', () => {
    const data = exploreTable.dataOf(input({ screen: 'explore' }));
    if (data?.kind !== 'table') throw new Error('the list is a table');
    expect(data.rows).toHaveLength(16);
  });
});

describe('a table in a box', () => {
  const columns = [
    { head: 'Región', numeric: false, width: 3 },
    { head: 'Comunas', numeric: true, width: 1, drops: 1 },
    { head: 'Habitantes', numeric: true, width: 1 },
  ];
  const texts = [
    ['Metropolitana', 'La Araucanía'],
    ['52', '32'],
    ['7.112.808', '957.224'],
  ];

  it('fills the width, and no column is narrower than its figures', () => {
    const placed = fitColumns(columns, texts, 600);
    expect(placed.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(placed.reduce((sum, { width }) => sum + width, 2 * 14)).toBeCloseTo(600, 0);
  });

  it('leaves out what it may where there is no room, and keeps what names the row', () => {
    expect(fitColumns(columns, texts, 190).map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe('names around the country', () => {
  /** A country of five square regions, one below the other. */
  const square = (code: string, north: number) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-72, north],
          [-70, north],
          [-70, north - 6],
          [-72, north - 6],
          [-72, north],
        ],
      ],
    },
  });
  const codes = ['a', 'b', 'c', 'd', 'e'];
  const regions = {
    type: 'FeatureCollection' as const,
    features: codes.map((code, at) => square(code, -20 - 6 * at)),
  };
  const names = new Map(codes.map((code) => [code, { text: `Región ${code}`, width: 70 }]));
  const bounds = [-72, -50, -70, -20] as const;

  it('stand inside the box and never on one another', () => {
    for (const [width, height, bearing] of [
      [792, 150, 90],
      [600, 240, 90],
      [400, 300, 0],
      [300, 340, 0],
    ] as const) {
      const layout = layoutLeaders({ regions, bounds, bearing, width, height, names });
      expect(layout, `${width} × ${height}`).not.toBeNull();
      const boxes = (layout?.names ?? []).map(({ x, y, width: own, anchor }) => {
        const left = anchor === 'middle' ? x - own / 2 : anchor === 'end' ? x - own : x;
        return { left, right: left + own, top: y - 7, bottom: y + 7 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-1);
        expect(box.right).toBeLessThanOrEqual(width + 1);
        expect(box.bottom).toBeLessThanOrEqual(height + 1);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart, `${width} × ${height}`).toBe(true);
        }
      }
    }
  });
});

describe('the legend of a map of glyphs', () => {
  const text = {
    petals: [
      { long: 'arriba, política', short: 'política' },
      { long: 'derecha, institucional', short: 'institucional' },
      { long: 'izquierda, social', short: 'social' },
    ],
    scales: ['Comunal', 'Supracomunal', 'Provincial', 'Regional'],
    note: null,
  };

  it('takes a second line in a narrow box, rather than lose what the rings mean', () => {
    const wide = layoutGlyphLegend(text, 1000, 2);
    const narrow = layoutGlyphLegend(text, 476, 2);
    expect(wide.petals).toEqual(['arriba, política', 'derecha, institucional', 'izquierda, social']);
    expect(narrow.height).toBeGreaterThan(wide.height + 15);
  });

  it('says the petals shorter where the box has one line alone', () => {
    expect(layoutGlyphLegend(text, 650, 1).petals).toEqual(['política', 'institucional', 'social']);
  });
});
