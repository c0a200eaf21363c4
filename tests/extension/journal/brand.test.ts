import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import { sayAdvice, sayInstead } from '@/utils/extension/card-words.ts';
import { answer } from '@/utils/extension/journal/answer.ts';
import { dashboard } from '@/utils/extension/journal/dashboard.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { lookBack } from '@/utils/extension/journal/look-back.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { repostRoom } from '@/utils/extension/journal/repost-room.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { type SeenUndo, undo } from '@/utils/extension/journal/undo.ts';
import type { SeenPerson } from '@/utils/extension/messages.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { context, everyAdvice, freshJournal, HOUR, MINUTE, NOON, newId, seenAct } from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

type Word = NonNullable<SeenPerson['words']>[number];
const settings = healSettings({ accounts: { shop: { profile: 'brand' } } });
const world = (now = NOON) => context({ now, settings });
const done = (parts: Partial<SeenAct>, account = 'shop') => {
  const at = parts.at ?? NOON;
  return record(db, seenAct({ account, ...parts, at }), world(at));
};
/** What the brand's own profile shows of so many days ago. */
const profileShows = (words: Word[], account = 'shop') =>
  learn(db, account, { people: [{ handle: account, words }] }, world());
const word = (kind: Word['kind'], post: string, daysAgo: number, more: Partial<Word> = {}): Word => ({
  kind,
  post,
  at: NOON - daysAgo * DAY,
  ...more,
});
const posts = (n: number) => Array.from({ length: n }, (_, nth) => word('post', `9${nth}`, 1 + nth));
const draft = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'reply',
  account: 'shop',
  person: 'ann',
  post: '1',
  root: '1',
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});
const dm = (text: string, more: Partial<SeenDraft> = {}) =>
  draft(text, { kind: 'dm', chat: { theirs: false, mine: false, answered: false }, ...more });
const judged = async (one: SeenDraft, now = NOON) => (await judgeDraft(db, newId(), one, world(now))).advice;
const mentions = (handle: string, hoursAgo: number, post = '77') =>
  learn(db, 'shop', { people: [{ handle, words: [word('mention', post, hoursAgo / 24)] }] }, world());
const stranger = (handle: string, account = 'shop') =>
  learn(db, account, { people: [{ handle, following: false, followsYou: false }] }, world());

describe('reposts of a brand', () => {
  it('over the share give a card about nobody, once a day, resting on the profile, too', async () => {
    await profileShows(posts(8));
    await done({ kind: 'repost', person: 'ann' });
    expect((await done({ kind: 'repost', person: 'bob', at: NOON + MINUTE })).advice).toBeUndefined();
    const { advice } = await done({ kind: 'repost', person: 'carol', at: NOON + 2 * MINUTE });
    expect(advice).toMatchObject({
      rule: 'repost-share',
      person: '',
      asks: false,
      level: 'nudge',
      finding: { data: { n: 3, posts: 11, percent: 28 } },
    });
    expect(await shown(db, advice?.id ?? '', world(NOON + 3 * MINUTE))).toBe(true);
    expect((await done({ kind: 'repost', person: 'dan', at: NOON + 4 * MINUTE })).advice).toBeUndefined();
  });

  it('of a personal account are nobody’s business', async () => {
    await profileShows(posts(8), 'me');
    for (const person of ['ann', 'bob', 'carol', 'dan'])
      expect((await done({ kind: 'repost', person }, 'me')).advice?.rule).not.toBe('repost-share');
  });

  it('stand in the popup with the room that is left', async () => {
    await profileShows([...posts(16), word('repost', '70', 2, { to: 'ann' })]);
    await done({ kind: 'repost', person: 'bob' });
    await done({ kind: 'post', person: undefined, post: '60' } as Partial<SeenAct>);
    const voices = {
      t: wordsFrom(() => undefined, 'en'),
      sayAdvice,
      sayInstead,
      copiesOf: () => [],
      tipOf: () => 'tip_1',
    };
    expect((await dashboard(db, world(), voices, 'shop')).reposts).toEqual({
      posts: 19,
      reposts: 2,
      percent: 11,
      room: 2,
      seen: 17,
      least: 10,
      days: 30,
    });
    expect((await dashboard(db, world(), voices, 'me')).reposts).toBeUndefined();
  });

  it('that were taken back, or are a little over thirty days old, do not stand there', async () => {
    await profileShows([...posts(8), word('repost', '70', 30 + 1 / 24, { to: 'ann' })]);
    const repost = seenAct({ account: 'shop', kind: 'repost', person: 'bob' });
    await record(db, repost, world());
    const { account, kind, person, post, at } = repost;
    await undo(db, { id: newId(), at, account, kind, person, post } as SeenUndo, NOON);
    expect(await read(db, (tx) => repostRoom(tx, 'shop', world()))).toMatchObject({ posts: 8, reposts: 0 });
  });
});

