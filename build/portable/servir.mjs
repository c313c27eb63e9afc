#!/usr/bin/env node
/**
 * Serves the folder that it lies in to the browser of this computer, and to nobody else: `node servir.mjs`.
 * It needs nothing but Node; the build puts it beside the app (build/portable.ts).
 * Options: --puerto 4180 asks for another port, --sin-abrir leaves the browser closed.
 */
import { spawn } from 'node:child_process';
import { createReadStream, realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Nobody beyond this computer. */
const HOST = '127.0.0.1';
/** Always the same where it is free: browsers keep presentations by address, and the port is part of it. */
const PORT = 4180;
const PORTS_TRIED = 20;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file that a request's address asks for, inside the folder; null where there is none, or none that may be had.
 * @param {string} root the folder's real path
 * @param {string} address as in the request's first line
 * @returns {Promise<{ path: string, size: number } | null>}
 */
export async function findFile(root, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  const parts = path.split('/').filter(Boolean);
  // No way up, no hidden file, no other way to part names than this one.
  if (!path.startsWith('/') || parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return null;
  try {
    const found = await realpath(join(root, ...parts, ...(path.endsWith('/') ? ['index.html'] : [])));
    const facts = await stat(found);
    // A link inside the folder may lead out of it.
    const inside = found.startsWith(root.endsWith(sep) ? root : root + sep);
    return inside && facts.isFile() ? { path: found, size: facts.size } : null;
  } catch {
    return null;
  }
}

/**
 * A server of a folder, not listening yet.
 * @param {string} folder
 */
export function createFolderServer(folder) {
  const root = realpathSync(folder);
  return createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const refuse = (status, text, headers = {}) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(method === 'HEAD' ? undefined : text);
    };
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Solo se lee.', { Allow: 'GET, HEAD' });
    const file = await findFile(root, url);
    if (!file) return refuse(404, 'No está.');
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * Listens at the first free port from the one asked for.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port) {
  for (let tried = port; ; tried += 1) {
    const problem = await new Promise((resolve) => {
      const failed = (error) => resolve(error);
      server.once('error', failed);
      server.listen(tried, HOST, () => {
        server.off('error', failed);
        resolve(null);
      });
    });
    if (!problem) return server.address().port;
    const busy = problem.code === 'EADDRINUSE' || problem.code === 'EACCES';
    if (!busy || tried >= port + PORTS_TRIED) throw problem;
  }
}

/** Asks the system to open an address; where it cannot, the address is on the screen. */
function openBrowser(address) {
  const [command, ...given] = {
    win32: ['cmd', '/c', 'start', '""', address],
    darwin: ['open', address],
  }[process.platform] ?? ['xdg-open', address];
  spawn(command, given, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function main() {
  const asked = process.argv.indexOf('--puerto');
  const wanted = asked > 0 ? Number(process.argv[asked + 1]) : PORT;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535 - PORTS_TRIED) {
    console.error('El puerto es un número, por ejemplo: node servir.mjs --puerto 4180');
    process.exit(1);
  }
  const folder = dirname(fileURLToPath(import.meta.url));
  const port = await listen(createFolderServer(folder), wanted);
  const address = `http://localhost:${port}/`;
  console.log(`\n  Atlas de Articulación: ${address}\n`);
  console.log('  Mientras esta ventana siga abierta, el atlas se puede usar en este equipo.');
  console.log('  Para terminar: Ctrl + C.\n');
  if (port !== wanted) {
    console.log(`  El puerto ${wanted} estaba ocupado. Las presentaciones guardadas en localhost:${wanted} no se ven`);
    console.log('  en este: cierre el otro programa y vuelva a empezar, o ábralas desde su archivo.\n');
  }
  if (!process.argv.includes('--sin-abrir')) openBrowser(address);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
