/** English and Portuguese are whole: every part of the interface changes, the catalogue's own text stays Spanish and says so. */
import type { Page } from '@playwright/test';
import { charts } from '../../src/i18n/charts';
import { data } from '../../src/i18n/data';
import { explore } from '../../src/i18n/explore';
import { facets } from '../../src/i18n/facets';
import { ficha } from '../../src/i18n/ficha';
import { help } from '../../src/i18n/help';
import { plates } from '../../src/i18n/plates';
import { shell } from '../../src/i18n/shell';
import { table } from '../../src/i18n/table';
import { dimensionNames, fieldNames, scaleNames, sectorNames, themeNames } from '../../src/i18n/vocabulary';
import { chooseLanguage, expect, openAtlas, search, shownCount, test, titleOf } from './atlas';

type Language = 'es' | 'en' | 'pt';
type Message = Record<Language, string>;

const ALL: readonly Message[] = [
  charts,
  data,
  explore,
  facets,
  ficha,
  help,
  plates,
  shell,
  table,
  scaleNames,
  themeNames,
  fieldNames,
  dimensionNames,
  sectorNames,
].flatMap((room) => Object.values(room) as Message[]);

/** Texts that the interface has in another language and not in this one; those with arguments have no fixed text. */
function foreignTexts(language: Language): Set<string> {
  const fixed = (text: string) => !/[{}<>]/.test(text);
  const own = new Set(ALL.map((message) => message[language]));
  const others = ALL.flatMap((message) =>
    (['es', 'en', 'pt'] as const).filter((one) => one !== language).map((one) => message[one]),
  );
  return new Set(others.filter((text) => fixed(text) && text.length > 3 && !own.has(text)));
}

/** Everything that is read or spoken and that does not declare itself to be of another language. */
function interfaceTexts(page: Page, language: Language): Promise<string[]> {
  return page.evaluate((own) => {
    const texts: string[] = [];
    const declared = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (declared(node) !== own) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(node.getAttribute(name) ?? '');
      } else if (node.parentElement && declared(node.parentElement) === own) texts.push(node.textContent ?? '');
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  }, language);
}

async function expectOnlyIn(page: Page, language: Language, where: string): Promise<void> {
  const foreign = foreignTexts(language);
  const texts = await interfaceTexts(page, language);
  expect(texts.length, where).toBeGreaterThan(20);
  expect([...new Set(texts.filter((text) => foreign.has(text)))], `${where}: text of another language`).toEqual([]);
}

const LANGUAGES = [
  {
    code: 'en',
    name: 'English',
    title: /^\d+ experiences in \d+ regions$/,
    controls: {
      button: ['Explore', 'Data', 'Switch to the dark tone', 'Copy the link to this view', 'How filters add up'],
      radio: ['2008', 'Today', 'Map', 'Table'],
      checkbox: ['Communal', 'Supracommunal', 'Provincial', 'Regional'],
      tab: ['General', 'Political', 'Institutional', 'Social', 'Factors'],
      region: ['Filters', 'Indicators'],
    },
    inhabitants: '44,578',
    helpName: 'Help',
    theme: 'Tourism',
  },
  {
    code: 'pt',
    name: 'Português',
    title: /^\d+ experiências em \d+ regiões$/,
    controls: {
      button: ['Explorar', 'Dados', 'Mudar para o tom escuro', 'Copiar o link desta vista', 'Como os filtros se somam'],
      radio: ['2008', 'Atual', 'Mapa', 'Tabela'],
      checkbox: ['Comunal', 'Supracomunal', 'Provincial', 'Regional'],
      tab: ['Geral', 'Política', 'Institucional', 'Social', 'Fatores'],
      region: ['Filtros', 'Indicadores'],
    },
    inhabitants: '44.578',
    helpName: 'Ajuda',
    theme: 'Turismo',
  },
] as const;

for (const { code, name, title, controls, inhabitants, helpName, theme } of LANGUAGES) {
  test(`${name}: the whole of Explorar changes, and no text of another language is left`, async ({ page }) => {
    await openAtlas(page);
    const count = await shownCount(page);
    await chooseLanguage(page, name);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(titleOf(page)).toHaveText(title);
    expect(await shownCount(page)).toBe(count);
    for (const [role, names] of Object.entries(controls)) {
      for (const one of names) {
        await expect(
          page.getByRole(role as 'button', { name: one, exact: true }).first(),
          `${role} ${one}`,
        ).toBeAttached();
      }
    }
    await expectOnlyIn(page, code, 'map');
    await page.getByRole('button', { name: helpName, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOnlyIn(page, code, 'help');
    await page.keyboard.press('Escape');
    for (const tab of controls.tab) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expectOnlyIn(page, code, `panel ${tab}`);
    }
    await expect(page).toHaveURL(new RegExp(`idioma=${code}`));
  });

  test(`${name}: table, list, ficha, actor and comuna change, their catalogue text stays Spanish and marked`, async ({
    page,
  }) => {
    await openAtlas(page, `v=1&idioma=${code}&dibujo=tabla&experiencia=emprende-lago-llanquihue`);
    await expect(page.getByRole('table')).toBeVisible();
    const summary = page.getByText('Nace en 2005, año en que se constituye', { exact: false });
    await expect(summary).toBeVisible();
    for (const text of [
      summary,
      page.getByRole('heading', { level: 2, name: 'Emprende Lago Llanquihue' }),
      page.getByText('imprime «Provincial», pero las líneas'),
    ]) {
      expect(await text.first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('es');
    }
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expectOnlyIn(page, code, `ficha ${await tab.innerText()}`);
    }
    await search(page, 'Servicio Nacional de Turismo');
    await expectOnlyIn(page, code, 'actor');
    await search(page, 'Puerto Varas');
    await expect(page.getByText(inhabitants, { exact: true })).toBeVisible();
    await expectOnlyIn(page, code, 'comuna');
    await titleOf(page).getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOnlyIn(page, code, 'list');
    await page.keyboard.press('Escape');
  });

  test(`${name}: «Datos», a broken link and an empty result change too`, async ({ page }) => {
    await openAtlas(page, `v=1&idioma=${code}&pantalla=datos`);
    await expectOnlyIn(page, code, 'data');
    await openAtlas(page, `v=1&idioma=${code}&tema=inventado,igualdad-de-genero&inicio=2005&color=rojo`);
    await expect(page.getByRole('status').filter({ hasText: 'inventado' })).toBeVisible();
    await expectOnlyIn(page, code, 'broken link');
    expect(await shownCount(page)).toBe(0);
    await expect(page.getByText(theme, { exact: true }).first()).toBeAttached();
  });
}

test('the search finds in the language of the screen, and names stay as they are', async ({ page }) => {
  await openAtlas(page, 'v=1&idioma=en');
  await search(page, 'Brazil');
  await expect(page).toHaveURL(/lugar=BR/);
  await expect(page.getByRole('navigation', { name: 'Place' })).toContainText('Brazil');
});

test('Spanish is back as it was, and the language is in the link', async ({ page }) => {
  await openAtlas(page, 'v=1&idioma=en');
  await chooseLanguage(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(titleOf(page)).toHaveText(/^\d+ experiencias en \d+ regiones$/);
  await expectOnlyIn(page, 'es', 'map');
  await expect(page).not.toHaveURL(/idioma=/);
});
