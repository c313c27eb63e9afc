/** What is handed out on paper: the dossier of a territory and the sheets of a ficha, read in the PDF that the browser prints. */
import type { Page } from '@playwright/test';
import { expect, openAtlas, publishedComunas, publishedExperiences, test } from './atlas';
import { dense, readPrintedPdf } from './readPrintedPdf';

/** Presses a button that prints, and takes what would come out of the printer. */
async function printed(page: Page, button: string | RegExp): Promise<string[]> {
  const asked = page.evaluate(
    () =>
      new Promise<void>((done) => {
        window.print = () => done();
      }),
  );
  await page.getByRole('button', { name: button }).click();
  await asked;
  return readPrintedPdf(await page.pdf({ preferCSSPageSize: true }));
}

test('a region’s dossier says on paper how large it is, whom it has, and what it lacks', async ({ page, request }) => {
  const comunas = (await publishedComunas(request)).filter((comuna) => comuna.region_code === '10');
  const cuts = new Set(comunas.map(({ cut }) => cut));
  await openAtlas(page, 'pantalla=brechas&lugar=CL-10&tono=oscuro');
  const pages = await printed(page, /Imprimir el expediente de Los Lagos/);
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(4);
  const whole = pages.join('');
  expect(whole).toContain(dense('Región de Los Lagos'));
  // Inhabitants of the region, INE, Censo 2017.
  expect(whole).toContain(dense('828.708 Habitantes'));
  expect(whole).toContain(dense(`${comunas.length} Comunas`));
  const experiences = (await publishedExperiences(request)).filter(
    ({ status, reach }) => status === 'documented' && reach.some((cut) => cuts.has(cut)),
  );
  expect(experiences.length).toBeGreaterThan(3);
  for (const { shortName } of experiences) expect(whole).toContain(dense(shortName));
  pages.forEach((text, index) => {
    expect(text).toContain(dense(`página ${index + 1} de ${pages.length}`));
    for (const words of ['Los Lagos', 'Solo experiencias con ficha', 'División actual', 'datos 1.', 'Fuente: ']) {
      expect(text).toContain(dense(words));
    }
  });
  // The paper is taken away, and the screen is as dark as it was.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a region where much is missing names every comuna of it, and none is said to be empty', async ({
  page,
  request,
}) => {
  const comunas = (await publishedComunas(request)).filter(({ region_code_2008 }) => region_code_2008 === '13');
  await openAtlas(page, 'lugar=CL-13&division=2008');
  const whole = (await printed(page, /Imprimir el expediente de Metropolitana/)).join('');
  for (const { name } of comunas) expect(whole).toMatch(new RegExp(`${dense(name)}\\d`));
  // Inhabitants of Puente Alto, INE, Censo 2017.
  expect(whole).toContain(dense('Puente Alto 568.106'));
  expect(whole).toContain(dense('División de 2008'));
  expect(whole).toContain(dense('El catálogo apenas miró aquí'));
  expect(whole).not.toMatch(/nohayexperiencia/i);
});

test('what does not fit four sheets is cut, and says so', async ({ page }) => {
  await openAtlas(page, 'estado=todas');
  const pages = await printed(page, /Imprimir el expediente de Chile/);
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pages.join('')).toMatch(new RegExp(`y\\d+más:${dense('la lista entera está en Brechas')}`));
});

test('a ficha prints whole, from its title to its last doubt, with its source on every sheet', async ({ page }) => {
  await openAtlas(page, 'lugar=america-latina&experiencia=mesa-puno&division=2008&idioma=pt');
  const pages = await printed(page, 'Imprimir a ficha');
  const whole = pages.join('');
  expect(whole).toContain(dense('Mesa de Concertación Para la Lucha Contra la Pobreza del Departamento de Puno'));
  expect(whole).toContain(dense('Fatores facilitadores'));
  for (const text of pages) {
    expect(text).toContain(dense('Fonte: '));
    expect(text).toContain(dense('Divisão de 2008'));
  }
});
