/** The three jobs as a person does them: explore, read and send; and spot a gap. */
import {
  breadcrumb,
  copyLink,
  countOnMap,
  expect,
  facetCount,
  facetRow,
  fichaOf,
  filterBy,
  filters,
  listing,
  namesOf,
  openAtlas,
  openFicha,
  openingExperiences,
  panel,
  pathShown,
  publishedComunas,
  publishedExperiences,
  search,
  shownCount,
  stripGlyphs,
  takeWebglAway,
  test,
  titleOf,
} from './atlas';

const FICHA_11 = 'Emprende Lago Llanquihue';

test('the atlas opens with every documented experience of Chile, on strip, map, title and facets alike', async ({
  page,
  request,
}) => {
  const expected = await openingExperiences(request);
  await openAtlas(page);
  expect(await shownCount(page)).toBe(expected.length);
  await expect(stripGlyphs(page)).toHaveCount(expected.length);
  expect(await countOnMap(page)).toBe(expected.length);
  for (const [value, scale] of [
    ['Comunal', 'communal'],
    ['Supracomunal', 'supracommunal'],
    ['Provincial', 'provincial'],
    ['Regional', 'regional'],
    ['Nacional', 'national'],
  ] as const) {
    const having = expected.filter(({ scales }) => scales.includes(scale)).length;
    expect(await facetCount(page, 'Escala', value), value).toBe(having);
  }
});

test('«Igualdad de género» changes title, map, strip, charts and the other facets together', async ({
  page,
  request,
}) => {
  const expected = (await openingExperiences(request)).filter(({ themes }) => themes.includes('igualdad-de-genero'));
  await openAtlas(page);
  const before = await shownCount(page);
  const regionalBefore = await facetCount(page, 'Escala', 'Regional');
  const chart = panel(page).getByRole('button', { name: /^Formal: / });
  const chartBefore = await chart.getAttribute('aria-label');

  await filterBy(page, 'Tema', 'Igualdad de género');

  expect(expected.length).toBeLessThan(before);
  expect(await shownCount(page)).toBe(expected.length);
  await expect(stripGlyphs(page)).toHaveCount(expected.length);
  expect(await countOnMap(page)).toBe(expected.length);
  expect(await facetCount(page, 'Escala', 'Regional')).toBe(
    expected.filter(({ scales }) => scales.includes('regional')).length,
  );
  expect(await facetCount(page, 'Escala', 'Regional')).toBeLessThan(regionalBefore);
  expect(await chart.getAttribute('aria-label')).not.toBe(chartBefore);
  await expect(chart).toHaveAccessibleName(new RegExp(`^Formal: \\d+ de ${expected.length} experiencia`));
  // Within its own facet, the other themes still say how many they would add.
  expect(await facetCount(page, 'Tema', 'Turismo')).toBeGreaterThan(0);
  await expect(page).toHaveURL(/tema=igualdad-de-genero/);

  await filters(page).getByRole('button', { name: 'Quitar Tema: Igualdad de género' }).click();
  expect(await shownCount(page)).toBe(before);
});

test('the number in the title opens the list of exactly what it counts, and a row of it leads there', async ({
  page,
  request,
}) => {
  const expected = (await openingExperiences(request)).filter(({ themes }) => themes.includes('turismo'));
  await openAtlas(page, 'v=1&tema=turismo');
  await titleOf(page)
    .getByRole('button', { name: /experiencia/ })
    .click();
  const rows = listing(page).getByRole('listitem');
  await expect(rows).toHaveCount(expected.length);
  for (const { ficha } of expected) await expect(listing(page)).toContainText(`Ficha ${ficha}`);
  await rows.getByRole('button', { name: FICHA_11 }).click();
  await expect(listing(page)).toBeHidden();
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
});

test('the number of regions opens the regions, each with its own count', async ({ page, request }) => {
  const reached = new Set(
    (await openingExperiences(request)).flatMap(({ reach }) => reach.map((cut) => cut.slice(0, 2))),
  );
  await openAtlas(page);
  await titleOf(page)
    .getByRole('button', { name: /región|regiones/ })
    .click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(reached.size);
  const row = listing(page).getByRole('button', { name: /^Los Lagos/ });
  const count = /\d+ experiencia/.exec(await row.innerText())?.[0] ?? 'no count';
  await row.click();
  await expect(titleOf(page)).toContainText(count);
  await expect(titleOf(page)).toContainText('en Los Lagos');
});

