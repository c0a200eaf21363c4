import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFailed } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import type { Advice } from '@/utils/etiquette/advice.ts';
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
import { chatSince, panel, panelGone, panelSays, say, says } from './chat-hour.ts';
import { moveClock } from './clock.ts';
import { inRoot } from './in-root.ts';
import { acts, rows } from './journal.ts';
import { liveRegion, noCardFor, press } from './peek.ts';
import { pressIn } from './press-in.ts';
import { type Shown, shown } from './shown.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';
import {
  ANOTHER_PRESS,
  answer,
  declareOwn,
  EDITOR,
  sendByKeys,
  sent,
  waitForWord,
  written,
} from './writing.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Where the heads of the panels stand, px from the top; the rest of a panel is there, too. */
const readHeads = (root: ShadowRoot) =>
  [...root.querySelectorAll('.companion:not([data-folded=true])')].map((one) => {
    const head = one.querySelector('.head')?.getBoundingClientRect();
    return [Math.round(head?.top ?? -1), Math.round(one.getBoundingClientRect().bottom)];
  });
/** The questions in the companion, each with how it stands. */
const readSteps = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.steps [data-state]')].map(
    (step) => `${step.textContent} ${step.dataset.state}`,
  );
const paste = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
};
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
  /** Sends what is written, which is that text, and waits until X has it. */
  const send = async (text: string) => {
    await until('the text', async () => (await written(on.page)) === text);
    await sendByKeys(on.page);
    await until('the post', async () => (await sent(on.page)).includes(text));
  };
  const recorded = (what: (act: Act) => boolean) =>
    until('the act', async () => (await acts(on.tact)).find(what));
  /** Puts on the clipboard what a rule's hint says is missing. */
  const copyFrom = async (rule: string) => {
    await press(on.tact, on.page, 'copy', rule);
    const isDone = (one: Shown) => one.rule === rule && /Copied/.test(one.text);
    await until('the copy', async () => (await shown(on.tact, on.page)).some(isDone));
  };
  const chats = [TAG.toLowerCase()];
  /** The questions that the companion shows, each with how it stands. */
  const stepsAre = (...steps: string[]) =>
    until(
      steps.join(),
      async () => (await inRoot(on.tact, on.page, readSteps))?.join() === steps.join(),
      10_000,
    );

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

  it('two at once stand on a low screen with their heads in sight', async () => {
    const [chat] = chatSince(5).chats;
    await declareOwn(on.tact, { chats: [chat, { ...chat, tag: 'HootChat', hosts: [] }] });
    await on.page.setViewport({ width: 1280, height: 560 });
    await on.page.goto('https://x.com/home');
    await panelSays(on.tact, on.page, /min/);
    await write(`Hi both of you #${TAG} #HootChat`);
    await sendByKeys(on.page);
    const heads = await until('two panels', async () => {
      const found = await inRoot(on.tact, on.page, readHeads);
      return found?.length === 2 && found;
    });
    for (const [top = -1, bottom = 0] of heads) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThan(top + 80);
      expect(bottom).toBeLessThanOrEqual(560);
    }
    await press(on.tact, on.page, 'fold');
    await until('one folded', async () => (await inRoot(on.tact, on.page, readHeads))?.length === 1);
  });

  it('a chat that does not run is offered after two posts, and a no is a no', async () => {
    await declareOwn(on.tact, { chats: [{ tag: TAG }] });
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

  it('it is played from a late arrival to the day after', { timeout: 180_000 }, async () => {
    onTestFailed(() => moveClock(on.tact, 0));
    await runsSince(25);
    const folded = await panelSays(on.tact, on.page, /3[45] min/);
    expect(folded.actions.map(({ action }) => action)).toEqual(['unfold']);
    expect(folded.rect.width).toBeLessThanOrEqual(300);
    await until('the announcement', async () => /a chat/.test((await liveRegion(on.page)) ?? ''));
    expect(await liveRegion(on.page)).not.toMatch(/Buffer/);
    await say(on.page, HOST, Q1);
    await press(on.tact, on.page, 'unfold');
    await says(on.tact, on.page, 'chat-late');
    await stepsAre('1 now');
    await say(on.page, NEWCOMER, FIRST_TIME);
    await says(on.tact, on.page, 'chat-newcomer');

    await answer(on.page, await say(on.page, GUEST, GUEST_ANSWER));
    await on.page.keyboard.type('Hello! A pencil for me, too ');
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('chat-hashtag');
    await copyFrom('chat-hashtag');
    await paste(on.page);
    await says(on.tact, on.page, 'chat-hashtag', false);
    await send(`Hello! A pencil for me, too #${TAG}`);
    const first = await recorded(({ person }) => person === GUEST);
    expect(first).toMatchObject({ kind: 'reply', traits: { chats, says: ['hello'] } });
    await says(on.tact, on.page, 'chat-late', false);

    await answer(on.page, await say(on.page, HOST, Q2));
    await on.page.keyboard.type(`With paper, mostly #${TAG}`);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('chat-answer-number');
    await copyFrom('chat-answer-number');
    await on.page.keyboard.press('Home');
    await on.page.keyboard.type(' ');
    await on.page.keyboard.press('Home');
    await paste(on.page);
    await says(on.tact, on.page, 'chat-answer-number', false);
    await send(`A2 With paper, mostly #${TAG}`);
    const second = await recorded(({ person }) => person === HOST);
    expect(second.traits).toMatchObject({ chats, answers: 2, answersTo: chats[0] });
    await stepsAre('1 open', '2 answered');

    const promotion = `My invoice template: https://invoices.example/template #${TAG}`;
    await write(promotion);
    await says(on.tact, on.page, 'chat-promotion');
    await sendByKeys(on.page);
    expect((await waitForWord(on.tact, on.page, 'pause')).rule).toBe('chat-promotion');
    expect(await sent(on.page)).not.toContain(promotion);
    await sleep(ANOTHER_PRESS);
    await send(promotion);
    await counted(on.tact, 3);

    await moveClock(on.tact, 26 * MINUTE);
    await on.page.goto(`${HASHTAG_PAGE}&clock=${26 * MINUTE}`);
    await says(on.tact, on.page, 'chat-thanks');
    const thanks = `Thank you, everybody! #${TAG}`;
    await write(thanks);
    await send(thanks);
    const last = await recorded(({ traits }) => traits?.says?.includes('thanks') === true);
    expect(last).toMatchObject({ kind: 'post', traits: { chats } });
    await says(on.tact, on.page, 'chat-thanks', false);

    await moveClock(on.tact, 36 * MINUTE);
    await panelGone(on.tact, on.page);

    await moveClock(on.tact, DAY);
    const popup = await on.tact.popup(on.page);
    await pressIn(popup, 'Chats');
    const met = await until('whom one met', async () => {
      const found = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-person]')].map(({ dataset }) => dataset.person),
      );
      return found.length > 0 && found;
    });
    expect(met).toEqual([HOST, GUEST]);
    const steps = await rows<Advice>(on.tact, 'advice');
    const followUps = steps.filter(({ rule }) => rule === 'chat-follow-up').map(({ person }) => person);
    expect(followUps.toSorted()).toEqual([HOST, GUEST]);
    await popup.close().catch(() => {});
  });
});
