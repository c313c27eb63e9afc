import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../../src/analysis/facetTable';
import { GAP_KINDS } from '../../src/analysis/measureShares';
import { checkView } from '../../src/state/checkView';
import { decodeView, encodeView } from '../../src/state/codec';
import { knownValuesOf } from '../../src/state/knownValues';
import { DEFAULT_VIEW, DRAWINGS, GAP_DRAWINGS, LANGUAGES, PANELS, SCREENS, type View } from '../../src/state/view';
import { atlas } from './readProject';

const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((text) => text !== 'todas');
const anyView: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  place: fc.oneof(
    fc.constant({ level: 'latin-america' } as const),
    fc.constantFrom('CL', 'AR', 'PE').map((code) => ({ level: 'country', code }) as const),
    fc.stringMatching(/^\d{2}$/).map((code) => ({ level: 'region', code }) as const),
    fc.stringMatching(/^\d{3}$/).map((code) => ({ level: 'province', code }) as const),
  ),
  filters: fc.dictionary(fc.constantFrom(...FACET_IDS), fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), {
    maxKeys: 5,
  }),
  selection: fc.option(fc.record({ kind: fc.constantFrom('experience', 'actor', 'comuna'), id: word })),
  camera: fc.option(
    fc.record({
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 10_000),
      zoom: fc.integer({ min: 0, max: 2200 }).map((value) => value / 100),
    }),
  ),
  division: fc.constantFrom(2008, 2018),
  drawing: fc.constantFrom(...DRAWINGS),
  panel: fc.constantFrom(...PANELS),
  gapDrawing: fc.constantFrom(...GAP_DRAWINGS),
  umbrella: fc.boolean(),
  gapKind: fc.constantFrom(...GAP_KINDS),
  scenario: fc.option(
    fc.array(
      fc.record({
        experience: fc.option(word.filter((text) => text !== 'nueva')),
        comunas: fc.uniqueArray(fc.stringMatching(/^\d{5}$/), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  ),
  comparison: fc.oneof(
    fc.uniqueArray(word, { maxLength: 4 }).map((ids) => ({ kind: 'experiences', ids }) as const),
    fc
      .uniqueArray(fc.stringMatching(/^\d{2}$/), { maxLength: 2 })
      .map((codes) => ({ kind: 'places', places: codes.map((code) => ({ level: 'region', code })) }) as const),
  ),
  presentation: fc.option(word),
  slide: fc.integer({ min: 0, max: 400 }),
  playing: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.option(fc.constantFrom('light', 'dark')),
}) as fc.Arbitrary<View>;

describe('a view as a link', () => {
  it('opens as the view that was shared', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it('says little of an untouched view, and reads in Spanish', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('v=1');
    expect(
      encodeView({
        ...DEFAULT_VIEW,
        filters: { status: ['documented'], theme: ['igualdad-de-genero', 'salud'] },
        division: 2008,
      }),
    ).toBe('v=1&tema=igualdad-de-genero,salud&division=2008');
  });

  it('carries Brechas and Comparar in words that can be read', () => {
    const asked: View = {
      ...DEFAULT_VIEW,
      screen: 'gaps',
      gapDrawing: 'map',
      umbrella: true,
      gapKind: 'not-near',
      selection: { kind: 'gap', id: '09101' },
      scenario: [
        { experience: null, comunas: ['05101', '05109'] },
        { experience: 'mesa-canela', comunas: ['04101'] },
      ],
      comparison: {
        kind: 'places',
        places: [
          { level: 'region', code: '10' },
          { level: 'country', code: 'CL' },
        ],
      },
    };
    const link =
      'v=1&pantalla=brechas&grupo=09101&brechas=mapa&paraguas=cubre&grupos=sin-cercania&escenario=nueva.05101.05109,mesa-canela.04101&lugares=CL-10,CL';
    expect(encodeView(asked)).toBe(link);
    expect(decodeView(link)).toEqual({ view: asked, problems: [] });
    expect(decodeView('v=1&pantalla=comparar&experiencias=a,b').view.comparison).toEqual({
      kind: 'experiences',
      ids: ['a', 'b'],
    });
  });

  it('keeps what it can of a scenario and a comparison, and names the rest', () => {
    const link = 'v=1&escenario=nueva.05101.99999,perdida.05101,sin-comunas,nueva.99998&lugares=CL-10,Narnia';
    const decoded = decodeView(link);
    const { view, problems } = checkView(decoded.view, knownValuesOf(atlas, 2018));
    expect(view.scenario).toEqual([{ experience: null, comunas: ['05101'] }]);
    expect(view.comparison).toEqual({ kind: 'places', places: [{ level: 'region', code: '10' }] });
    expect([...decoded.problems, ...problems].map(({ value }) => value).sort()).toEqual([
      '99998',
      '99999',
      'Narnia',
      'perdida',
      'sin-comunas',
    ]);
  });

  it('compares at most four experiences and two places, and says what is left out', () => {
    const ids = atlas.core.experiences.slice(0, 5).map(({ id }) => id);
    const five = checkView({ ...DEFAULT_VIEW, comparison: { kind: 'experiences', ids } }, knownValuesOf(atlas, 2018));
    expect(five.view.comparison).toEqual({ kind: 'experiences', ids: ids.slice(0, 4) });
    expect(five.problems).toEqual([{ parameter: 'experiencias', value: ids[4], reason: 'too-many' }]);
    // However many are left out, they are told once.
    const known = knownValuesOf(atlas, 2018);
    const told = (link: string) => checkView(decodeView(link).view, known).problems.map(({ reason }) => reason);
    expect(told(`v=1&experiencias=${atlas.core.experiences.map(({ id }) => id).join(',')}`)).toEqual(['too-many']);
    expect(told('v=1&lugares=CL-10,CL,CL-08,CL-05')).toEqual(['too-many']);
  });

  it('opens a scenario of thousands as its first fifty edits, and says so once', () => {
    const cuts = atlas.territory.comunas.map(({ cut }) => cut);
    const edits = Array.from({ length: 20_000 }, (_, at) => `nueva.${cuts[at % 346]}.${cuts[(at * 7 + 1) % 346]}`);
    const { view, problems } = checkView(
      decodeView(`v=1&escenario=${edits.join(',')}`).view,
      knownValuesOf(atlas, 2018),
    );
    expect(view.scenario).toHaveLength(50);
    expect(problems.map(({ parameter, reason }) => [parameter, reason])).toEqual([['escenario', 'too-many']]);
    // Fifty are as many as there may be: nothing to tell.
    const fifty = checkView(
      decodeView(`v=1&escenario=${edits.slice(0, 50).join(',')}`).view,
      knownValuesOf(atlas, 2018),
    );
    expect(fifty).toMatchObject({ problems: [], view: { scenario: view.scenario } });
  });

  it('tells what it refuses once, however often the link asks for it', () => {
    const { problems } = decodeView('v=1&escenario=x,y,x,x&lugares=Narnia,Narnia,CL');
    expect(problems.map(({ value }) => value)).toEqual(['x', 'y', 'Narnia']);
  });

  it('makes one of all edits of an experience, each comuna once, and leaves associations apart', () => {
    const [one, other] = atlas.core.experiences.map(({ id }) => id) as [string, string];
    const link = `${one}.05101.05109,nueva.05101,${other}.05101,nueva.05101,${one}.05109.04101`;
    const { view, problems } = checkView(decodeView(`v=1&escenario=${link}`).view, knownValuesOf(atlas, 2018));
    expect(view.scenario).toEqual([
      { experience: one, comunas: ['05101', '05109', '04101'] },
      { experience: null, comunas: ['05101'] },
      { experience: other, comunas: ['05101'] },
      { experience: null, comunas: ['05101'] },
    ]);
    expect(problems).toEqual([]);
    // A thousand edits of one experience are one, of the country's 346 comunas at most.
    const cuts = atlas.territory.comunas.map(({ cut }) => cut);
    const thousand = Array.from({ length: 1000 }, (_, at) => `${one}.${cuts[at % 346]}.99999`).join(',');
    const merged = checkView(decodeView(`v=1&escenario=${thousand}`).view, knownValuesOf(atlas, 2018));
    expect(merged.view.scenario).toEqual([{ experience: one, comunas: cuts }]);
    expect(merged.problems).toEqual([{ parameter: 'escenario', value: '99999', reason: 'unknown-value' }]);
  });

  it('compares Ñuble in the division of 2008 as the province that it was, and says so', () => {
    const places = [{ level: 'region', code: '16' } as const, { level: 'country', code: 'CL' } as const];
    const { view, problems } = checkView(
      { ...DEFAULT_VIEW, division: 2008, comparison: { kind: 'places', places } },
      knownValuesOf(atlas, 2008),
    );
    expect(view.comparison).toEqual({ kind: 'places', places: [{ level: 'province', code: '084' }, places[1]] });
    expect(problems).toMatchObject([{ parameter: 'lugares', reason: 'other-division', division: 2018, code: '16' }]);
  });

  it('tells «no status chosen» from the usual «with a ficha»', () => {
    const view = { ...DEFAULT_VIEW, filters: {} };
    expect(encodeView(view)).toBe('v=1&estado=todas');
    expect(decodeView('v=1&estado=todas').view.filters).toEqual({});
  });

  it('opens what can be understood of a broken link and names the rest', () => {
    const { view, problems } = decodeView('v=1&lugar=Narnia&division=1810&tema=salud&zzz=1&camara=a,b,c');
    expect(view.filters.theme).toEqual(['salud']);
    expect(view.place).toEqual(DEFAULT_VIEW.place);
    expect(problems.map(({ parameter, reason }) => [parameter, reason])).toEqual(
      expect.arrayContaining([
        ['lugar', 'unknown-value'],
        ['division', 'unknown-value'],
        ['zzz', 'unknown-parameter'],
        ['camara', 'unknown-value'],
      ]),
    );
  });

  it('opens a link of a newer version as far as it goes', () => {
    const { view, problems } = decodeView('v=9&tema=salud');
    expect(view.filters.theme).toEqual(['salud']);
    expect(problems).toEqual([{ parameter: 'v', value: '9', reason: 'newer-version' }]);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => decodeView(text)).not.toThrow();
      }),
    );
  });

  it('drops what the catalogue does not know, and says so', () => {
    const known = {
      hasFacetValue: (_: string, value: string) => value === 'salud',
      hasExperience: () => false,
      hasActor: () => false,
      hasComuna: () => false,
      replacePlace: () => null,
      divisionWith: () => null,
    };
    const asked: View = {
      ...DEFAULT_VIEW,
      filters: { theme: ['salud', 'magia'] },
      selection: { kind: 'experience', id: 'perdida' },
    };
    const { view, problems } = checkView(asked, known);
    expect(view.filters).toEqual({ theme: ['salud'] });
    expect(view.selection).toBeNull();
    expect(problems.map(({ value }) => value)).toEqual(['magia', 'perdida']);
  });
});