test('a bar of a chart filters everything, a second click frees it', async ({ page }) => {
  await openAtlas(page);
  const before = await shownCount(page);
  const bar = panel(page).getByRole('button', { name: /^Informal: / });
  const share = Number(/^Informal: (\d+) de/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(before);
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  expect(await shownCount(page)).toBe(share);
  await expect(stripGlyphs(page)).toHaveCount(share);
  await expect(await facetRow(page, 'Tipo de institución', 'Informal')).toHaveAttribute('aria-pressed', 'true');
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
  expect(await shownCount(page)).toBe(before);
});

test('a year of the timeline filters, and its chart can be read as a table with the same figures', async ({ page }) => {
  await openAtlas(page);
  const year = page.getByRole('button', { name: /^2005: \d+ experiencia/ });
  const count = Number(/: (\d+)/.exec((await year.getAttribute('aria-label')) ?? '')?.[1]);
  const timeline = panel(page)
    .locator('section')
    .filter({ has: page.getByText('Año de inicio, n') });
  await timeline.getByRole('button', { name: /^Opciones de/ }).click();
  await page.getByRole('menuitem', { name: 'Ver como tabla' }).click();
  const row = timeline.getByRole('row', { name: /^2005/ });
  await expect(row.getByRole('button')).toHaveText(String(count));
  await row.getByRole('button').click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await timeline.getByRole('button', { name: /^Opciones de/ }).click();
  await page.getByRole('menuitem', { name: 'Ver como gráfico' }).click();
  await year.click();
  expect(await shownCount(page)).toBe(count);
});

test('the switch of scales shows one scale alone, then several, and says the same as the facet', async ({
  page,
  request,
}) => {
  const expected = await openingExperiences(request);
  const having = (...wanted: string[]) =>
    expected.filter(({ scales }) => scales.some((scale) => wanted.includes(scale))).length;
  await openAtlas(page);
  const scales = page.getByRole('group', { name: /^Escala/ });
  await scales.getByText('Provincial').click();
  expect(await shownCount(page)).toBe(having('provincial'));
  await scales.getByText('Comunal', { exact: true }).click();
  expect(await shownCount(page)).toBe(having('provincial', 'communal'));
  await expect(await facetRow(page, 'Escala', 'Comunal')).toHaveAttribute('aria-pressed', 'true');
  await expect(await facetRow(page, 'Escala', 'Regional')).toHaveAttribute('aria-pressed', 'false');
});

test('filters that leave nothing say so and offer the way back', async ({ page }) => {
  await openAtlas(page, 'v=1&tema=igualdad-de-genero&inicio=2005');
  expect(await shownCount(page)).toBe(0);
  const empty = page.getByRole('status').filter({ hasText: 'Ninguna experiencia pasa estos filtros' }).first();
  await expect(empty).toBeVisible();
  const way = empty.getByRole('button', { name: /^quitar Año de inicio \(/ });
  const count = Number(/\((\d+) /.exec(await way.innerText())?.[1]);
  await way.click();
  expect(await shownCount(page)).toBe(count);
});

test('ficha 11, found by search: its doubt, its four comunas of two provinces, and the evidence of a code', async ({
  page,
}) => {
  await openAtlas(page);
  const ficha = await openFicha(page, FICHA_11);
  await expect(ficha.getByRole('button', { name: 'Ficha 11 de 23' })).toBeVisible();
  await expect(titleOf(page)).toHaveText('4 comunas');
  const doubt = ficha
    .getByRole('listitem')
    .filter({ has: page.getByRole('img', { name: 'Duda' }) })
    .first();
  await expect(doubt).toContainText('«Provincial»');
  for (const place of ['cuatro comunas', 'Frutillar', 'Puerto Varas', 'Puerto Octay', 'Llanquihue', 'Osorno']) {
    await expect(doubt).toContainText(place);
  }
  await expect(doubt).toContainText(/Líneas 2181/);

  await ficha.getByRole('tab', { name: /^Institucional/ }).click();
  const basis = ficha.getByRole('article', { name: 'Normatividad que la sustenta' });
  const evidence = basis.getByRole('button', { name: /^Líneas? \d/ });
  await expect(evidence).toHaveAttribute('aria-expanded', 'false');
  await evidence.click();
  await expect(basis).toContainText(/Experiencia 11, aspectos institucionales, líneas? \d+/);
  const reasons = basis.getByRole('list', { name: 'Por qué este código' }).getByRole('listitem');
  await expect(reasons.first()).toContainText(/^Líneas? \d/);
  await expect(basis).toContainText(/Las lecturas A y B coinciden|Lectura A: .+; lectura B: .+; acordado: /);

  await titleOf(page).getByRole('button', { name: '4 comunas' }).click();
  const comunas = listing(page).getByRole('listitem');
  await expect(comunas).toHaveCount(4);
  await expect(comunas.filter({ hasText: 'Osorno · Los Lagos' })).toHaveCount(1);
  await expect(comunas.filter({ hasText: 'Llanquihue · Los Lagos' })).toHaveCount(3);
});

test('an actor of the ficha says where else it sits', async ({ page }) => {
  await openAtlas(page, 'v=1&experiencia=emprende-lago-llanquihue');
  const ficha = fichaOf(page, FICHA_11);
  const actor = ficha.getByRole('button', { name: /^Servicio Nacional de Turismo/ });
  const more = Number(/y en (\d+) más/.exec(await actor.innerText())?.[1]);
  await actor.click();
  const panelOfActor = fichaOf(page, 'Servicio Nacional de Turismo');
  await expect(panelOfActor.getByRole('button', { name: `Participa en ${more + 1} experiencias` })).toBeVisible();
  await panelOfActor.getByRole('button', { name: 'Filtrar por este actor' }).click();
  await expect(page).toHaveURL(/[?&]actor=/);
  await panelOfActor.getByRole('button', { name: 'Cerrar' }).click();
  expect(await shownCount(page)).toBeLessThanOrEqual(more + 1);
  expect(await shownCount(page)).toBeGreaterThan(0);
});

test('the link opens elsewhere as the same view: title, filter, ficha and place', async ({ page, browser }) => {
  await openAtlas(page);
  await filterBy(page, 'Tema', 'Turismo');
  await openFicha(page, FICHA_11);
  const seen = {
    title: await titleOf(page).innerText(),
    place: await breadcrumb(page).innerText(),
    chips: await namesOf(filters(page).getByRole('list', { name: 'Lo elegido' }).getByRole('button')),
    total: await filters(page)
      .getByRole('button', { name: /fichas$/ })
      .innerText(),
  };
  const link = await copyLink(page);

  const elsewhere = await browser.newContext({ locale: 'pt-BR', viewport: { width: 1366, height: 768 } });
  await takeWebglAway(elsewhere);
  const colleague = await elsewhere.newPage();
  await colleague.goto(link);
  await expect(fichaOf(colleague, FICHA_11)).toBeVisible();
  expect({
    title: await titleOf(colleague).innerText(),
    place: await breadcrumb(colleague).innerText(),
    chips: await namesOf(filters(colleague).getByRole('list', { name: 'Lo elegido' }).getByRole('button')),
    total: await filters(colleague)
      .getByRole('button', { name: /fichas$/ })
      .innerText(),
  }).toEqual(seen);
  expect(seen.chips).toContain('Quitar Tema: Turismo');
  await elsewhere.close();
});

test('back and forward walk through what was done', async ({ page }) => {
  await openAtlas(page);
  const all = await titleOf(page).innerText();
  await filterBy(page, 'Tema', 'Igualdad de género');
  const filtered = await titleOf(page).innerText();
  await openFicha(page, FICHA_11);
  await page.goBack();
  await expect(fichaOf(page, FICHA_11)).toBeHidden();
  await expect(titleOf(page)).toHaveText(filtered);
  await page.goBack();
  await expect(titleOf(page)).toHaveText(all);
  await expect(await facetRow(page, 'Tema', 'Igualdad de género')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(titleOf(page)).toHaveText(filtered);
  await page.goForward();
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
});

test('a comuna without experience is found by search and says what that means', async ({ page, request }) => {
  const reached = new Set((await publishedExperiences(request)).flatMap(({ reach }) => reach));
  const gaps = (await publishedComunas(request)).filter(
    (comuna) => comuna.class === 'none' && !reached.has(comuna.cut),
  );
  expect(gaps.map(({ name }) => name)).toContain('Rancagua');
  await openAtlas(page);
  await search(page, 'Rancagua');
  const gap = fichaOf(page, 'Rancagua');
  await expect(gap).toContainText(/sin experiencia registrada en este catálogo/i);
  await expect(gap).toContainText('Eso no dice que no haya articulación en la comuna');
  await expect(gap.getByRole('heading', { name: /^Experiencias que la alcanzan/ })).toContainText('0');
  await expect(gap.getByRole('button', { name: 'Machalí' })).toBeVisible();
  const path = await pathShown(page);
  expect(path[1]).toBe('Chile');
  expect(path[2]).toMatch(/O.Higgins/);
  expect(path[3]).toBe('Cachapoal');
});

test('a comuna that only identified experiences reach says that none of them has a ficha', async ({
  page,
  request,
}) => {
  const reaching = (await publishedExperiences(request)).filter(({ reach }) => reach.includes('01101'));
  expect(reaching.map(({ status }) => status)).toContain('identified');
  expect(reaching.map(({ status }) => status)).not.toContain('documented');
  await openAtlas(page);
  await search(page, 'Iquique', 'Comunas');
  const comuna = fichaOf(page, 'Iquique');
  const rows = comuna.getByRole('list').first().getByRole('listitem');
  await expect(rows).toHaveCount(reaching.length);
  await expect(rows.filter({ hasText: 'sin ficha' })).toHaveCount(reaching.length);
});

test('a comuna that is reached says how directly, and its experiences open from it', async ({ page, request }) => {
  const reaching = (await publishedExperiences(request)).filter(({ reach }) => reach.includes('10109'));
  await openAtlas(page);
  await search(page, 'Puerto Varas');
  const comuna = fichaOf(page, 'Puerto Varas');
  await expect(comuna.getByRole('heading', { name: /^Experiencias que la alcanzan/ })).toContainText(
    String(reaching.length),
  );
  await comuna.getByRole('button', { name: FICHA_11 }).click();
  await expect(fichaOf(page, FICHA_11)).toBeVisible();
});
