/** From Latin America down to a province and back, and the two divisions of Chile. */
import type { Page } from '@playwright/test';
import {
  breadcrumb,
  callouts,
  chooseDivision,
  countOnMap,
  expect,
  facetCount,
  facetRow,
  filters,
  goToPlace,
  listing,
  namesOf,
  openAtlas,
  openingExperiences,
  pathShown,
  publishedComunas,
  publishedExperiences,
  search,
  shownCount,
  strip,
  test,
  titleOf,
} from './atlas';

test('up to Latin America: every documented experience, its countries, and the way into one of them', async ({
  page,
  request,
}) => {
  const documented = (await publishedExperiences(request)).filter(({ status }) => status === 'documented');
  const countries = new Set(documented.map(({ country }) => country));
  const chilean = documented.filter(({ country }) => country === 'CL').length;
  await openAtlas(page);
  await goToPlace(page, 'América Latina');
  expect(await shownCount(page)).toBe(documented.length);
  await expect(titleOf(page)).toContainText(`${countries.size} países`);
  expect(await countOnMap(page)).toBe(documented.length);
  expect(await facetCount(page, 'País', 'Chile')).toBe(chilean);

  // Too many to tell apart stand as one ring that says how many, by scale; choosing it goes there.
  await callouts(page)
    .getByRole('button', { name: new RegExp(`^Chile: ${chilean} experiencias .*Acercar$`) })
    .click();
  await expect(breadcrumb(page).getByRole('button', { name: 'Chile' })).toHaveAttribute('aria-current', 'location');
  expect(await shownCount(page)).toBe(chilean);

  await goToPlace(page, 'América Latina');
  await titleOf(page)
    .getByRole('button', { name: /países/ })
    .click();
  await listing(page)
    .getByRole('button', { name: /^Argentina/ })
    .click();
  expect(await shownCount(page)).toBe(documented.filter(({ country }) => country === 'AR').length);
  await expect(titleOf(page)).toContainText('en Argentina');
});

test('down to a region by its name on the strip, to a province by search, and up again by the breadcrumb', async ({
  page,
  request,
}) => {
  const expected = await openingExperiences(request);
  const reaching = (code: string) => expected.filter(({ reach }) => reach.some((cut) => cut.startsWith(code))).length;
  await openAtlas(page);
  await goToPlace(page, 'Los Lagos');
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Los Lagos']);
  await expect(titleOf(page)).toContainText('en Los Lagos');
  expect(await shownCount(page)).toBe(reaching('10'));

  await search(page, 'Chiloé', 'Provincias');
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile', 'Los Lagos', 'Chiloé']);
  expect(await shownCount(page)).toBe(reaching('102'));
  await expect(page).toHaveURL(/lugar=CL-102/);

  await goToPlace(page, 'Los Lagos');
  expect(await shownCount(page)).toBe(reaching('10'));
  await goToPlace(page, 'Chile');
  expect(await shownCount(page)).toBe(expected.length);
});

const regionsOnStrip = (page: Page) => strip(page).getByRole('button', { name: /Ir a la región$/ });

test('every region on the strip says how many experiences reach it, the same as its facet', async ({
  page,
  request,
}) => {
  const expected = await openingExperiences(request);
  const comunas = await publishedComunas(request);
  await openAtlas(page);
  await expect(regionsOnStrip(page).first()).toBeVisible();
  const names = await namesOf(regionsOnStrip(page));
  expect(names).toHaveLength(16);
  const regions = new Set(comunas.map(({ region_code }) => region_code));
  const counts = [...regions].map(
    (region) =>
      expected.filter(({ reach }) =>
        reach.some((cut) => comunas.find((one) => one.cut === cut)?.region_code === region),
      ).length,
  );
  const told = names.map((name) => Number(/: (\d+) experiencia/.exec(name)?.[1] ?? 0));
  expect(told.sort()).toEqual(counts.sort());
  for (const region of ['Los Lagos', 'Maule', 'Antofagasta']) {
    const name = names.find((one) => one.startsWith(`${region}: `)) ?? '';
    expect(await facetCount(page, 'Región', region), region).toBe(Number(/: (\d+)/.exec(name)?.[1]));
  }
});

test('without its neighbours a region can be left out or chosen as a facet, and the map keeps the country', async ({
  page,
}) => {
  await openAtlas(page);
  const count = await facetCount(page, 'Región', 'Biobío');
  await (await facetRow(page, 'Región', 'Biobío')).click();
  expect(await shownCount(page)).toBe(count);
  expect(await pathShown(page)).toEqual(['América Latina', 'Chile']);
  await filters(page).getByRole('button', { name: 'Quitar Región: Biobío' }).click();
  expect(await shownCount(page)).toBeGreaterThan(count);
});

test('the figures of both divisions: a region that lost a province keeps its experiences by reach', async ({
  page,
  request,
}) => {
  const expected = await openingExperiences(request);
  const comunas = new Map((await publishedComunas(request)).map((comuna) => [comuna.cut, comuna]));
  const reaching = (key: 'region_code' | 'region_code_2008', code: string) =>
    expected.filter(({ reach }) => reach.some((cut) => comunas.get(cut)?.[key] === code)).length;
  await openAtlas(page);
  expect(await facetCount(page, 'Región', 'Biobío')).toBe(reaching('region_code', '08'));
  expect(await facetCount(page, 'Región', 'Ñuble')).toBe(reaching('region_code', '16'));
  const title = await titleOf(page).innerText();
  await chooseDivision(page, '2008');
  expect(await facetCount(page, 'Región', 'Biobío')).toBe(reaching('region_code_2008', '08'));
  await expect(filters(page).getByRole('button', { name: /^Ñuble: / })).toHaveCount(0);
  // How many experiences there are does not depend on where the borders run; how many regions they reach does.
  expect(await shownCount(page)).toBe(expected.length);
  expect(await titleOf(page).innerText()).not.toBe(title);
});
