import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import { ME, STRANGERS } from '../stand-in/people.ts';
import { isFirst, OWN_POST } from '../stand-in/posts.ts';
import { BROWSERS } from './browsers.ts';
import { moveClock } from './clock.ts';
import { acts } from './journal.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { answer, sendByKeys, waitForSent } from './writing.ts';

const [ANN, BOB, CAROL, DAN] = STRANGERS;
const DAY = 86_400_000;

describe.each(BROWSERS)('words of others in %s', (browser) => {
  const on = stage(browser);
  /** What others did since the test began, beside the posts that the stand-in has from the start. */
  const theirs = (n: number): Promise<Act[]> =>
    until(`${n} acts of others`, async () => {
      const all = await acts(on.tact);
      const seen = all.filter(
        ({ kind, post = '' }) =>
          kind === 'followed-you' || ((kind === 'answer' || kind === 'mention') && !isFirst(post)),
      );
      return seen.length >= n && seen;
    });

  it('on the notifications page: who answers, quotes, mentions and follows, with their time', async () => {
    await on.page.goto('https://x.com/home');
    const ids = await on.page.evaluate(
      async (own, ann, bob, carol, dan) => {
        const { answerFrom, quoteFrom, mentionFrom, followFrom } = window.standIn;
        await followFrom(dan);
        return [
          await answerFrom(ann, own, 'I took that train. Send me a DM.'),
          await quoteFrom(bob, own, 'Look at this.'),
          await mentionFrom(carol, 'a question for you'),
        ];
      },
      OWN_POST,
      ANN,
      BOB,
      CAROL,
      DAN,
    );
    const before = Date.now();
    await on.page.goto('https://x.com/notifications');
    const seen = await theirs(4);
    const short = seen.map(({ kind, person, post }) => [person, kind, post]);
    expect(short).toContainEqual([ANN, 'mention', ids[0]]);
    expect(short).toContainEqual([BOB, 'answer', ids[1]]);
    expect(short).toContainEqual([CAROL, 'mention', ids[2]]);
    expect(short).toContainEqual([DAN, 'followed-you', undefined]);
    for (const { account, at } of seen) {
      expect(account).toBe(ME);
      expect(Math.abs(at - before)).toBeLessThan(60_000);
    }
    // Once, however often it is looked at.
    await on.page.reload();
    await sleep(3000);
    expect(await theirs(4)).toHaveLength(seen.length);
  });

  it('on the user’s own post: an answer five days later, on its day', async () => {
    await moveClock(on.tact, 5 * DAY);
    await on.page.goto(`https://x.com/${ME}/status/${OWN_POST}?clock=${5 * DAY}`);
    const id = await on.page.evaluate(
      (own, ann) => window.standIn.answerFrom(ann, own, 'Late, but yes.'),
      OWN_POST,
      ANN,
    );
    const [seen] = await theirs(1);
    expect(seen).toMatchObject({ kind: 'answer', person: ANN, post: id });
    expect(seen).not.toHaveProperty('both');
    expect(Math.round(((seen?.at ?? 0) - Date.now()) / DAY)).toBe(5);
    await moveClock(on.tact, 0);
    await on.page.goto('https://x.com/home?clock=0');
  });

  it('in a conversation: an answer to the user’s answer, which makes it both', async () => {
    await on.page.goto(profile(ANN));
    await answer(on.page, post(ANN, 0));
    await on.page.keyboard.type('How long did it take?');
    await sendByKeys(on.page);
    await waitForSent(on.page, ['How long did it take?']);
    const ids = await on.page.evaluate(async (ann) => {
      const mine = window.standIn.state().posted.at(-1)?.id ?? '';
      return [mine, await window.standIn.answerFrom(ann, mine, 'Three summers.')];
    }, ANN);
    await on.page.goto(`https://x.com/${ME}/status/${ids[0]}`);
    const seen = await theirs(1);
    expect(seen).toContainEqual(
      expect.objectContaining({ kind: 'answer', person: ANN, post: ids[1], both: true }),
    );
  });
});
