/** Two divisions of the same 346 comunas: what changed between them, and what a view keeps across the switch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/area';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../../src/analysis/facetTable';
import { textTools } from '../../src/i18n/text';
import { changeInWords } from '../../src/i18n/unitChanges';
import { checkView } from '../../src/state/checkView';
import { decodeView } from '../../src/state/codec';
import { viewInDivision } from '../../src/state/division';
import { knownValuesOf } from '../../src/state/knownValues';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type PlaceRef, type View } from '../../src/state/view';
import { divisionLayers, featuresOf, loadGeography } from '../../src/territory/geography';
import { comunasByRegion, describeUnitChange, unitInstead } from '../../src/territory/unitChange';
import { DIVISION_IDS, type DivisionId, otherDivision } from '../../src/territory/units';
import { buildSearchEntries } from '../../src/views/table/buildSearchEntries';
import { experienceRowOf } from '../../src/views/table/experienceRow';
import { atlas, catalogue, fichaNumber, territory } from './readProject';

const tools = textTools('es');
const change = (division: DivisionId, code: string) => {
  const found = describeUnitChange(territory, division, code);
  if (!found) throw new Error(`Division ${division} has no unit ${code}.`);
  return found;
};
const parts = (list: readonly { unit: { name: string }; comunas: number }[]) =>
  Object.fromEntries(list.map(({ unit, comunas }) => [unit.name, comunas]));
const inWords = (division: DivisionId, code: string) => changeInWords(tools, { territory }, change(division, code));

describe('what changed between the divisions', () => {
  it('lists the units that changed, and no other: Ñuble and its provinces, Marga Marga and its neighbours', () => {
    const changed = (division: DivisionId, kind: string) =>
      [...territory.divisions[division].regions, ...territory.divisions[division].provinces]
        .filter(({ code }) => change(division, code).kind === kind)
        .map(({ code }) => code)
        .sort();
    expect(changed(2018, 'only-here')).toEqual(['058', '16', '161', '162', '163']);
    expect(changed(2008, 'only-here')).toEqual(['084']);
    expect(changed(2018, 'members')).toEqual(['051', '055', '08']);
    expect(changed(2008, 'members')).toEqual(['051', '055', '08']);
    // A year old when the report was written, and in both divisions.
    for (const division of DIVISION_IDS)
      for (const code of ['14', '15']) expect(change(division, code).kind).toBe('same');
  });

  it('knows the region of Ñuble as the province of Ñuble of 2008, with the same 21 comunas', () => {
    const nuble = change(2018, '16');
    expect(nuble.unit.comunas).toHaveLength(21);
    expect(unitInstead(nuble)?.code).toBe('084');
    expect(nuble.holder?.comunas).toEqual(nuble.unit.comunas);
    expect(parts(nuble.counterparts)).toEqual({ Biobío: 21 });
    const then = change(2008, '084');
    expect(unitInstead(then)?.code).toBe('16');
    expect(parts(then.counterparts)).toEqual({ Diguillín: 9, Itata: 7, Punilla: 5 });
    for (const code of ['161', '162', '163']) expect(unitInstead(change(2018, code))?.code).toBe('084');
  });

  it('knows Biobío with 54 comunas in 2008 and 33 today, the other 21 being Ñuble', () => {
    const then = change(2008, '08');
    expect(then.unit.comunas).toHaveLength(54);
    expect(parts(then.counterparts)).toEqual({ Biobío: 33, Ñuble: 21 });
    const now = change(2018, '08');
    expect(now.unit.comunas).toHaveLength(33);
    expect(parts(now.takenBy)).toEqual({ Ñuble: 21 });
  });

  it('knows Marga Marga as two comunas of Valparaíso and two of Quillota', () => {
    const margaMarga = change(2018, '058');
    expect(parts(margaMarga.counterparts)).toEqual({ Quillota: 2, Valparaíso: 2 });
    // No province of 2008 holds the four of them: the region does.
    expect(unitInstead(margaMarga)?.code).toBe('05');
    expect([change(2008, '051').unit.comunas.length, change(2018, '051').unit.comunas.length]).toEqual([9, 7]);
    expect([change(2008, '055').unit.comunas.length, change(2018, '055').unit.comunas.length]).toEqual([7, 5]);
  });

  it('says it in words, with years, as a reader would', () => {
    expect(inWords(2018, '16')).toBe(
      'Región desde 2018. En 2008, sus 21 comunas eran la provincia de Ñuble (región del Biobío).',
    );
    expect(inWords(2008, '08')).toBe('Hoy tiene 33 comunas; las otras 21 son de la región de Ñuble.');
    expect(inWords(2018, '08')).toBe('En 2008 tenía 54 comunas; 21 son hoy de la región de Ñuble.');
    expect(inWords(2018, '058')).toBe(
      'Provincia desde 2010. En 2008, sus 4 comunas eran de la provincia de Quillota (2) y de la provincia de Valparaíso (2).',
    );
    expect(inWords(2018, '14')).toBe('');
  });

  it('loses no comuna: the counterparts of the units of a level hold all 346', () => {
    for (const division of DIVISION_IDS) {
      for (const level of ['regions', 'provinces'] as const) {
        const held = territory.divisions[division][level].flatMap(({ code }) => change(division, code).counterparts);
        expect(held.reduce((sum, { comunas }) => sum + comunas, 0)).toBe(346);
      }
    }
  });
});

describe('the union of the parts is the whole', () => {
  const served = async (url: string) =>
    new Response(readFileSync(join(process.cwd(), 'public', new URL(url).pathname.slice(1))));

  it.each(
    DIVISION_IDS,
  )('draws each comuna of %s in one province and one region, with its area and no more', async (id) => {
    const geography = await loadGeography('http://atlas.test/', served);
    const areaOf = new Map(
      featuresOf(geography, 'comunas').features.map((feature) => [feature.properties.cut, area(feature)]),
    );
    expect(areaOf.size).toBe(346);
    const whole = [...areaOf.values()].reduce((sum, one) => sum + one, 0);
    for (const [layer, units] of [
      [divisionLayers(id).regions, territory.divisions[id].regions],
      [divisionLayers(id).provinces, territory.divisions[id].provinces],
    ] as const) {
      const { features } = featuresOf(geography, layer);
      expect(features.map(({ properties }) => properties.code)).toEqual(units.map(({ code }) => code));
      let drawn = 0;
      for (const feature of features) {
        const unit = units.find(({ code }) => code === feature.properties.code);
        const sum = (unit?.comunas ?? []).reduce(
          (total, index) => total + (areaOf.get(territory.comunas[index]?.cut ?? '') ?? 0),
          0,
        );
        expect(Math.abs(area(feature) / sum - 1), feature.properties.name).toBeLessThan(0.001);
        drawn += area(feature);
      }
      expect(Math.abs(drawn / whole - 1)).toBeLessThan(0.001);
    }
  });

  it.each(
    DIVISION_IDS,
  )('adds up to the country in %s: comunas, inhabitants and area, by region and by province', (id) => {
    const total = (value: (index: number) => number, indices: readonly number[]) =>
      indices.reduce((sum, index) => sum + value(index), 0);
    const measures = [
      () => 1,
      (index: number) => territory.comunas[index]?.population ?? 0,
      (index: number) => Math.round((territory.comunas[index]?.areaKm2 ?? 0) * 10),
    ];
    const all = territory.comunas.map((_, index) => index);
    for (const measure of measures) {
      for (const units of [territory.divisions[id].regions, territory.divisions[id].provinces]) {
        const sum = units.reduce((subtotal, { comunas }) => subtotal + total(measure, comunas), 0);
        expect(sum).toBe(total(measure, all));
      }
    }
  });
});

describe('an experience in two divisions', () => {
  const reachOfFicha = (n: number) => atlas.reachById.get(fichaNumber(n).id)?.comunas ?? new Uint16Array();
  const regions = (n: number, division: DivisionId) => parts(comunasByRegion(territory, division, reachOfFicha(n)));

  it('ficha 19 keeps its 54 comunas: all under Biobío in 2008, 33 under Biobío and 21 under Ñuble today', () => {
    expect(regions(19, 2008)).toEqual({ Biobío: 54 });
    expect(regions(19, 2018)).toEqual({ Biobío: 33, Ñuble: 21 });
  });

  it('is counted by the table under the regions of the division in use, and its reach stays', () => {
    const row = (division: DivisionId) => {
      const experience = atlas.experienceById.get(fichaNumber(19).id);
      if (!experience) throw new Error('Ficha 19 is not in the catalogue.');
      return experienceRowOf(tools, atlas, division, experience);
    };
    expect([row(2008).regions, row(2018).regions]).toEqual(['Biobío (54)', 'Biobío (33); Ñuble (21)']);
    expect([row(2008).comunas, row(2018).comunas]).toEqual([54, 54]);
    expect(row(2008).territory).toContain('Región: Biobío');
    expect(row(2008).territory).not.toContain('división');
    expect(row(2018).territory).toContain('Biobío (división de 2008)');
  });

  it('is counted once in the country, whatever the division', () => {
    const totals = DIVISION_IDS.map((division) => resultsOf(atlas, { ...DEFAULT_VIEW, division }).total);
    expect(new Set(totals).size).toBe(1);
    const documented = catalogue.experiences.filter(
      ({ status, country }) => status === 'documented' && country === 'CL',
    );
    expect(totals[0]).toBe(documented.length);
  });
});

describe('a view across the switch', () => {
  const moved = (view: View, division: DivisionId): View => ({
    ...view,
    ...viewInDivision(view, division, atlas).change,
  });
  const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
  const inBoth = (codes: readonly { code: string }[]) =>
    codes.map(({ code }) => code).filter((code) => territory.divisions[2008].byCode.has(code));
  const regionCodes = inBoth(territory.divisions[2018].regions);
  const anyPlace: fc.Arbitrary<PlaceRef> = fc.oneof(
    fc.constant({ level: 'latin-america' } as const),
    fc.constantFrom('CL', 'AR', 'PE').map((code) => ({ level: 'country', code }) as const),
    fc.constantFrom(...regionCodes).map((code) => ({ level: 'region', code }) as const),
    fc
      .constantFrom(...inBoth(territory.divisions[2018].provinces))
      .map((code) => ({ level: 'province', code }) as const),
  );
  const anyView: fc.Arbitrary<View> = fc
    .record({
      place: anyPlace,
      region: fc.uniqueArray(fc.constantFrom(...regionCodes), { maxLength: 3 }),
      theme: fc.uniqueArray(fc.constantFrom('turismo', 'salud'), { maxLength: 2 }),
      division: fc.constantFrom(...DIVISION_IDS),
      camera: fc.option(fc.constant({ lon: -72, lat: -37, zoom: 7 })),
      selection: fc.option(fc.constant({ kind: 'comuna', id: '16101' } as const)),
    })
    .map(({ region, theme, ...rest }) =>
      view({ ...rest, filters: { ...(region.length > 0 ? { region } : {}), ...(theme.length > 0 ? { theme } : {}) } }),
    );

  it('comes back as it was after switching twice, where its places exist in both', () => {
    fc.assert(
      fc.property(anyView, (before) => {
        const { change, problems } = viewInDivision(before, otherDivision(before.division), atlas);
        expect(problems).toEqual([]);
        // Nothing but the division moves: not even the camera.
        expect(change).toEqual({ division: otherDivision(before.division) });
        expect(moved(moved(before, otherDivision(before.division)), before.division)).toEqual(before);
      }),
    );
  });

  it('goes from the region of Ñuble to the province of Ñuble and back, because they are the same comunas', () => {
    const nuble = view({ place: { level: 'region', code: '16' } });
    const then = moved(nuble, 2008);
    expect(then.place).toEqual({ level: 'province', code: '084' });
    expect(moved(then, 2018).place).toEqual({ level: 'region', code: '16' });
    expect(resultsOf(atlas, then).total).toBe(resultsOf(atlas, nuble).total);
  });

  it('takes a region that the other division lacks out of its facet, keeps the others, and says so', () => {
    const chosen = view({ filters: { status: ['documented'], region: ['08', '16'] } });
    const { change, problems } = viewInDivision(chosen, 2008, atlas);
    expect(change.filters).toEqual({ status: ['documented'], region: ['08'] });
    expect(problems).toMatchObject([{ reason: 'division-changed', facet: 'region', division: 2018, code: '16' }]);
  });

  it('compared places give way as the place does, each told; what becomes the same place is compared once', () => {
    const comparing = (codes: readonly string[]) =>
      view({
        comparison: {
          kind: 'places',
          places: codes.map((code) => ({ level: code.length === 2 ? 'region' : 'province', code })),
        },
      });
    const nuble = viewInDivision(comparing(['16', '05']), 2008, atlas);
    expect(nuble.change.comparison).toEqual({
      kind: 'places',
      places: [
        { level: 'province', code: '084' },
        { level: 'region', code: '05' },
      ],
    });
    expect(nuble.problems).toMatchObject([
      {
        parameter: 'lugares',
        reason: 'division-changed',
        value: 'CL-16',
        division: 2018,
        code: '16',
        shown: { level: 'province', code: '084' },
      },
    ]);
    // Diguillín and Itata are both the province of Ñuble of 2008.
    const { change, problems } = viewInDivision(comparing(['161', '162']), 2008, atlas);
    expect(change.comparison).toEqual({ kind: 'places', places: [{ level: 'province', code: '084' }] });
    expect(problems).toHaveLength(2);
  });

  it.each([
    ['v=1&division=2008&lugar=CL-16', { level: 'province', code: '084' }],
    ['v=1&division=2008&lugar=CL-161', { level: 'province', code: '084' }],
    ['v=1&division=2008&lugar=CL-058', { level: 'region', code: '05' }],
    ['v=1&lugar=CL-084', { level: 'region', code: '16' }],
  ])('opens the link %s where its comunas are, and says what it asked for', (link, place) => {
    const { view: asked } = decodeView(link);
    const { view: opened, problems } = checkView(asked, knownValuesOf(atlas, asked.division));
    expect(opened.place).toEqual(place);
    expect(opened.division).toBe(asked.division);
    expect(problems).toMatchObject([
      { reason: 'other-division', division: otherDivision(asked.division), shown: place },
    ]);
  });

  it('tells a region of the other division from one that never was', () => {
    const reasons = (link: string) => {
      const { view: asked } = decodeView(link);
      return checkView(asked, knownValuesOf(atlas, asked.division)).problems.map(({ reason }) => reason);
    };
    expect(reasons('v=1&division=2008&region=16')).toEqual(['other-division']);
    expect(reasons('v=1&division=2008&region=99')).toEqual(['unknown-value']);
    expect(reasons('v=1&lugar=CL-99')).toEqual(['unknown-value']);
    // Regions that no experience reaches are regions all the same.
    for (const { code } of territory.divisions[2018].regions) expect(reasons(`v=1&region=${code}`)).toEqual([]);
  });
});

describe('the search in each division', () => {
  const found = (division: DivisionId, name: string) =>
    buildSearchEntries(tools, atlas, { division, filters: {} }, null).filter(
      ({ kind, label }) => label === name && (kind === 'region' || kind === 'province'),
    );

  it('finds «Ñuble» in 2008 as the province, then as the region of today', () => {
    const [first, second, ...more] = found(2008, 'Ñuble');
    expect([first?.kind, first?.id, first?.division]).toEqual(['province', '084', undefined]);
    expect([second?.kind, second?.id, second?.division]).toEqual(['region', '16', 2018]);
    expect(more).toEqual([]);
  });

  it('explains «Marga Marga» in 2008: since 2010, out of Quillota and Valparaíso', () => {
    const [margaMarga] = found(2008, 'Marga Marga');
    expect(margaMarga?.division).toBe(2018);
    expect(margaMarga?.detail).toMatch(/desde 2010.*Quillota \(2\).*Valparaíso \(2\).*división actual/);
  });

  it('lists every unit of both divisions once', () => {
    for (const division of DIVISION_IDS) {
      const codes = buildSearchEntries(tools, atlas, { division, filters: {} }, null)
        .filter(({ kind }) => kind === 'region' || kind === 'province')
        .map(({ id }) => id);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toHaveLength(16 + 53 + 4);
    }
  });
});

it('has its facets in every division', () => {
  for (const division of DIVISION_IDS) expect(Object.keys(atlas.facets[division].columns)).toEqual([...FACET_IDS]);
});
