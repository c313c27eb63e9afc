/**
 * How long the next slide takes in the built app, over the report's own presentation: `node tests/bench/nextSlide.mjs`.
 * From the key to the first picture of the slide, and to all of its exhibits drawn; turning one after the other, once the next one could be
 * drawn behind, turning as fast as one can, and jumping by number. Goals: 200 ms to the first picture, 1 s to the whole.
 */
import { median, openServedBuild } from './servedBuild.mjs';

const GOAL_FIRST = 200;
const GOAL_WHOLE = 1_000;
/** What a person looks at a slide at least, ms. */
const LOOK = 1_500;
const FRONT = '[data-place="front"]';

const { address, browser, close } = await openServedBuild();
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'es-CL' });
  await page.goto(`${address}?v=1&pantalla=presentar&presentacion=informe&presentando=si`);
  await page.waitForSelector(`${FRONT} [data-exhibit] [data-drawn]`, { timeout: 60_000 });
  await page.waitForTimeout(LOOK);
  const total = Number((await page.locator(`${FRONT} article > p`).last().innerText()).split('/').at(-1));

  const forwards = [];
  for (let slide = 2; slide <= total; slide++) {
    forwards.push(await turn(page, ['ArrowRight'], slide));
    await page.waitForTimeout(LOOK);
  }
  const backwards = [];
  for (let slide = total - 1; slide >= 1; slide--) {
    backwards.push(await turn(page, ['ArrowLeft'], slide));
    await page.waitForTimeout(200);
  }
  const jumps = [];
  const step = Math.ceil(total / 2) - 1;
  for (let jump = 0, slide = 1; jump < total; jump++) {
    slide = ((slide - 1 + step) % total) + 1;
    jumps.push(await turn(page, [...String(slide), 'Enter'], slide));
    await page.waitForTimeout(LOOK);
  }
  tell('forwards, looking at each', forwards);
  tell('backwards, in a hurry', backwards);
  tell('by number', jumps);
} finally {
  await close();
}

/** Presses the keys and waits until that slide (from 1) is in front and drawn; ms from the last key. */
async function turn(page, keys, slide) {
  await page.evaluate(
    ([front, wanted]) => {
      const painted = (then) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => then(performance.now());
          port2.postMessage(0);
        });
      window.turned = new Promise((done) => {
        addEventListener(
          'keydown',
          function begin(event) {
            if (/^\d$/.test(event.key)) return;
            removeEventListener('keydown', begin, true);
            const start = performance.now();
            let first = null;
            const look = () =>
              painted((now) => {
                const layer = document.querySelector(front);
                const number = layer?.querySelector('article > p:last-of-type')?.textContent ?? '';
                if (Number(number.split('/')[0]) === wanted) {
                  first ??= now - start;
                  const boxes = [...layer.querySelectorAll('[data-exhibit]')];
                  if (boxes.every((box) => box.querySelector('[data-drawn]'))) {
                    done({ first, whole: now - start });
                    return;
                  }
                }
                look();
              });
            look();
          },
          true,
        );
      });
    },
    [FRONT, slide],
  );
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => window.turned);
}

function tell(name, turns) {
  const line = (key, goal) => {
    const all = turns.map((turn) => turn[key]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const missed = all.filter((time) => time > goal).length;
    return `${least.toFixed(0)} / ${median(all).toFixed(0)} / ${most.toFixed(0)} ms (goal ${goal}${missed > 0 ? `, missed ${missed} times` : ''})`;
  };
  console.log(`${name}, ${turns.length} slides, min / median / max`);
  console.log(`  first picture  ${line('first', GOAL_FIRST)}`);
  console.log(`  whole          ${line('whole', GOAL_WHOLE)}`);
  console.log(
    `  each           ${turns.map(({ first, whole }) => `${first.toFixed(0)}-${whole.toFixed(0)}`).join(' ')}`,
  );
}
