import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  approximateComunas,
  boundsOfComunas,
  failuresOf,
  featuresOf,
  loadGeography,
  mergedOutline,
} from '../../src/territory/geography';
import { territory } from './readProject';

/** Serves the project's own files, some of them replaced. */
const served =
  (instead: Record<string, Response> = {}) =>
  async (url: string): Promise<Response> => {
    const path = new URL(url).pathname.slice(1);
    return instead[path]?.clone() ?? new Response(readFileSync(join(process.cwd(), 'public', path)));
  };
const load = (instead?: Record<string, Response>) => loadGeography('http://atlas.test/', served(instead));

describe('the boundary files', () => {
  it('hold every unit of both divisions once: 346 comunas, 15 and 16 regions, 53 and 56 provinces', async () => {
    const geography = await load();
    expect(failuresOf(geography)).toEqual([]);
    const count = (layer: Parameters<typeof featuresOf>[1]) => featuresOf(geography, layer).features.length;
    expect([
      count('comunas'),
      count('regions2008'),
      count('regions2018'),
      count('provinces2008'),
      count('provinces2018'),
    ]).toEqual([346, 15, 16, 53, 56]);
    const cuts = featuresOf(geography, 'comunas').features.map(({ properties }) => properties.cut);
    expect(new Set(cuts)).toEqual(new Set(territory.comunas.map(({ cut }) => cut)));
  });

  it('say of themselves that comunas are approximate', async () => {
    // All but Antártica, which is a mark and has no boundary.
    expect(approximateComunas(await load()).size).toBe(345);
  });

  it('give one outline around the four comunas of ficha 11, and their bounds around the lake', async () => {
    const geography = await load();
    const cuts = ['10105', '10107', '10109', '10302'];
    expect(mergedOutline(geography, cuts)?.coordinates).toHaveLength(1);
    const [west, south, east, north] = boundsOfComunas(geography, cuts) ?? [0, 0, 0, 0];
    expect(west).toBeLessThan(-72.8);
    expect(east).toBeGreaterThan(-72.4);
    expect(south).toBeLessThan(-41.1);
    expect(north).toBeGreaterThan(-41.1);
  });

  it('say which file is missing and which is damaged, and leave the rest at work', async () => {
    const geography = await load({
      'geo/chile.topojson': new Response('not found', { status: 404 }),
      'geo/latin-america.topojson': new Response('{"type":"Topology","arcs":[],"objects":{}}'),
    });
    expect(failuresOf(geography).map(({ file, reason }) => [file, reason])).toEqual([
      ['geo/latin-america.topojson', 'corrupt'],
      ['geo/chile.topojson', 'missing'],
    ]);
    expect(featuresOf(geography, 'comunas').features).toEqual([]);
    expect(mergedOutline(geography, ['10105'])).toBeNull();
  });

  it.each([
    ['half a file', '{"type":"Topology","arcs":[[[0,0]'],
    ['a page instead of data', '<!doctype html><title>Login</title>'],
    ['another kind of JSON', '[1, 2, 3]'],
    [
      'lines that are not there',
      '{"type":"Topology","arcs":[],"objects":{"comunas":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]],"properties":{"cut":"1"}}]}}}',
    ],
  ])('call %s damaged', async (_, text) => {
    const geography = await load({ 'geo/chile.topojson': new Response(text) });
    expect(failuresOf(geography).map(({ reason }) => reason)).toEqual(['corrupt']);
  });

  it('never throw when the network does', async () => {
    const geography = await loadGeography('http://atlas.test/', () => Promise.reject(new TypeError('offline')));
    expect(failuresOf(geography).map(({ reason }) => reason)).toEqual(['network', 'network', 'network']);
  });
});
