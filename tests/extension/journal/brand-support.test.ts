import '../world.ts';
import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/etiquette/time.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { HOUR, MINUTE, NOON, newId } from '../world.ts';
import { dm, done, draft, judged, mentions, profileShows, stranger, word, world } from './brand-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

describe('support', () => {
  it('a message to somebody who mentioned the brand first passes; to another stranger it is held', async () => {
    await stranger('ann');
    await stranger('bob');
    await mentions('ann', 2);
    expect(await judged(dm('Hello Ann, what is your order number?'))).toBeUndefined();
    expect((await judged(dm('Hello Bob', { person: 'bob' })))?.rule).toBe('early-dm');
  });

  it('their public word is answered in public first, where its thread was looked at', async () => {
    await mentions('ann', 2);
    await learn(db, 'shop', { people: [], looked: { posts: ['77'] } }, world());
    expect(await judged(dm('Hello Ann, what is your order number?'))).toMatchObject({
      rule: 'acknowledge-first',
      finding: { post: '77' },
    });
    await done({ kind: 'reply', person: 'ann', at: NOON + MINUTE, post: '80' });
    expect(await judged(dm('Hello Ann, what is your order number?'), NOON + 2 * MINUTE)).toBeUndefined();
  });

  it('a new follower is welcomed, with a link, too; a month later that is over', async () => {
    await learn(
      db,
      'shop',
      { people: [{ handle: 'ann', followed: true, followsYou: true }] },
      world(NOON - DAY),
    );
    const welcome = dm('Welcome! https://shop.example/first-order');
    expect(await judged(welcome)).toBeUndefined();
    expect((await judged(welcome, NOON + 20 * DAY))?.rule).toBe('early-dm');
  });

  it('of a personal account is none', async () => {
    await stranger('ann', 'me');
    await learn(db, 'me', { people: [{ handle: 'ann', words: [word('mention', '77', 1)] }] }, world());
    expect((await judged(dm('Hello Ann', { account: 'me' })))?.rule).toBe('early-dm');
  });
});

describe('apologies of a brand', () => {
  const SORRY = 'We are so sorry for the outage.';
  const say = async (post: string, root: string, person: string, at: number) => {
    const { traits } = await judgeDraft(db, newId(), draft(SORRY, { person, post: root, root }), world(at));
    await done({ kind: 'reply', person, post, thread: root, at, ...traits });
  };

  it('in three threads without a statement get a word; the text is not kept', async () => {
    await say('101', '1', 'ann', NOON - 3 * HOUR);
    await say('102', '2', 'bob', NOON - 2 * HOUR);
    expect(await judged(draft(SORRY, { person: 'carol', post: '3', root: '3' }))).toMatchObject({
      rule: 'statement-first',
      finding: { data: { n: 3 } },
    });
    expect(JSON.stringify(await db.getAll('acts'))).not.toContain('outage');
    await profileShows([word('post', '9', 0.1, { text: 'Our apologies to everybody.' })]);
    expect((await judged(draft(SORRY, { person: 'carol', post: '3', root: '3' })))?.rule).not.toBe(
      'statement-first',
    );
  });

  it('again in one thread get one, too', async () => {
    await mentions('ann', 4);
    await say('101', '1', 'ann', NOON - 3 * HOUR);
    expect((await judged(draft(SORRY)))?.rule).toBe('explaining-spiral');
  });

  it('of a personal account leave no trait', async () => {
    const { traits } = await judgeDraft(db, newId(), draft(SORRY, { account: 'me' }), world());
    expect(traits).toEqual({});
  });
});
