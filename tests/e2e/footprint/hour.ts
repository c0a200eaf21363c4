import type { Page } from 'puppeteer-core';
import { GUEST, GUEST_ANSWER, HASHTAG_PAGE, HOST, QUESTIONS, TAG } from '../../stand-in/hashtag-chat.ts';
import { say } from '../chat-hour.ts';
import type { Hand } from './walk.ts';

/** Words of what others say on the way. */
export const THEIR_WORDS = ['pencil', 'rubber', 'could you not do without'];

const posts = 'main article[data-testid=tweet]';

/** A chat under a hashtag: it begins, others speak, one likes, its panel is folded by keys, and one leaves. */
export async function walkThroughHour(page: Page, hand: Hand, note: (name: string) => Promise<void>) {
  const path = new URL(HASHTAG_PAGE).pathname;
  const link = `${posts} [data-testid=tweetText] a[href^="${path}"]`;
  await page.waitForSelector(link);
  await page.click(link);
  await page.waitForFunction((to) => location.pathname === to, {}, path);
  await note('hashtag');
  await hand.enterChat(page);
  await note('companion');
  await say(page, HOST, QUESTIONS[0]);
  await say(page, GUEST, GUEST_ANSWER);
  await page.waitForFunction((css) => document.querySelectorAll(css).length > 2, {}, posts);
  await hand.seeQuestion(page);
  await page.click(`${posts} [data-testid=like]`);
  await page.waitForSelector(`${posts} [data-testid=unlike]`);
  await note('question');
  await hand.foldByKeys(page);
  await note('folded');
  await hand.leaveChat(page);
  await note('left');
}

/** What makes the way to the hashtag's page: a post that has it. */
export const first = (page: Page): Promise<string> => say(page, HOST, `Soon it begins. #${TAG}`);
