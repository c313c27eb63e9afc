/** Broken, newer and old links: what can be understood opens, what cannot is said. */
import {
  breadcrumb,
  chooseDrawing,
  expect,
  facetRow,
  fichaOf,
  linkNotice,
  openAtlas,
  shownCount,
  test,
  titleOf,
} from './atlas';

test('a broken link opens what it can and names the parts that it cannot, five at once', async ({ page }) => {
  await openAtlas(page, 'v=1&tema=igualdad-de-genero,inventado&color=rojo&lugar=CL-99&experiencia=no-existe&idioma=xx');
  await expect(await facetRow(page, 'Tema', 'Igualdad de género')).toHaveAttribute('aria-pressed', 'true');
  expect(await shownCount(page)).toBeGreaterThan(0);
  const told = await linkNotice(page).getByRole('listitem').allInnerTexts();
  const about = (parameter: string, value: string) =>
    told.some((text) => text.includes(`«${parameter}»`) && (value === '' || text.includes(`«${value}»`)));
  expect(about('tema', 'inventado')).toBe(true);
  expect(about('color', '')).toBe(true);
  expect(about('lugar', 'CL-99')).toBe(true);
  expect(about('experiencia', 'no-existe')).toBe(true);
  expect(about('idioma', 'xx')).toBe(true);
  expect(told).toHaveLength(5);

  await openAtlas(page, 'v=1&camara=1,2&dibujo=holograma&a=1&b=2&c=3&d=4&e=5');
  const more = await linkNotice(page).getByRole('listitem').allInnerTexts();
  expect(more).toHaveLength(6);
  expect(more.at(-1)).toBe('y 2 más');

  await linkNotice(page).getByRole('button', { name: 'Cerrar' }).click();
  await expect(linkNotice(page)).toBeHidden();
});

test('a link of thousands of parts opens, and says what is the matter in a few lines', async ({ page }) => {
  const refused = Array.from({ length: 1500 }, (_, at) => `x${at}`).join(',');
  await openAtlas(page, `v=1&pantalla=brechas&escenario=${refused}`);
  await expect(linkNotice(page).getByRole('listitem')).toHaveCount(6);
  await expect(linkNotice(page)).toContainText('y 1.495 más');

  // Beyond a screenful of edits nobody draws: the rest is left out, and told once.
  const edits = Array.from({ length: 400 }, (_, at) => `nueva.${['05101', '05109', '13101', '10101'][at % 4]}.04101`);
  await openAtlas(page, `v=1&pantalla=brechas&escenario=${edits.join(',')}`);
  await expect(linkNotice(page).getByRole('listitem')).toHaveText([
    'El escenario tiene más de 50 trazos: el resto quedó fuera.',
  ]);
});

test('what is compared beyond the most is named', async ({ page }) => {
  const ids = ['mesa-puno', 'ruta-atakari', 'emprende-lago-llanquihue', 'red-facilitacion-inversiones'];
  await openAtlas(page, `v=1&pantalla=comparar&experiencias=${[...ids, 'participacion-local-campesina'].join(',')}`);
  await expect(linkNotice(page)).toContainText(
    'Se comparan hasta cuatro experiencias; fuera quedó «participacion-local-campesina».',
  );
});

test('a link of a newer version opens what is understood and says that it is newer', async ({ page }) => {
  await openAtlas(page, 'v=9&tema=turismo&holograma=si');
  await expect(await facetRow(page, 'Tema', 'Turismo')).toHaveAttribute('aria-pressed', 'true');
  await expect(linkNotice(page)).toContainText('versión más nueva del atlas (9)');
  await expect(linkNotice(page)).toContainText('«holograma»');
});

test('a link of the first version, or without one, opens whole and without a word', async ({ page }) => {
  const parts =
    'lugar=CL-10&tema=turismo&experiencia=emprende-lago-llanquihue&division=2008&dibujo=tabla&panel=social&tono=oscuro';
  for (const link of [`v=1&${parts}`, parts]) {
    await openAtlas(page, link);
    await expect(fichaOf(page, 'Emprende Lago Llanquihue')).toBeVisible();
    await expect(page.getByRole('radio', { name: '2008' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Tabla' })).toBeChecked();
    await expect(await facetRow(page, 'Tema', 'Turismo')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(breadcrumb(page)).toContainText('Los Lagos');
    await expect(linkNotice(page)).toHaveCount(0);
    await fichaOf(page, 'Emprende Lago Llanquihue').getByRole('button', { name: 'Cerrar' }).click();
    await expect(page.getByRole('tab', { name: 'Social' })).toHaveAttribute('aria-selected', 'true');
  }
});

test('a link that means harm is text, nothing more', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    return dialog.dismiss();
  });
  const harm = '<img src=x onerror=alert(1)>';
  await openAtlas(page, `v=1&tema=${encodeURIComponent(harm)}&__proto__=1&constructor=2`);
  await expect(linkNotice(page)).toContainText(harm);
  await expect(linkNotice(page)).toContainText('«constructor»');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(dialogs).toBe(0);
});

test('the address bar is the view: drawing, panel and screen are in it, and a reload keeps them', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('tab', { name: 'Institucional' }).click();
  await chooseDrawing(page, 'Tabla');
  await expect(page).toHaveURL(/panel=institucional/);
  await expect(page).toHaveURL(/dibujo=tabla/);
  const title = await titleOf(page).innerText();
  await page.reload();
  await expect(titleOf(page)).toHaveText(title);
  await expect(page.getByRole('tab', { name: 'Institucional' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('radio', { name: 'Tabla' })).toBeChecked();
  await page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: 'Datos' }).click();
  await expect(page).toHaveURL(/pantalla=datos/);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Secciones' }).or(titleOf(page)).first()).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Pantallas' }).getByRole('button', { name: 'Datos' }),
  ).toHaveAttribute('aria-current', 'page');
});
