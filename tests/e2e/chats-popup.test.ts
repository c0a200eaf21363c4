import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Visit } from '@/utils/etiquette/chats/visit.ts';
import { STRANGERS } from '../stand-in/people.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { choose, inside, sow, visit } from './chat-seed.ts';
import { rows } from './journal.ts';
import { pressIn } from './press-in.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

const [ANN, BOB] = STRANGERS;
const WEEK = 7 * 24 * 60;

const text = (popup: Page) => popup.evaluate(() => document.body.innerText);
const shows = (popup: Page, ...words: string[]) =>
  until(words.join(), async () => {
    const shown = await text(popup);
    return words.every((word) => shown.includes(word)) && shown;
  });
const bars = (popup: Page) => popup.evaluate(() => document.querySelectorAll('.answer-weeks .bar').length);

describe.each(BROWSERS)('chats in the popup of %s', (browser) => {
  const on = stage(browser);

  it('after a chat: whom one met and what would be good now, the next step, the weeks', async () => {
    await choose(on.tact, [{ tag: 'GardenChat', hosts: [BOB] }]);
    const [last, before] = [visit(120, { hosts: [BOB] }), visit(120 + WEEK)];
    const answer = (where: Visit, n: number) => inside(where, 'post', n, { traits: { answers: n } });
    const reply = inside(last, 'reply', 9, { person: ANN });
    await sow(on.tact, {
      visits: [before, last],
      acts: [answer(before, 1), answer(last, 1), answer(last, 2), reply],
      people: [{ handle: ANN, dealings: { mine: 1, theirs: 0, first: reply.at, last: reply.at } }],
    });
    await on.page.goto('https://x.com/home');
    const popup = await on.tact.popup(on.page);
    await shows(popup, `Say a word to @${ANN} while it is fresh.`, '1 post between', '#GardenChat');
    const badge = () => on.tact.inside(() => chrome.action.getBadgeText({}));
    await until('the badge', async () => (await badge()) === '1');

    await pressIn(popup, 'Chats');
    const shown = await shows(popup, 'After #GardenChat', '2 questions answered', 'Earlier chats');
    expect(shown.indexOf(`@${BOB}`)).toBeLessThan(shown.indexOf(`@${ANN}`));
    expect(shown).toMatch(/Thank them for the chat[\s\S]*Say a word while it is fresh/);
    expect(await bars(popup)).toBe(2);
    if (browser === 'chromium') expect(await violations(popup, 'html')).toEqual([]);

    await pressIn(popup, `@${ANN}`);
    await popup.waitForSelector('.person textarea');
    await pressIn(popup, `Forget @${ANN}…`);
    await pressIn(popup, `Forget @${ANN}`);
    await shows(popup, `All about @${ANN} is gone.`);
    await pressIn(popup, 'Chats');
    expect(await shows(popup, 'After #GardenChat', `@${BOB}`)).not.toContain(`@${ANN}`);
    await popup.close().catch(() => {});
  });

  it('a chat is begun by hand, and left', async () => {
    await on.page.goto('https://x.com/home');
    const popup = await on.tact.popup(on.page);
    await pressIn(popup, 'Chats');
    await shows(popup, 'An hour a week, under one hashtag');
    await choose(on.tact, [{ tag: 'TeaChat' }]);
    await pressIn(popup, 'Today');
    await pressIn(popup, 'Chats');
    await pressIn(popup, 'I am in it now');
    await shows(popup, 'Running now', '60 minutes left', '0 questions answered');
    const visits = async () => (await rows<unknown>(on.tact, 'meta')).flat() as Partial<Visit>[];
    expect((await visits()).find(({ tag }) => tag === 'teachat')?.joined).toBeDefined();
    await pressIn(popup, 'Leave');
    await until('nothing that runs', async () => !(await text(popup)).includes('Running now'));
    expect((await visits()).find(({ tag }) => tag === 'teachat')?.left).toBeDefined();
    await popup.close().catch(() => {});
  });
});
