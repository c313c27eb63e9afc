/** The open data beside the app: served, whole, and described by their package. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { expect, openAtlas, test } from './atlas';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  records: number;
  schema: string | object;
}

test('every file of the package is served as it is described', async ({ request }) => {
  const description = await (await request.get('data/datapackage.json')).json();
  expect(description.profile).toBe('data-package');
  const resources = description.resources as Resource[];
  expect(resources.map(({ path }) => path).sort()).toEqual(
    [
      'actors.json',
      'codes.csv',
      'codings.json',
      'comunas.csv',
      'divisions.csv',
      'experiences.csv',
      'experiences.json',
      'fichas.json',
      'inventory.csv',
      'inventory.json',
      'sources.json',
    ].sort(),
  );
  for (const { path, hash, bytes, schema } of resources) {
    const response = await request.get(`data/${path}`);
    expect(response.ok(), path).toBe(true);
    const body = await response.body();
    expect(body.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`, path).toBe(hash);
    if (typeof schema === 'string') expect((await request.get(`data/${schema}`)).ok(), schema).toBe(true);
  }
});

test('the counts are those of the report', async ({ request }) => {
  const json = async (name: string) => (await request.get(`data/${name}.json`)).json();
  const rows = async (name: string) =>
    Papa.parse<Record<string, string>>(await (await request.get(`data/${name}.csv`)).text(), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const experiences: { id: string; status: string; ficha: number | null; reach: string[] }[] =
    await json('experiences');
  expect(experiences).toHaveLength(56);
  expect(new Set(experiences.map(({ id }) => id)).size).toBe(56);
  expect(experiences.filter(({ status }) => status === 'documented')).toHaveLength(23);
  const fichas: { n: number; fields: Record<string, unknown> }[] = await json('fichas');
  expect(fichas.map(({ n }) => n)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  for (const { fields } of fichas) expect(Object.keys(fields)).toHaveLength(23);
  const inventory: { experience: string }[] = await json('inventory');
  expect(inventory).toHaveLength(63);
  const ids = new Set(experiences.map(({ id }) => id));
  expect(inventory.filter(({ experience }) => !ids.has(experience))).toEqual([]);
  expect(await json('sources')).toHaveProperty('programmes.length', 4);
  expect((await json('actors')).length).toBeGreaterThan(0);
  const comunas = await rows('comunas');
  expect(comunas).toHaveLength(346);
  expect(Object.keys(comunas[0] ?? {})).toEqual([
    'cut',
    'name',
    'province_code',
    'region_code',
    'province_code_2008',
    'region_code_2008',
    'named',
    'provincial',
    'regional',
    'national',
    'class',
  ]);
  const eleven = experiences.find(({ ficha }) => ficha === 11);
  expect([...(eleven?.reach ?? [])].sort()).toEqual(['10105', '10107', '10109', '10302']);
  expect(await rows('experiences')).toHaveLength(56);
  expect(await rows('inventory')).toHaveLength(63);
});

test('«Datos» links every file, and every link leads to one', async ({ page, request }) => {
  await openAtlas(page, 'v=1&pantalla=datos');
  const links = page.locator('a[href*="data/"]');
  await expect(links.first()).toBeAttached();
  const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThanOrEqual(10);
  for (const address of new Set(addresses)) expect((await request.get(address)).ok(), address).toBe(true);
});
