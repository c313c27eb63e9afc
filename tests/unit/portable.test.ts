/** The small server that lies beside the built app: what it gives, and what it refuses. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderServer, listen } from '../../build/portable/servir.mjs';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'geo'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for the browser');
  writeFileSync(join(site, 'index.html'), '<h1>Atlas</h1>');
  writeFileSync(join(site, '.env'), 'hidden');
  for (const name of [
    'app.js',
    'worker.mjs',
    'style.css',
    'font.woff2',
    'manifest.webmanifest',
    'data.csv',
    'icon.svg',
  ]) {
    writeFileSync(join(site, name), name);
  }
  writeFileSync(join(site, 'geo', 'chile.topojson'), '{"ñ":1}');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = createFolderServer(site);
  await listen(server, 4600);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As it is written: a browser's own request would tidy the address up first. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  const { address, port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: address, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of a folder', () => {
  test('is for this computer alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('gives the page at its root, whatever the view', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<h1>Atlas</h1>' });
    expect((await ask('/?pantalla=brechas&lugar=region%3A10')).body).toBe('<h1>Atlas</h1>');
  });

  test('names what it gives', async () => {
    const types = {
      '/app.js': 'text/javascript',
      '/worker.mjs': 'text/javascript',
      '/style.css': 'text/css',
      '/font.woff2': 'font/woff2',
      '/manifest.webmanifest': 'application/manifest+json',
      '/data.csv': 'text/csv',
      '/icon.svg': 'image/svg+xml',
      '/geo/chile.topojson': 'application/json',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await ask(path);
      expect([path, answer.status, answer.type.split(';')[0]]).toEqual([path, 200, type]);
    }
    expect((await ask('/geo/chile.topojson')).body).toBe('{"ñ":1}');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/geo/../../secret.txt',
    '/geo/%2e%2e%5c..%5csecret.txt',
    '/..\\secret.txt',
    '//../secret.txt',
    '/link.txt',
    '/.env',
    '/geo',
    '/nothing.js',
    '/%00',
    '/%ff',
    '*',
  ])('refuses %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for');
  });

  test('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', method)).status).toBe(405);
    expect(await ask('/', 'HEAD')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '' });
  });

  test('takes the next port where one is taken', async () => {
    const second = createFolderServer(join(folder, 'site'));
    const taken = (server.address() as AddressInfo).port;
    const port = await listen(second, taken);
    second.close();
    expect(port).toBeGreaterThan(taken);
  });
});
