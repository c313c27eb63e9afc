/** Charts on the slides of the report's own presentation, in the room: they answer gestures, and say what they count. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, listing, test } from './atlas';

/** More slides than the report's presentation has. */
const MOST_SLIDES = 16;

/** A chart in its place on a slide, drawn completely. */
const chartOnSlide = (page: Page, id: string) =>
  page.locator(`[data-exhibit="${id}"]`).filter({ has: page.locator('[data-drawn]') });

/** Plays the presentation from slide to slide until one shows the chart. */
async function playUntil(page: Page, id: string): Promise<Locator> {
  for (let slide = 1; slide <= MOST_SLIDES; slide++) {
    await page.goto(`./?v=1&pantalla=presentar&presentacion=informe&lamina=${slide}&presentando=si`);
    await expect(page.locator('[data-exhibit] [data-drawn]').first()).toBeAttached();
    const chart = chartOnSlide(page, id).last();
    if ((await chart.count()) > 0) return chart;
  }
  throw new Error(`No slide shows ${id}.`);
}

test('a bar pressed on a slide filters that slide, and the address stays what it was', async ({ page }) => {
  const chart = await playUntil(page, 'chart-scale');
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
  const chart = await playUntil(page, 'chart-scale');
  const head = chart.getByRole('button', { name: /n = \d+/ });
  const n = Number(/n = (\d+)/.exec((await head.getAttribute('aria-label')) ?? '')?.[1]);
  await head.click();
  await expect(listing(page).getByRole('listitem')).toHaveCount(n);
});

test('axe finds nothing in a chart on a slide, in either tone', async ({ page }) => {
  const chart = await playUntil(page, 'chart-factors');
  const link = page.url();
  for (const theme of ['claro', 'oscuro']) {
    await page.goto(`${link}&tono=${theme}`);
    await expect(chart).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[data-exhibit="chart-factors"]').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      theme,
    ).toEqual([]);
  }
});
