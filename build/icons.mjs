/**
 * The icons of the installed app, from public/icons/atlas.svg: `node build/icons.mjs`. Run after the drawing changes; its files are in
 * the repository. A maskable icon may be cut to any shape, so its drawing stays within the middle four fifths, on the paper's colour.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/browser/findBrowser.mjs';

const FOLDER = 'public/icons';
const PAPER = '#fbfaf6';
const ICONS = [
  { name: 'atlas-192', size: 192, part: 1, ground: 'transparent' },
  { name: 'atlas-512', size: 512, part: 1, ground: 'transparent' },
  // Apple shows no transparency.
  { name: 'atlas-180', size: 180, part: 0.84, ground: PAPER },
  { name: 'atlas-maskable-192', size: 192, part: 0.72, ground: PAPER },
  { name: 'atlas-maskable-512', size: 512, part: 0.72, ground: PAPER },
];

const found = findBrowser((message) => console.log(message));
if (!found.ok) throw new Error(found.reason);
const drawing = `data:image/svg+xml;base64,${readFileSync(`${FOLDER}/atlas.svg`).toString('base64')}`;
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
try {
  for (const { name, size, part, ground } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
       <img src="${drawing}" width="${size * part}" height="${size * part}"></body>`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
