import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { spotOf } from '../stand-in/chats.ts';
import { ME, STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { enterChat, markAs, messages, openChat, waitForMessage } from './chatting.ts';
import { profile, stage } from './stage.ts';
import { until } from './until.ts';
import { ANOTHER_PRESS, LAST_ANSWER, silentFor, waitForWord } from './writing.ts';

const [ANN] = STRANGERS;
const HELLO = 'Hello, I liked your post about tomatoes';
const press = async (page: Page, css: string) => {
  const found = await until(css, () => page.$(css));
  await found?.click();
};

describe.each(BROWSERS)('a message to a stranger is held back once, in %s,', (browser) => {
  const on = stage(browser);
  const isHeldOnce = async () => {
    const before = await messages(on.page);
    await on.page.keyboard.type(HELLO);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('early-dm');
    await sleep(LAST_ANSWER);
    await on.page.keyboard.press('Enter');
    await waitForWord(on.tact, on.page, 'pause');
    expect(await messages(on.page)).toEqual(before);
    await sleep(ANOTHER_PRESS);
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, HELLO);
  };

  it('by the button on their profile', async () => {
    await markAs(on.tact, ANN, 'stranger');
    await on.page.goto(profile(ANN));
    await press(on.page, '[data-testid=sendDMFromProfile]');
    await enterChat(on.page);
    await isHeldOnce();
  });

  it.each(['', '?drawer=light'])('in the drawer beside the timeline %s', async (query) => {
    await markAs(on.tact, ANN, 'known');
    await openChat(on.page, ANN);
    await on.page.keyboard.type('The first of all');
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, 'The first of all');
    await markAs(on.tact, ANN, 'stranger');
    await on.page.goto(`https://x.com/home${query}`);
    await press(on.page, '[data-testid=chat-drawer-main]');
    await press(on.page, `html >>> [id="dm-conversation-option-${spotOf(ME, ANN)}"]`);
    await enterChat(on.page);
    await isHeldOnce();
  });
});

describe.each(BROWSERS)('who asked to be let in, in %s,', (browser) => {
  const on = stage(browser);

  it('is answered without a word', async () => {
    await markAs(on.tact, ANN, 'stranger');
    await on.page.goto('https://x.com/i/chat/requests');
    await until('the stand-in', () => on.page.evaluate(() => 'standIn' in window));
    await on.page.evaluate((who) => window.standIn.writeFrom(who, 'Hi there', { request: true }), ANN);
    await press(on.page, `html >>> [id="dm-conversation-option-${spotOf(ME, ANN)}"]`);
    await press(on.page, 'html >>> [data-testid=dm-message-request-accept-button]');
    await enterChat(on.page);
    await on.page.keyboard.type(HELLO);
    await silentFor(on.tact, on.page, LAST_ANSWER);
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, HELLO);
  });
});
