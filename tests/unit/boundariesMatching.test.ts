/** Whose each shape of a file is: by its code where the place agrees, else by its place. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import sentences from '../../src/i18n/boundaryRefusals.json';
import { areaOf, comuna } from './boundaryClaims';
import {
  codes2008,
  collection,
  facts,
  installed,
  layerOf,
  namesOnly,
  polygonsOf,
  type Shape,
  shapes,
} from './boundaryPacks';

/** Approximate cells don't all hold their comuna's point; whichever can't be placed is listed. */
function expectPlaced(report: Awaited<ReturnType<typeof installed>>['report']) {
  expect(report.byCode).toBe(0);
  expect(report.byPlace).toBeGreaterThanOrEqual(342);
  expect(report.matched + report.approximate.length).toBe(346);
}

describe('matching', () => {
  it('reads numbers without their zero and the codes of 2008', async () => {
    const { report, topology } = await installed(collection(shapes(codes2008)));
    expect(report).toMatchObject({ matched: 345, byCode: 345, leftOver: [] });
    // Ñuble's Chillán, 8401 in 2008.
    expect(comuna(topology, '16101').properties.name).toBe('Chillán');
  });

  it('finds every comuna by its place where there is no code', async () => {
    const { report } = await installed(collection(shapes(() => ({}))));
    expectPlaced(report);
  });

  it('never trusts names, and lists those that are another comuna’s', async () => {
    const list = shapes(namesOnly);
    const [iquique, arica] = [
      list.find((s) => s.properties.etiqueta === 'Iquique'),
      list.find((s) => s.properties.etiqueta === 'Arica'),
    ];
    if (!iquique || !arica) throw new Error('no such comunas');
    [iquique.properties, arica.properties] = [arica.properties, iquique.properties];
    const { report, topology } = await installed(collection(list));
    expectPlaced(report);
    expect(report.doubts).toContainEqual({
      cut: '01101',
      name: 'Iquique',
      kind: 'doubtNameElsewhere',
      values: { name: 'Arica' },
    });
    expect(report.doubts).toContainEqual({
      cut: '15101',
      name: 'Arica',
      kind: 'doubtNameElsewhere',
      values: { name: 'Iquique' },
    });
    // Arica lies north of 19° S.
    expect(
      Math.max(
        ...polygonsOf(comuna(topology, '15101'))
          .flat(2)
          .map((p: Position) => p[1] as number),
      ),
    ).toBeGreaterThan(-18.5);
  });

  it('joins by place where a code contradicts it, and lists the doubt', async () => {
    const list = shapes();
    const [one, two] = [
      list.find((s) => s.properties.clave === '08101'),
      list.find((s) => s.properties.clave === '13101'),
    ];
    if (!one || !two) throw new Error('no such comunas');
    [one.properties, two.properties] = [two.properties, one.properties];
    const { report } = await installed(collection(list));
    expect(report).toMatchObject({ matched: 345, byCode: 343, byPlace: 2 });
    expect(report.doubts).toContainEqual({
      cut: '08101',
      name: 'Concepción',
      kind: 'doubtCodeElsewhere',
      values: { code: '13101', other: 'Santiago' },
    });
  });

  it('unites a comuna that comes as several shapes, with a code or with a name alone', async () => {
    for (const properties of [undefined, namesOnly]) {
      const parts = shapes(properties).flatMap((shape) =>
        polygonsOf(shape).map((coordinates): Shape => ({ ...shape, geometry: { type: 'Polygon', coordinates } })),
      );
      expect(parts.length).toBeGreaterThan(400);
      const { report, topology } = await installed(collection(parts));
      // With a name alone, comunas are lost where the cell itself can't be placed.
      expect(new Set(report.leftOver.map(({ label }) => label)).size).toBeLessThan(properties ? 4 : 1);
      const drawn = layerOf(topology, 'comunas').filter((shape) => shape.properties.cut !== '12202');
      const islands = parts.reduce((sum, part) => sum + areaOf(part), 0);
      expect(drawn.reduce((sum, shape) => sum + areaOf(shape), 0) / islands).toBeCloseTo(1, properties ? 1 : 3);
    }
  });

  it('leaves out a shape that holds two comunas, and both keep their approximate form', async () => {
    const list = shapes(() => ({}));
    const cuts = facts.comunas.map(({ cut }) => cut).filter((cut) => cut !== '12202');
    const [one, two] = [list[cuts.indexOf('05801')], list[cuts.indexOf('05804')]];
    if (!one || !two) throw new Error('no such comunas');
    one.geometry = { type: 'MultiPolygon', coordinates: [...polygonsOf(one), ...polygonsOf(two)] };
    const { report } = await installed(collection(list.filter((shape) => shape !== two)));
    expect(report.matched).toBeLessThanOrEqual(343);
    expect(report.approximate.map(({ cut, reason }) => [cut, reason])).toEqual(
      expect.arrayContaining([
        ['05801', 'approximateSharedShape'],
        ['05804', 'approximateSharedShape'],
      ]),
    );
    expect(report.leftOver).toContainEqual({ label: expect.any(String), reason: 'leftOverSeveralPoints' });
  });

  it('says each doubt, reason and refusal in three languages', () => {
    for (const [key, words] of Object.entries(sentences)) {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(places(words.en), key).toEqual(places(words.es));
      expect(places(words.pt), key).toEqual(places(words.es));
    }
  });
});
