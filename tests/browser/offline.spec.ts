/** The work without a connection: on a machine that visited once, and from a folder carried on a stick with its own small server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesToKeep } from '../../build/offline';
import { createFolderServer, listen } from '../../build/portable/servir.mjs';
import { expect, stripGlyphs, test, titleOf } from './atlas';

test.use({ serviceWorkers: 'allow' });
test.skip(!existsSync('dist/sw.js'), 'needs the built app in dist/');

const notice = (page: Page) => page.getByRole('region', { name: 'Hay una versión nueva' });

/** The built app carried elsewhere: nothing of the project is near. */
function carriedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

/** Starts the server that lies in the folder, as a person does, and reads the address that it prints. */
async function startServer(folder: string): Promise<{ process: ChildProcess; address: string }> {
  const process = spawn('node', ['servir.mjs', '--sin-abrir', '--puerto', '4620'], { cwd: folder });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    process.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return { process, address };
}

test('from a folder on a stick, once opened, the whole atlas works with the server gone and the network off', async ({
  page,
  context,
}) => {
  const folder = carriedBuild();
  const server = await startServer(folder);
  try {
    await page.goto(server.address);
    await expect(stripGlyphs(page).first()).toBeVisible();
    await expect(page.getByText(/^Lista para usarse sin conexión \(\d+,\d MB\)$/)).toBeVisible({ timeout: 40_000 });
    await page.getByRole('button', { name: 'Ayuda' }).click();
    await expect(page.getByText(/El atlas quedó guardado en este navegador \(\d+,\d MB\)/)).toBeVisible();
  } finally {
    server.process.removeAllListeners('exit');
    server.process.kill();
    rmSync(folder, { recursive: true });
  }
  await context.setOffline(true);

  await page.reload();
  await expect(stripGlyphs(page).first()).toBeVisible();
  for (const screen of ['Brechas', 'Comparar', 'Presentar', 'Datos', 'Explorar']) {
    await page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: screen }).click();
    await expect(titleOf(page).first()).toBeVisible();
  }
  // A link from elsewhere opens too, and a library that only a file needs.
  await page.goto(`${server.address}?pantalla=brechas`);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /XLSX/ }).first().click();
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.goto(`${server.address}?pantalla=presentar&presentacion=informe`);
  await expect(page.getByRole('article').first()).toBeVisible();

  // The letters are the app's own, and every other file that the build has is there.
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.join()).toContain('Inter Variable');
  expect(fonts.join()).toContain('Source Serif 4 Variable');
  const paths = filesToKeep('dist').map(([path]) => path);
  expect(
    paths.filter((path) => /pptx|jspdf|map-worker|chile\.topojson|fichas\.json/.test(path)).length,
  ).toBeGreaterThan(2);
  const missing = await page.evaluate(async (wanted) => {
    const answers = await Promise.all(
      wanted.map((path) =>
        fetch(path).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return wanted.filter((_, position) => !answers[position]);
  }, paths);
  expect(missing).toEqual([]);
});

test('a newer version is offered, never in the room, and comes when it is asked for', async ({ page }) => {
  const parent = mkdtempSync(join(tmpdir(), 'atlas-'));
  const folder = join(parent, 'atlas');
  cpSync('dist', folder, { recursive: true });
  const server = createFolderServer(parent);
  const address = `http://localhost:${await listen(server, 4640)}/atlas/`;
  try {
    await page.goto(address);
    await expect(page.getByText(/^Lista para usarse sin conexión/)).toBeVisible({ timeout: 40_000 });

    publishNewVersion(folder);
    await page.goto(`${address}?pantalla=presentar&presentacion=informe&presentando=si`);
    await expect.poll(() => versionWaits(page), { timeout: 30_000 }).toBe(true);
    await page.waitForTimeout(300);
    await expect(notice(page)).toHaveCount(0);
    expect(await isNewVersion(page)).toBe(false);

    // Out of the room it is said at once.
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeVisible();
    expect(await isNewVersion(page)).toBe(false);
    await notice(page).getByRole('button', { name: 'Más tarde' }).click();
    await expect(notice(page)).toHaveCount(0);

    await page.goto(`${address}?pantalla=brechas`);
    await notice(page).getByRole('button', { name: 'Actualizar ahora' }).click();
    await expect.poll(() => isNewVersion(page).catch(() => false)).toBe(true);
    await expect(page).toHaveURL(/pantalla=brechas/);
    await expect(titleOf(page)).toBeVisible();
    // What the version before had and this one has not is gone.
    const kept = filesToKeep(folder).length;
    await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toBe(kept);
    await expect(notice(page)).toHaveCount(0);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(parent, { recursive: true });
  }
});

test('the help offers to install the atlas where the browser does', async ({ page }) => {
  await page.goto('./');
  await expect(titleOf(page)).toBeVisible();
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    window.dispatchEvent(
      Object.assign(offer, {
        prompt: async () => document.body.setAttribute('data-asked', String(offer.defaultPrevented)),
      }),
    );
  });
  await page.getByRole('button', { name: 'Ayuda' }).click();
  const help = page.getByRole('dialog');
  await help.getByRole('button', { name: 'Instalar' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'true');
  await expect(help.getByRole('button', { name: 'Instalar' })).toHaveCount(0);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    const answer = await fetch(link?.href ?? '');
    return { base: link?.href ?? '', ...(await answer.json()) };
  });
  expect(manifest).toMatchObject({ name: 'Atlas de Articulación', display: 'standalone', start_url: '.' });
  const icons: { src: string; sizes: string; purpose: string; type: string }[] = manifest.icons;
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(
    expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']),
  );
  for (const { src, sizes, type } of icons.filter((icon) => icon.type === 'image/png')) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, manifest.base).href);
    expect([type, size]).toEqual(['image/png', sizes]);
  }
});

/** A part less, a part more, and a page that says so: as a newer build would be. */
function publishNewVersion(folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace('<head>', '<head><meta name="build" content="newer">'));
  const old = readdirSync(join(folder, 'data')).find((name) => name.endsWith('.csv')) as string;
  rmSync(join(folder, 'data', old));
  writeFileSync(join(folder, 'data', 'newer.csv'), 'comuna\r\n');
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const files = `const FILES = ${JSON.stringify(filesToKeep(folder))};`;
  writeFileSync(join(folder, 'sw.js'), worker.replace(/^const FILES = .*$/m, files));
}

const versionWaits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
const isNewVersion = (page: Page) => page.evaluate(() => document.querySelector('meta[name=build]') !== null);
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const sizes = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });
