import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { GROUP } from '../stand-in/chats.ts';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { chatText, enterChat, markAs, messages, openChat, pressSend, waitForMessage } from './chatting.ts';
import { acts, everythingKept } from './journal.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import {
  ANOTHER_PRESS,
  answer,
  LAST_ANSWER,
  sendByKeys,
  sent,
  silentFor,
  waitForNoWord,
  waitForSent,
  waitForWord,
} from './writing.ts';

const [ANN] = STRANGERS;
const HELLO = 'Hello, I liked your canaryword about tomatoes';
describe.each(BROWSERS)('a private message to a stranger, in %s,', (browser) => {
  const on = stage(browser);
  const begin = async (query = '') => {
    await markAs(on.tact, ANN, 'stranger');
    await openChat(on.page, ANN, query);
  };
  const sentMessages = async () => (await acts(on.tact)).filter(({ kind }) => kind === 'dm');

  it.each([
    ['in the shadow root, which comes late', '?chatDelay=900', 'Enter'],
    ['in the document, by the button', '?chat=light', 'button'],
    ['where the chat keeps its keys to itself', '?chatKeys=stop', 'Enter'],
  ] as const)('is held back once %s, and then goes through letter by letter', async (_, query, by) => {
    await begin(query);
    const before = await messages(on.page);
    const press = () => (by === 'Enter' ? on.page.keyboard.press('Enter') : pressSend(on.page));
    await on.page.keyboard.type(HELLO);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('early-dm');
    await sleep(LAST_ANSWER);
    await press();
    expect((await waitForWord(on.tact, on.page, 'pause')).text).toContain('0');
    expect([await chatText(on.page), await messages(on.page)]).toEqual([HELLO, before]);
    await sleep(ANOTHER_PRESS);
    await press();
    await waitForMessage(on.page, HELLO);
    await waitForNoWord(on.tact, on.page);
    const [act] = await until('the act', async () => {
      const all = await sentMessages();
      return all.length > 0 && all;
    });
    expect(act).toMatchObject({ kind: 'dm', person: ANN, account: 'alice' });
    expect(await everythingKept(on.tact)).not.toMatch(/canary|tomato|i\/chat/);
  });

  it('is held back though Enter is held down; Shift+Enter is a new line', async () => {
    await begin();
    const before = (await messages(on.page)).length;
    await on.page.keyboard.type(HELLO);
    await waitForWord(on.tact, on.page, 'hint');
    await sleep(LAST_ANSWER);
    for (let repeats = 0; repeats < 10; repeats++) {
      await on.page.keyboard.down('Enter');
      await sleep(100);
    }
    await on.page.keyboard.up('Enter');
    expect((await messages(on.page)).length).toBe(before);
    await on.page.keyboard.down('Shift');
    await on.page.keyboard.press('Enter');
    await on.page.keyboard.up('Shift');
    expect(await chatText(on.page)).toBe(`${HELLO}\n`);
  });

  it('that X could not send is not counted, until X’s own second try goes through', async () => {
    await begin();
    await on.page.evaluate(() => window.standIn.failNext('message'));
    await on.page.keyboard.type(HELLO);
    await waitForWord(on.tact, on.page, 'hint');
    await sleep(LAST_ANSWER);
    await on.page.keyboard.press('Enter');
    await sleep(ANOTHER_PRESS);
    await on.page.keyboard.press('Enter');
    await until('the failure', () => on.page.$('html >>> [data-state=failed]'));
    await sleep(500);
    expect(await sentMessages()).toEqual([]);
    await (await on.page.$('html >>> [data-testid^=message-retry-]'))?.click();
    await waitForMessage(on.page, HELLO);
    await until('the act', async () => (await sentMessages()).length === 1);
  });

  it('is counted though the chat is drawn anew meanwhile', async () => {
    await begin();
    await on.page.evaluate(() => window.standIn.remountChat());
    await enterChat(on.page);
    await on.page.keyboard.type(HELLO);
    await waitForWord(on.tact, on.page, 'hint');
    await sleep(LAST_ANSWER);
    await on.page.keyboard.press('Enter');
    await sleep(ANOTHER_PRESS);
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, HELLO);
    await until('the act', async () => (await sentMessages()).length === 1);
  });
});

describe.each(BROWSERS)('a private message passes without a word, in %s,', (browser) => {
  const on = stage(browser);
  const passes = async () => {
    await on.page.keyboard.type(HELLO);
    await silentFor(on.tact, on.page, 1500);
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, HELLO);
  };

  it('to somebody known', async () => {
    await markAs(on.tact, ANN, 'known');
    await openChat(on.page, ANN);
    await passes();
  });

  it('to somebody who wrote first', async () => {
    await markAs(on.tact, ANN, 'stranger');
    await openChat(on.page, ANN);
    await on.page.evaluate((who) => window.standIn.writeFrom(who, 'Hi there'), ANN);
    await until('their message', () => on.page.$('html >>> [data-dm-message-row].justify-start'));
    await passes();
  });

  it('to a group', async () => {
    const said: string[] = [];
    on.page.on('console', (message) => said.push(message.text()));
    await openChat(on.page, GROUP.id);
    await passes();
    await sleep(LAST_ANSWER);
    const nobody = new RegExp(`canary|tomato|i/chat|${GROUP.id}|${GROUP.members.slice(1).join('|')}`);
    expect([await everythingKept(on.tact), ...said].join('\n')).not.toMatch(nobody);
    expect(await acts(on.tact)).toEqual([]);
  });
});

describe.each(BROWSERS)('in public, in %s,', (browser) => {
  const on = stage(browser);
  it('asking a stranger for a DM is held back once', async () => {
    await markAs(on.tact, ANN, 'stranger');
    await on.page.goto(profile(ANN));
    await answer(on.page, post(ANN, 0));
    const text = 'Great! DM me, I have an idea';
    await on.page.keyboard.type(text);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('early-dm-ask');
    await sleep(LAST_ANSWER);
    await sendByKeys(on.page);
    await waitForWord(on.tact, on.page, 'pause');
    expect(await sent(on.page)).toEqual([]);
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await waitForSent(on.page, [text]);
  });
});
