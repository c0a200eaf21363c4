import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { chatPath } from '../../stand-in/chats.ts';
import { ME } from '../../stand-in/people.ts';
import { enterChat, waitForMessage } from '../chatting.ts';
import { until } from '../until.ts';
import { watchChatChanges } from './changes.ts';
import type { Hand } from './walk.ts';

const TO = 'carol';
const FIRST = 'Hello, your dandelions in the rain are lovely';
const SECOND = 'And the marigolds, too';
/** Words of what is written on the way. */
export const WORDS = ['dandelions', 'marigolds', 'lovely'];

/** Writes to a stranger: a message whose first press Tact holds back, and one that X cannot send. */
export async function walkThroughChat(page: Page, hand: Hand, note: (name: string) => Promise<void>) {
  const press = async (selector: string) => {
    const found = await until(selector, () => page.$(`html >>> ${selector}`));
    await found?.click();
  };
  const there = (selector: string) => until(selector, () => page.$(`html >>> ${selector}`));
  await press('[data-testid=AppTabBar_DirectMessage_Link]');
  await there('[data-testid=dm-inbox-panel]');
  await page.evaluate(watchChatChanges);
  await note('chat');
  await hand.markStranger(TO);
  await press('[data-testid=dm-new-chat-button]');
  await press(`[role=dialog] a[href="${chatPath(ME, TO)}"]`);
  await enterChat(page);
  await page.keyboard.type(FIRST);
  await note('message');
  await hand.holdByEnter(page);
  await note('message held');
  await page.keyboard.press('Enter');
  await waitForMessage(page, FIRST);
  await note('message sent');

  await page.evaluate(() => window.standIn.failNext('message'));
  await page.keyboard.type(SECOND);
  // Tact may hold this one back, too.
  await until('the failure', async () => {
    await page.keyboard.press('Enter');
    await sleep(1000);
    return page.$('html >>> [data-state=failed]');
  });
  await note('message failed');
}
