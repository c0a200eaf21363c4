import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import {
  FIRST_TIME,
  GUEST,
  GUEST_ANSWER,
  HASHTAG_PAGE,
  HOST,
  NEWCOMER,
  QUESTIONS,
  TAG,
} from '../stand-in/hashtag-chat.ts';
import { BROWSERS } from './browsers.ts';
import { chatSince, enterChat, panel, panelGone, panelSays, say, says } from './chat-hour.ts';
import { moveClock } from './clock.ts';
import { acts } from './journal.ts';
import { liveRegion, noCardFor, press } from './peek.ts';
import { pressIn } from './press-in.ts';
import { shown } from './shown.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';
import { answer, declareOwn, EDITOR, sendByKeys, sent, waitForWord, written } from './writing.ts';

const MINUTE = 60_000;
const paste = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
};
/** Longer than a press that was held back takes others for itself, ms. */
const ANOTHER_PRESS = 900;
const [Q1, Q2] = QUESTIONS;

describe.each(BROWSERS)('an hour under a hashtag, in %s:', (browser) => {
  const on = stage(browser);

  const runsSince = async (minutes: number, more: object = {}) => {
    await declareOwn(on.tact, { ...chatSince(minutes), ...more });
    await on.page.goto(HASHTAG_PAGE);
  };
  const write = async (text: string) => {
    const editor = `[role=dialog] ${EDITOR}`;
    await on.page.bringToFront();
    await on.page.waitForSelector(editor, { hidden: true });
    await until('the composer', async () => {
      await on.page.keyboard.press('n');
      return on.page.waitForSelector(editor, { timeout: 2000 }).catch(() => undefined);
    });
    await on.page.keyboard.type(text);
  };
  const lastAct = (what: (act: Act) => boolean) =>
    until('the act', async () => (await acts(on.tact)).find(what));

  it('who comes late is told to jump in; the question is seen, the answer counted, and all of it folds away', async () => {
    await runsSince(25);
    const folded = await panelSays(on.tact, on.page, /35 min/);
    expect(folded.actions.map(({ action }) => action)).toEqual(['unfold']);
    expect(folded.rect.width).toBeLessThanOrEqual(300);
    await until('the announcement', async () => /a chat/.test((await liveRegion(on.page)) ?? ''));
    expect(await liveRegion(on.page)).not.toMatch(/Buffer/);
    await press(on.tact, on.page, 'unfold');
    await says(on.tact, on.page, 'chat-late');

    await say(on.page, HOST, Q1);
    await panelSays(on.tact, on.page, /Q1/);
    await say(on.page, NEWCOMER, FIRST_TIME);
    await says(on.tact, on.page, 'chat-newcomer');

    await press(on.tact, on.page, 'copy');
    await write('');
    await paste(on.page);
    await on.page.keyboard.type(' Hello everybody, a notebook!');
    await sendByKeys(on.page);
    const text = `A1 #${TAG} Hello everybody, a notebook!`;
    await until('the post', async () => (await sent(on.page)).includes(text));
    const { traits } = await lastAct(({ kind }) => kind === 'post');
    expect(traits).toMatchObject({ chats: [TAG.toLowerCase()], answers: 1, says: ['hello'] });
    await panelSays(on.tact, on.page, /Q1 answered/);
    await says(on.tact, on.page, 'chat-late', false);
    await press(on.tact, on.page, 'fold');
    const again = await panelSays(on.tact, on.page, new RegExp(`#${TAG}`));
    expect(again.actions.map(({ action }) => action)).toEqual(['unfold']);
  });

  it('a post without the hashtag gets a hint, and the clipboard what is missing', async () => {
    await runsSince(5);
    await enterChat(on.tact);
    await say(on.page, HOST, Q1);
    await panelSays(on.tact, on.page, /Q1/);
    await write('A1. A notebook');
    const hint = await waitForWord(on.tact, on.page, 'hint');
    expect(hint.rule).toBe('chat-hashtag');
    await press(on.tact, on.page, 'copy');
    await on.page.keyboard.type(' ');
    await paste(on.page);
    await until('the hashtag', async () => (await written(on.page)).includes(`#${TAG}`));
    await until('the end of the hint', async () =>
      (await shown(on.tact, on.page)).every(({ rule }) => rule !== 'chat-hashtag'),
    );
  });

  it('an answer without its number gets a hint', async () => {
    await runsSince(5);
    await enterChat(on.tact);
    const question = await say(on.page, HOST, Q2);
    await panelSays(on.tact, on.page, /Q2/);
    await answer(on.page, question);
    await on.page.keyboard.type(`With paper, mostly #${TAG}`);
    await says(on.tact, on.page, 'chat-answer-number');
    expect((await waitForWord(on.tact, on.page, 'hint')).text).toContain('A2');
  });

  it('promotion is held back once', async () => {
    await runsSince(5);
    await enterChat(on.tact);
    await panelSays(on.tact, on.page, /answers|question/i);
    const text = `Hello! My invoice template: https://invoices.example/template #${TAG}`;
    await write(text);
    await says(on.tact, on.page, 'chat-promotion');
    await sendByKeys(on.page);
    expect((await waitForWord(on.tact, on.page, 'pause')).rule).toBe('chat-promotion');
    expect(await sent(on.page)).not.toContain(text);
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await until('the post', async () => (await sent(on.page)).includes(text));
  });

  it('likes of one stranger in it are good manners', async () => {
    await runsSince(5);
    await panelSays(on.tact, on.page, /min/);
    const inside = [await say(on.page, GUEST, GUEST_ANSWER), await say(on.page, GUEST, `Tea. #${TAG}`)];
    for (const post of inside) await like(on.page, post);
    const all = await counted(on.tact, 2);
    expect(all.map(({ person }) => person)).toEqual([GUEST, GUEST]);
    expect((await acts(on.tact)).every(({ traits }) => traits?.chats?.includes(TAG.toLowerCase()))).toBe(
      true,
    );
    await noCardFor(on.tact, on.page, 2500);
  });

  it('at the end come thanks; then it is over, and the popup knows whom one talked with', async () => {
    await moveClock(on.tact, 0);
    await runsSince(5);
    await enterChat(on.tact);
    await answer(on.page, await say(on.page, GUEST, GUEST_ANSWER));
    await on.page.keyboard.type(`Hello! A pencil for me, too #${TAG}`);
    await sendByKeys(on.page);
    await counted(on.tact, 1);
    expect((await acts(on.tact))[0]).toMatchObject({ person: GUEST, traits: { chats: [TAG.toLowerCase()] } });
    await moveClock(on.tact, 49 * MINUTE);
    await on.page.goto(`${HASHTAG_PAGE}&clock=${49 * MINUTE}`);
    await says(on.tact, on.page, 'chat-thanks');
    const thanks = `Thank you, everybody! #${TAG}`;
    await write(thanks);
    await sendByKeys(on.page);
    await until('the post', async () => (await sent(on.page)).includes(thanks));
    await says(on.tact, on.page, 'chat-thanks', false);
    await moveClock(on.tact, 61 * MINUTE);
    await panelGone(on.tact, on.page);
    const popup = await on.tact.popup(on.page);
    await pressIn(popup, 'Chats');
    const text = () => popup.evaluate(() => document.body.innerText);
    await until('what was', async () => (await text()).includes(`After #${TAG}`));
    expect(await text()).toContain(`@${GUEST}`);
    await popup.close().catch(() => {});
    await moveClock(on.tact, 0);
  });

  it('a chat that does not run is offered after two posts, and a no is a no', async () => {
    await declareOwn(on.tact);
    await on.page.goto('https://x.com/home');
    for (const text of [`One thing first #${TAG}`, `And another #${TAG}`]) {
      await write(text);
      await sendByKeys(on.page);
      await until('the post', async () => (await sent(on.page)).includes(text));
    }
    const offer = await panelSays(on.tact, on.page, /Are you in this chat now\?/);
    expect(offer.actions.map(({ action }) => action)).toEqual(['enter', 'decline']);
    await press(on.tact, on.page, 'decline');
    await panelGone(on.tact, on.page);
    await write(`A third one #${TAG}`);
    await sendByKeys(on.page);
    await counted(on.tact, 3);
    await sleep(3000);
    expect(await panel(on.tact, on.page)).toBeUndefined();
  });
});
