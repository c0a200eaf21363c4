/**
 * Redraws `public/icon/*.png` from the SVG sources beside this file: `npx tsx tests/tools/icons.ts`.
 * 16 and 32 px have drawings of their own, aligned to their pixels; the mark of the rest is `components/Mark.tsx`.
 */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from '../e2e/browsers.ts';

/** `margin`: the Chrome Web Store wants a 96 px drawing with 16 px of nothing around it. */
const ICONS = [
  { size: 16, source: '16.svg', margin: 0 },
  { size: 32, source: '32.svg', margin: 0 },
  { size: 48, source: 'tact.svg', margin: 0 },
  { size: 96, source: 'tact.svg', margin: 0 },
  { size: 128, source: 'tact.svg', margin: 16 },
];

const browser = await puppeteer.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const { size, source, margin } of ICONS) {
  const svg = await readFile(new URL(`icon/${source}`, import.meta.url), 'utf8');
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body { margin: ${margin}px } svg { display: block }</style>${svg}`);
  const target = new URL(`../../public/icon/${size}.png`, import.meta.url);
  await page.screenshot({ path: target.pathname as `${string}.png`, omitBackground: true });
}
await browser.close();
