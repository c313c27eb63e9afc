/** Charts on the slides of the report's own presentation, in the room: they answer gestures, and say what they count. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, listing, test } from './atlas';
import { expectDrawn, playTo } from './reportRoom';

test('a bar pressed on a slide filters that slide, and the address stays what it was', async ({ page }) => {
  const chart = await playTo(page, 'chart-scale');
  const address = page.url();
  const bar = chart.getByRole('button', { name: /^Regional: / });
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/Escala: Regional/).last()).toBeAttached();
  expect(page.url()).toBe(address);
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
});

test('what a chart on a slide counts opens as a list', async ({ page }) => {
  const chart = await playTo(page, 'chart-scale');
  const head = chart.getByRole('button', { name: /n = \d+/ });
  const n = Number(/n = (\d+)/.exec((await head.getAttribute('aria-label')) ?? '')?.[1]);
  await head.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(n);
});

test('axe finds nothing in a chart on a slide, in either tone', async ({ page }) => {
  const chart = await playTo(page, 'chart-factors');
  for (const theme of ['claro', 'oscuro']) {
    if (theme === 'oscuro') await page.goto(`${page.url()}&tono=oscuro`);
    await expectDrawn(page);
    await expect(chart).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('[data-place="front"] [data-exhibit="chart-factors"]')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      theme,
    ).toEqual([]);
  }
});
