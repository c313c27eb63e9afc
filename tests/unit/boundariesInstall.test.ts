/** `npm run geo:install`, against a server of our own that speaks as the geoBoundaries API does, with its troubles. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collection, latinAmerica, layerOf, shapes } from './boundaryPacks';

const comunas = JSON.stringify(
  collection(
    shapes((row) => ({ shapeName: row.name, shapeISO: '', shapeID: `CHL-${row.cut?.split('').reverse().join('')}x` })),
  ),
);
const departments = JSON.stringify(
  collection(
    layerOf(latinAmerica, 'units')
      .filter(({ properties }) => properties.country === 'AR')
      .map((shape, i) => ({ ...shape, properties: { shapeName: shape.properties.name, shapeID: `AR-${i}` } })),
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
const target = join(folder, 'installed');
/** Answers by path; a test puts its own in. */
let answers: Record<string, (response: ServerResponse, asked: number) => void> = {};
let asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const answer = answers[path];
  if (answer) answer(response, asked.filter((one) => one === path).length);
  else response.writeHead(404).end('nothing here');
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answers = { '/api/CHL/ADM3/': said(345, '/comunas.geojson'), '/comunas.geojson': sent(comunas) };
  rmSync(target, { recursive: true, force: true });
});

const sent = (text: string) => (response: ServerResponse) => {
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
};
const said =
  (count: number, path: string, more: object = {}) =>
  (response: ServerResponse) => {
    sent(
      JSON.stringify({
        boundaryID: 'CHL-ADM3-1',
        boundaryISO: 'CHL',
        boundaryType: 'ADM3',
        boundaryYearRepresented: '2020',
        boundarySource: 'Biblioteca',
        boundaryLicense: 'CC BY 3.0 IGO',
        admUnitCount: String(count),
        gjDownloadURL: `${host}${path}`,
        ...more,
      }),
    )(response);
  };

/** Runs the command; `said` is everything it printed. */
function run(...words: string[]): Promise<{ code: number; said: string }> {
  const patience = ['--to', target, '--quiet-seconds', '2', '--wait-seconds', '0.05'];
  const child = spawn(process.execPath, ['geo/install.mjs', ...words, ...patience], { cwd: process.cwd() });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, said: output })));
}
const fromApi = (...words: string[]) => run('--api', `${host}/api`, ...words);
const written = () => (existsSync(target) ? readdirSync(target).sort() : []);
const read = (name: string) => JSON.parse(readFileSync(join(target, name), 'utf8'));

