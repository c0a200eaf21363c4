import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../e2e/build.ts';
import { chatSince, enterChat, panelSays, say } from '../e2e/chat-hour.ts';
import { startTact } from '../e2e/start.ts';
import type { Tact } from '../e2e/tact.ts';
import { declareOwn } from '../e2e/writing.ts';
import { GUEST, GUEST_ANSWER, HOST, QUESTIONS } from '../stand-in/hashtag-chat.ts';
import { serveStandIn } from '../stand-in/serve.ts';
import { type Cost, measure } from './measure.ts';

/** `npm run bench:scroll`: what Tact costs in Chromium while a timeline scrolls by (DESIGN.md, promise 7). */
const HOME = 'https://x.com/home';
/** Until what a page asks at its start is done, ms. */
const SETTLED = 2000;

async function quiet(tact: Tact, pointer: 'beside' | 'over'): Promise<Cost> {
  const page = await tact.page(HOME);
  const cost = await measure(page, HOME, tact.engine.origin(), () => sleep(SETTLED), pointer);
  await page.close();
  return cost;
}

/** A chat runs, its panel is open, and so many of its posts are in the timeline. */
async function inChat(tact: Tact, posts: number): Promise<Cost> {
  await declareOwn(tact, chatSince(5));
  const page = await tact.page(HOME);
  await enterChat(tact);
  for (let n = 0; n < posts; n += 1) {
    const question = QUESTIONS[n];
    await (question ? say(page, HOST, question) : say(page, GUEST, `${GUEST_ANSWER} ${n}`));
  }
  const cost = await measure(page, HOME, tact.engine.origin(), async () => {
    await panelSays(tact, page, /min/);
    await sleep(SETTLED);
  });
  await page.close();
  return cost;
}

const tell = (what: string, { posts, calls, own, all }: Cost) =>
  process.stdout.write(
    `${what}: ${posts} posts, ${(calls / posts).toFixed(2)} calls a post, ` +
      `${own.toFixed(1)} of ${all.toFixed(0)} ms (${((100 * own) / all).toFixed(2)} %)\n`,
  );

async function bench(): Promise<void> {
  build(['chromium']);
  const standIn = await serveStandIn();
  const tact = await startTact({ browser: 'chromium', standIn });
  try {
    tell('no chat', await quiet(tact, 'beside'));
    tell('no chat, with the pointer over the posts', await quiet(tact, 'over'));
    tell('a chat runs', await inChat(tact, 0));
    tell('a chat runs, with 40 posts of it', await inChat(tact, 40));
  } finally {
    await tact.close();
    await standIn.close();
  }
}

await bench();
