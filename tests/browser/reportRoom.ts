/** The report's own presentation in the room, slide after slide. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas';

const front = (page: Page) => page.locator('[data-place="front"]');

/** Number and total, as the foot of the slide in front says them. */
async function placeOf(page: Page): Promise<{ number: number; total: number }> {
  const foot = await front(page)
    .getByText(/^\d+ \/ \d+$/)
    .innerText();
  const [number = 0, total = 0] = foot.split('/').map(Number);
  return { number, total };
}

/** Every exhibit of the slide in front is there. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-place="front"] [data-exhibit]:not(:has([data-drawn]))')).toHaveCount(0);
}

/** Plays it from its first slide on until one shows the exhibit, and waits until that is drawn. Throws where none does. */
export async function playTo(page: Page, exhibit: string): Promise<Locator> {
  await page.goto('./?v=1&pantalla=presentar&presentacion=informe&presentando=si');
  const shown = front(page).locator(`[data-exhibit="${exhibit}"]`);
  for (;;) {
    const { number, total } = await placeOf(page);
    if ((await shown.count()) > 0) break;
    if (number === total) throw new Error(`No slide shows ${exhibit}.`);
    await page.keyboard.press('PageDown');
    await expect(front(page).getByText(`${number + 1} / ${total}`, { exact: true })).toBeVisible();
  }
  await expectDrawn(page);
  return shown.first();
}

/** What of the letters in the drawings of the slide in front stands on another, or leaves the slide. */
export function lettersInTheWay(page: Page): Promise<string[]> {
  return front(page)
    .locator('article')
    .evaluate((article) => {
      const frame = article.getBoundingClientRect();
      const scale = frame.width / 864;
      const said: string[] = [];
      const texts = [...article.querySelectorAll<SVGTextElement>('[data-exhibit] svg text')]
        .filter((text) => text.checkVisibility() && text.textContent?.trim())
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // A line's box is higher than its letters.
          const air = (bottom - top) * 0.22;
          return { words: text.textContent?.trim() ?? '', left, right, top: top + air, bottom: bottom - air };
        });
      for (const [index, text] of texts.entries()) {
        if (text.left < frame.left - 1 || text.right > frame.right + 1 || text.bottom > frame.bottom + 1) {
          said.push(`«${text.words}» leaves the slide`);
        }
        for (const other of texts.slice(index + 1)) {
          // The ground around a name is drawn as the same name.
          if (other.words === text.words) continue;
          const across = Math.min(text.right, other.right) - Math.max(text.left, other.left);
          const along = Math.min(text.bottom, other.bottom) - Math.max(text.top, other.top);
          if (across > 1.5 * scale && along > 1 * scale) said.push(`«${text.words}» on «${other.words}»`);
        }
      }
      return said;
    });
}
