import type { Page } from 'puppeteer-core';
import { HOST, TAG } from '../stand-in/hashtag-chat.ts';
import { type Shown, shown } from './shown.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';

const MINUTE = 60_000;

/** Settings in which the chat began so many minutes ago and goes on for an hour from then. */
export function chatSince(minutes: number) {
  const from = new Date(Date.now() - minutes * MINUTE);
  const time = from.toISOString().slice(11, 16);
  return { chats: [{ tag: TAG, day: from.getUTCDay() || 7, time, zone: 'UTC', minutes: 60, hosts: [HOST] }] };
}

/** Somebody posts in the chat. Gives the id of the post. */
export const say = (page: Page, who: string, text: string): Promise<string> =>
  page.evaluate((handle, words) => window.standIn.postFrom(handle, words), who, text);

/** The companion in the page, if it is there. */
export const panel = async (tact: Tact, page: Page): Promise<Shown | undefined> =>
  (await shown(tact, page)).find(({ rule }) => rule === 'chat-companion');

/** Waits until the companion says that. */
export const panelSays = (tact: Tact, page: Page, words: RegExp): Promise<Shown> =>
  until(
    `the companion with ${words}`,
    async () => {
      const found = await panel(tact, page);
      return found && words.test(found.text) ? found : undefined;
    },
    10_000,
  );

/** Waits until that rule speaks, in the companion or by the composer; or, with `false`, until it does not. */
export const says = (tact: Tact, page: Page, rule: string, has = true): Promise<unknown> =>
  until(
    `${has ? '' : 'no '}${rule}`,
    async () => (await shown(tact, page)).some((one) => one.rule === rule) === has,
    10_000,
  );

export const panelGone = (tact: Tact, page: Page): Promise<unknown> =>
  until('the end of the companion', async () => !(await panel(tact, page)), 10_000);

/** Begins the chat by hand, as the popup does. */
export const enterChat = (tact: Tact): Promise<unknown> =>
  tact.inside(
    (tag) => chrome.runtime.sendMessage({ type: 'chats', account: 'alice', does: { tag, what: 'enter' } }),
    TAG.toLowerCase(),
  );
