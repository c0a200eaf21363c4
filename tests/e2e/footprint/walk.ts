import type { Page } from 'puppeteer-core';
import { postsOf } from '../../stand-in/posts.ts';
import type { StandIn } from '../../stand-in/serve.ts';
import { watchChanges } from './changes.ts';
import { walkThroughChat } from './chat.ts';
import { watchEvents } from './events.ts';
import type { Footprint } from './footprint.ts';
import { readGlobals } from './globals.ts';
import { first, walkThroughHour } from './hour.ts';
import { listen } from './keys.ts';
import { type Moment, momentOf } from './moment.ts';
import { numbered } from './numbered.ts';
import { readTraces } from './traces.ts';

/** What a person does about Tact's cards on the way. */
export interface Hand {
  /** Waits for the card. */
  meet(page: Page): Promise<void>;
  /** Goes to the card with the keyboard and answers it. */
  answerByKeys(page: Page): Promise<void>;
  closeByMouse(page: Page): Promise<void>;
  /** Says in Tact that somebody is a stranger. */
  markStranger(handle: string): Promise<void>;
  /** Presses Enter where Tact holds it back, and waits until another press is one. */
  holdByEnter(page: Page): Promise<void>;
  /** Says in Tact that one is in the chat, and waits for its companion. */
  enterChat(page: Page): Promise<void>;
  /** Waits until the companion tells the question. */
  seeQuestion(page: Page): Promise<void>;
  /** Goes to the companion with the keyboard and folds it. */
  foldByKeys(page: Page): Promise<void>;
  /** Leaves the chat by the companion's button. */
  leaveChat(page: Page): Promise<void>;
}

const nothing = async () => {};
/** Where Tact is not there is nothing to do about it. */
export const noHand: Hand = {
  meet: nothing,
  answerByKeys: nothing,
  closeByMouse: nothing,
  markStranger: nothing,
  holdByEnter: nothing,
  enterChat: nothing,
  seeQuestion: nothing,
  foldByKeys: nothing,
  leaveChat: nothing,
};

interface Way {
  standIn: StandIn;
  hand: Hand;
  /** Types of events to listen for, beside those of the platform. */
  types: string[];
  /** The number of the first request that counts. */
  since: number;
}

const [ann0 = '', ann1 = ''] = postsOf('ann');
const [bob0 = '', bob1 = ''] = postsOf('bob');
const article = (post: string) => `main article:has(a[href*="/status/${post}"])`;
const control = (post: string, name: string) => `${article(post)} [data-testid=${name}]`;

/** The same way through the stand-in each time: every kind of page, act and key that Tact watches. */
export async function walk(page: Page, { standIn, hand, types, since }: Way): Promise<Footprint> {
  const began = Date.now();
  const moments: Record<string, Moment> = {};
  /** The pointer rests where nothing is. */
  const rest = () => page.mouse.move(2, 450);
  const note = async (name: string) => {
    await rest();
    moments[name] = await momentOf(page);
  };
  const wait = (selector: string) => page.waitForSelector(selector);
  const press = async (selector: string) => {
    await wait(selector);
    await page.click(selector);
  };
  const keyOn = async (post: string, key: 'l' | 'b') => {
    await (await wait(article(post)))?.evaluate((element) => (element as HTMLElement).focus());
    await page.keyboard.press(key);
  };
  await page.evaluateOnNewDocument(watchChanges);
  await page.evaluateOnNewDocument(watchEvents, types);
  await page.goto('https://x.com/home');
  await wait(article(bob0));
  await listen(page);
  await note('home');

  await press(control(ann0, 'like'));
  await wait(control(ann0, 'unlike'));
  await keyOn(ann1, 'l');
  await wait(control(ann1, 'unlike'));
  const kept = await page.evaluateHandle(() => [...document.querySelectorAll('body *')]);
  await hand.meet(page);
  await note('card');
  await hand.answerByKeys(page);
  await note('answered');
  const lost = await kept.evaluate((nodes) => nodes.filter(({ isConnected }) => !isConnected).length);

  await press(`${article(bob0)} [data-testid=User-Name] a`);
  await wait('[data-testid=UserName]');
  await note('profile');
  await press(control(bob0, 'like'));
  await wait(control(bob0, 'unlike'));
  await keyOn(bob1, 'l');
  await wait(control(bob1, 'unlike'));
  await hand.meet(page);
  await hand.closeByMouse(page);
  await keyOn(bob1, 'b');
  await note('marked');

  await press(control(bob0, 'retweet'));
  await wait('[role=menu]');
  await note('menu');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=menu]', { hidden: true });
  await page.keyboard.press('n');
  await wait('[role=dialog] [contenteditable]');
  await page.keyboard.type('Rain at last.');
  await note('composer');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForSelector('[role=dialog]', { hidden: true });
  await note('posted');

  await press(`${article(bob0)} [data-testid=tweetText]`);
  await page.waitForFunction(() => location.pathname.includes('/status/'));
  await note('status');
  for (const path of ['/bob', '/home']) {
    await press('[data-testid=app-bar-back]');
    await page.waitForFunction((to) => location.pathname === to, {}, path);
  }
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await note('scrolled');
  await page.keyboard.press('j');
  await note('next');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await first(page);
  await walkThroughHour(page, hand, note);

  await walkThroughChat(page, hand, note);

  const after = await page.evaluate(() => ({
    changes: [...window.changes],
    events: [...window.strangeEvents],
    state: Object.entries(window.standIn.state()).flatMap(([key, value]) =>
      [value].flat().map((one) => `${key} ${JSON.stringify(one)}`),
    ),
    history: history.length,
  }));
  const footprint = {
    ...after,
    moments,
    lost,
    globals: await page.evaluate(readGlobals),
    traces: await page.evaluate(readTraces),
    requests: standIn.requests.slice(since).map(({ method, host, path }) => `${method} ${host}${path}`),
  };
  return numbered(footprint, began);
}