describe('npm run geo:install', () => {
  it('brings Chile’s comunas, with source, licence, year and checksum', async () => {
    answers['/comunas.geojson'] = (response) => response.writeHead(302, { location: '/moved' }).end();
    answers['/moved'] = (response) => response.writeHead(301, { location: `${host}/there` }).end();
    answers['/there'] = sent(comunas);
    const { code, said: output } = await fromApi();
    expect(output).toContain('Instalado');
    expect(code).toBe(0);
    expect(asked).toEqual(['/api/CHL/ADM3/', '/comunas.geojson', '/moved', '/there']);
    expect(written()).toEqual(['chile.meta.json', 'chile.topojson']);
    expect(read('chile.topojson').objects.comunas.geometries).toHaveLength(346);
    expect(read('chile.meta.json')).toMatchObject({
      source: 'Biblioteca · geoBoundaries · CHL-ADM3-1',
      licence: 'CC BY 3.0 IGO',
      year: '2020',
      checksum: expect.stringMatching(/^sha256-/),
      unitCounts: { comunas: 346, provinces2008: 53, provinces2018: 56, regions2008: 15, regions2018: 16 },
    });
    expect(output).toContain('12202 Antártica: Se dibuja como un signo');

    const removed = await run('--remove');
    expect(removed).toMatchObject({ code: 0, said: expect.stringContaining('chile.topojson') });
    expect(written()).toEqual([]);
  });

  it('tries again when the server stumbles or the body is cut, and then gives up', async () => {
    answers['/comunas.geojson'] = (response, time) => {
      if (time === 1) response.writeHead(503).end();
      else if (time === 2) {
        response.writeHead(200, { 'content-length': Buffer.byteLength(comunas) });
        response.write(comunas.slice(0, 1000));
        setTimeout(() => response.destroy(), 50);
      } else sent(comunas)(response);
    };
    expect(await fromApi('--check')).toMatchObject({ code: 0, said: expect.stringContaining('no se escribió nada') });
    expect(written()).toEqual([]);
    answers['/comunas.geojson'] = (response) => response.writeHead(500).end();
    expect(await fromApi()).toMatchObject({ code: 3, said: expect.stringContaining('respondió 500') });
    expect(written()).toEqual([]);
  });

  it('says what failed, and leaves what was installed', async () => {
    mkdirSync(target);
    writeFileSync(join(target, 'chile.topojson'), 'as before');
    const [api, file] = ['/api/CHL/ADM3/', '/comunas.geojson'];
    const troubles: [answers: typeof answers, code: number, words: string][] = [
      [{ [file]: sent(comunas) }, 3, '404'],
      [{ [api]: said(345, file) }, 3, '404'],
      [{ [api]: sent('<html>mantenimiento</html>') }, 3, 'página web'],
      [{ [api]: said(345, file, { boundaryISO: 'ARG' }) }, 3, 'otra cosa que CHL ADM3'],
      [{ [api]: said(345, file, { gjDownloadURL: 'file:///etc/hosts' }) }, 3, 'de dónde descargar'],
      [{ [api]: said(346, file), [file]: sent(comunas) }, 1, 'declara 346 unidades, pero el archivo trae 345'],
      [{ [api]: said(345, file), [file]: sent('<!doctype html><html></html>') }, 1, 'página web'],
      [{ [api]: said(345, file), [file]: (response) => response.end(comunas.slice(0, 5000)) }, 1, 'incompleto'],
      [
        { [api]: said(345, file), [file]: (response) => response.writeHead(302, { location: file }).end() },
        3,
        'demasiadas veces',
      ],
    ];
    for (const [given, code, words] of troubles) {
      answers = given;
      const result = await fromApi();
      expect(result.said).toContain(words);
      expect(result.said).toContain('los límites en uso siguen igual');
      expect(result.code, words).toBe(code);
      expect(written()).toEqual(['chile.topojson']);
      expect(readFileSync(join(target, 'chile.topojson'), 'utf8')).toBe('as before');
    }
  });

  it('gives up a server that says nothing', async () => {
    answers['/comunas.geojson'] = (response) => void response.writeHead(200, { 'content-length': 100 }).write('{');
    const started = Date.now();
    expect(await fromApi()).toMatchObject({ code: 3, said: expect.stringContaining('no respondió en 2 segundos') });
    expect(Date.now() - started).toBeLessThan(25_000);
  });

  it('takes the version already simplified where the whole one is too large', async () => {
    answers['/api/CHL/ADM3/'] = said(345, '/huge', { simplifiedGeometryGeoJSON: `${host}/comunas.geojson` });
    answers['/huge'] = (response) => response.writeHead(200, { 'content-length': 400_000_000 }).write('{');
    expect(await fromApi('--check')).toMatchObject({ code: 0, said: expect.stringContaining('ya simplificada') });
  });

  it('takes the other address where the first has nothing', async () => {
    answers['/api/CHL/ADM3/'] = said(345, '/none', { tjDownloadURL: `${host}/comunas.geojson` });
    const { code, said: output } = await fromApi('--check');
    expect(output).toContain('/none no existe (404). Se prueba la otra dirección.');
    expect(code).toBe(0);
    expect(asked).toEqual(['/api/CHL/ADM3/', '/none', '/comunas.geojson']);
  });

  it('takes a local file, with what is said about it, and asks no one', async () => {
    const path = join(folder, 'mis comunas.geojson');
    writeFileSync(path, comunas);
    const { code } = await run(path, '--source', 'Gobierno Regional', '--licence', 'dominio público', '--year', '2017');
    expect(code).toBe(0);
    expect(asked).toEqual([]);
    expect(read('chile.meta.json')).toMatchObject({
      source: 'Gobierno Regional',
      licence: 'dominio público',
      year: '2017',
    });
    // A bad file afterwards changes nothing.
    const before = readFileSync(join(target, 'chile.topojson'), 'utf8');
    writeFileSync(path, departments);
    expect(await run(path)).toMatchObject({ code: 1, said: expect.stringContaining('no son comunas de Chile') });
    expect(readFileSync(join(target, 'chile.topojson'), 'utf8')).toBe(before);
    expect(written()).toEqual(['chile.meta.json', 'chile.topojson']);
    expect(await run(join(folder, 'none'))).toMatchObject({ code: 1, said: expect.stringContaining('No existe') });
  });

  it('brings second-level units of other countries; one that fails stops none', async () => {
    answers['/api/ARG/ADM2/'] = said(24, '/ar', { boundaryISO: 'ARG', boundaryType: 'ADM2' });
    answers['/ar'] = sent(departments);
    const { code, said: output } = await fromApi('--country', 'CO,AR');
    expect(output).toContain('404');
    expect(code).toBe(3);
    expect(written()).toEqual(['second-level-AR.meta.json', 'second-level-AR.topojson']);
    const { geometries } = read('second-level-AR.topojson').objects.districts;
    expect(geometries).toHaveLength(24);
    expect(geometries[0].properties).toEqual({ code: 'AR-0', name: expect.any(String), country: 'AR' });
    expect(read('second-level-AR.meta.json')).toMatchObject({ country: 'AR', licence: 'CC BY 3.0 IGO' });
  });

  it('knows the countries of the catalogue, and refuses orders it doesn’t understand', async () => {
    await fromApi('--countries');
    expect(asked).toEqual(
      ['AR', 'BR', 'CO', 'MX', 'PE'].map(
        (iso2) => `/api/${{ AR: 'ARG', BR: 'BRA', CO: 'COL', MX: 'MEX', PE: 'PER' }[iso2]}/ADM2/`,
      ),
    );
    for (const words of [['--country', 'ZZ'], ['--nada'], ['a', 'b'], ['--api', 'ftp://x']])
      expect((await run(...words)).code).toBe(2);
    expect((await run('--help')).said).toContain('--countries');
  });
});
