import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChat } from '../e2e/chatting.ts';
import { acts } from '../e2e/journal.ts';
import { press, waitForCard, waitForNoCard } from '../e2e/peek.ts';
import { pressIn } from '../e2e/press-in.ts';
import type { Tact } from '../e2e/tact.ts';
import { until } from '../e2e/until.ts';
import { like, unlike } from '../e2e/user.ts';
import { answer, declareOwn, OFF_TOPIC, sendByKeys, waitForSent, waitForWord } from '../e2e/writing.ts';
import { postsOf } from '../stand-in/posts.ts';
import { say } from './say.ts';

const FOLDER = join(import.meta.dirname, '../../screenshots');
const STRANGER = 'bob';
const OTHER = 'dan';
const OWN = [
  ['options.html', '4-options'],
  ['welcome.html', '5-welcome'],
] as const;
/** Longer than a press that was held back takes others for itself, ms. */
const ANOTHER_PRESS = 900;
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

  say('Answer "No, a stranger": from now on Tact knows.');
  await press(tact, page, 'stranger');
  await waitForNoCard(tact, page);
  await picture(page, '2-noted');

  say('Declare invoices.example your own site, and answer with a link to it.');
  await declareOwn(tact);
  await answer(page, first);
  await page.keyboard.type(OFF_TOPIC);
  const hint = await waitForWord(tact, page, 'hint');
  for (const line of hint.text.split('\n').filter(Boolean)) say(`    ${line}`);
  await picture(page, '7-hint');
  say('Press Ctrl+Enter: it is held back once.');
  await sendByKeys(page);
  const pause = await waitForWord(tact, page, 'pause');
  for (const line of pause.text.split('\n').filter(Boolean)) say(`    ${line}`);
  await picture(page, '8-pause');
  await sleep(ANOTHER_PRESS);
  say('Press again: it goes through, letter by letter.');
  await sendByKeys(page);
  await waitForSent(page, [OFF_TOPIC]);

  say('Open the popup.');
  const popup = await tact.popup(page);
  await until('the popup', () =>
    popup.evaluate((who) => document.body.innerText.includes(who), `@${STRANGER}`),
  );
  await picture(popup, '3-popup');
  say('Look at people there, and at one of them.');
  await pressIn(popup, 'People');
  await pressIn(popup, `@${STRANGER}`);
  await until('the person', () => popup.evaluate(() => document.querySelector('textarea') !== null));
  await picture(popup, '10-person');
  await popup.close();

  say('Take the second like back, with X’s own button.');
  await unlike(page, second);
  await counted(tact, 1);

  say('Open the options and the welcome page.');
  for (const [file, name] of OWN) {
    const own = await tact.ownPage(file);
    await until(file, () => own.evaluate(() => document.querySelector('h1') !== null));
    await picture(own, name);
    await own.close();
  }

  say('The same in black, and in Persian, from right to left.');
  await page.goto(`https://x.com/${OTHER}?theme=black&lang=fa&dir=rtl`);
  await until('the person', () => page.evaluate(() => document.querySelector('article') !== null));
  for (const post of postsOf(OTHER).slice(0, 2)) await like(page, post);
  await waitForCard(tact, page, undefined, 10_000);
  await picture(page, '6-black-persian');

  say('A private message to the stranger.');
  await openChat(page, STRANGER, '?theme=black&lang=fa&dir=rtl');
  await page.keyboard.type('سلام، یک سؤال کوتاه دارم');
  const private_ = await waitForWord(tact, page, 'hint');
  for (const line of private_.text.split('\n').filter(Boolean)) say(`    ${line}`);
  await picture(page, '9-chat-black-persian');

  const troubles = await tact.troubles();
  if (troubles.length > 0) throw new Error(`Tact had trouble:\n${troubles.join('\n')}`);
  say('\nDone. With a display (DISPLAY or WAYLAND_DISPLAY) the demo opens a window instead.');
}
