/** 14,000 points joined to 346 comunas, by an index of boxes and by a plain loop over all of them. Goal: under 60 ms by the index. */
import { bench, describe } from 'vitest';
import { holds, makeLocator } from '../../geo/boundaries/locate.mjs';
import { readTopojson } from '../../geo/boundaries/read/topojson.mjs';
import { facts, installed, realPack } from '../unit/boundaryPacks';
import { FEW_RUNS } from './plainThought';

const topology = realPack ? (await installed(realPack)).topology : facts.embedded;
const { shapes = [] } = readTopojson(topology).find(({ name }) => name === 'comunas') ?? {};

/** Points around the known ones, always the same. */
let state = 2010;
const next = () => {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647 - 0.5;
};
const points = Array.from({ length: 14_000 }, (_, i): [lon: number, lat: number] => {
  const { lon, lat } = facts.comunas[i % facts.comunas.length] ?? {};
  return [Number(lon) + next(), Number(lat) + next()];
});

const byIndex = () => {
  const locator = makeLocator(shapes);
  return points.map(([lon, lat]) => locator.at(lon, lat)[0] ?? -1);
};
const plainly = () =>
  points.map(([lon, lat]) => shapes.findIndex(({ polygons }) => polygons.some((polygon) => holds(polygon, lon, lat))));

const [one, two] = [byIndex(), plainly()];
if (one.some((shape, i) => shape !== two[i])) throw new Error('The index and the plain loop disagree.');

describe(`${points.length} points to ${shapes.length} comunas (${realPack ? 'real' : 'approximate'} boundaries)`, () => {
  bench('by an index, which is built each time', () => {
    byIndex();
  });
  bench(
    'plainly, comuna by comuna',
    () => {
      plainly();
    },
    FEW_RUNS,
  );
});
