import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { acts } from '../e2e/journal.ts';
import { press, waitForCard, waitForNoCard } from '../e2e/peek.ts';
import type { Tact } from '../e2e/tact.ts';

import { until } from '../e2e/until.ts';
import { like, unlike } from '../e2e/user.ts';
import { postsOf } from '../stand-in/posts.ts';
import { say } from './say.ts';

const FOLDER = join(import.meta.dirname, '../../screenshots');
const STRANGER = 'bob';
/** Longer than Tact's longest motion, ms. */
const SETTLED = 300;

async function picture(page: Page, name: string): Promise<void> {
  await sleep(SETTLED);
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  say(`  picture: screenshots/${name}.png`);
}

/** How many likes of the stranger count, once it is `wanted`. */
async function counted(tact: Tact, wanted: number): Promise<void> {
  await until(`a count of ${wanted}`, async () => {
    const likes = (await acts(tact)).filter(({ kind, person }) => kind === 'like' && person === STRANGER);
    return likes.length === wanted;
  });
  say(`  Tact counts ${wanted} for @${STRANGER}`);
}

/** The main path without a display: each step says what was done, what Tact said, and leaves a picture. */
export async function walk(tact: Tact): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const [first, second] = postsOf(STRANGER);
  if (!first || !second) throw new Error(`the stand-in has too few posts of @${STRANGER}`);
  const page = await tact.page('https://x.com/home');

  say(`\nLike a post of @${STRANGER}, whom Tact does not know.`);
  await like(page, first);
  await counted(tact, 1);

  say('Like another one.');
  await like(page, second);
  const card = await waitForCard(tact, page, undefined, 10_000);
  say(`  Tact says (${card.rule}):`);
  for (const line of card.text.split('\n').filter(Boolean)) say(`    ${line}`);
  await picture(page, '1-card');

  say('Answer "I know them".');
  await press(tact, page, 'know-person');
  await waitForNoCard(tact, page);

  say('Take the second like back, with X’s own button.');
  await unlike(page, second);
  await counted(tact, 1);
  await picture(page, '2-undone');

  say('Open the popup.');
  const popup = await tact.popup(page);
  await until('the popup', () => popup.evaluate(() => document.body.innerText.length > 40));
  await picture(popup, '3-popup');

  say('Open the options.');
  const options = await tact.ownPage('options.html');
  await until('the options', () => options.evaluate(() => document.body.innerText.length > 40));
  await picture(options, '4-options');

  const troubles = await tact.troubles();
  if (troubles.length > 0) throw new Error(`Tact had trouble:\n${troubles.join('\n')}`);
  say('\nDone. With a display (DISPLAY or WAYLAND_DISPLAY) the demo opens a window instead.');
}