describe('a look at a brand', () => {
  const steps = async (account = 'shop', now = NOON) => {
    await lookBack(db, world(now), account);
    return (await everyAdvice(db))
      .filter(({ became }) => !became)
      .map(({ rule, person }) => `${rule} ${person}`);
  };

  it('sees that nothing was posted, until something is, here or elsewhere', async () => {
    await profileShows([word('post', '9', 4)]);
    expect(await steps()).toEqual(['steady ']);
    await profileShows([word('post', '10', 1)]);
    expect(await steps()).toEqual([]);
  });

  it('sees that nothing of the customers’ was reposted, and takes an answer for it', async () => {
    await profileShows([word('post', '9', 40), word('post', '10', 1)]);
    await mentions('ann', 2);
    expect(await steps()).toEqual(['repost-users ']);
    const [step] = await everyAdvice(db);
    await answer(db, step?.id ?? '', 'done', NOON);
    expect(await steps('shop', NOON + DAY)).not.toContain('repost-users ');
  });

  it('sees who waits, and leads to the post; a phone’s answer ends it', async () => {
    await mentions('ann', 30);
    await mentions('bob', 3, '78');
    expect(await steps()).toEqual(['answer-waiting ann']);
    expect((await everyAdvice(db))[0]?.finding).toMatchObject({ data: { n: 30 }, post: '77' });
    await profileShows([word('reply', '11', 0.5, { to: 'ann' })]);
    expect(await steps()).toEqual([]);
  });

  it('sees nothing of it at a personal account', async () => {
    await profileShows([word('post', '9', 40)], 'me');
    await learn(db, 'me', { people: [{ handle: 'ann', words: [word('mention', '77', 2)] }] }, world());
    expect(await steps('me')).toEqual([]);
  });
});

describe('which account speaks', () => {
  it('is said soon after a personal account has acted, and not after another brand', async () => {
    await done({ kind: 'like', person: 'ann', at: NOON - 5 * MINUTE }, 'me');
    expect(await judged(draft('Hello Ann'))).toMatchObject({
      rule: 'which-account',
      person: '',
      level: 'hint',
      finding: { data: { brand: 'shop', other: 'me', n: 5 } },
    });
    const both = healSettings({ accounts: { shop: { profile: 'brand' }, me: { profile: 'brand' } } });
    const other = await judgeDraft(db, newId(), draft('Hello Ann'), context({ settings: both }));
    expect(other.advice?.rule).not.toBe('which-account');
  });

  it('the other account’s history stays its own in all other rules', async () => {
    await stranger('ann');
    await learn(db, 'me', { people: [{ handle: 'ann', words: [word('mention', '5', 1)] }] }, world());
    await done({ kind: 'reply', person: 'ann', at: NOON - 5 * MINUTE }, 'me');
    await done({ kind: 'like', person: 'bob', at: NOON - MINUTE });
    expect((await judged(draft('Try a longer proof')))?.rule).toBe('brand-joins-in');
  });
});

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
