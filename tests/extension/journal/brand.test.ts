import '../world.ts';
import { describe, expect, it } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import { sayAdvice, sayInstead } from '@/utils/extension/card-words.ts';
import { answer } from '@/utils/extension/journal/answer.ts';
import { dashboard } from '@/utils/extension/journal/dashboard.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { lookBack } from '@/utils/extension/journal/look-back.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { repostRoom } from '@/utils/extension/journal/repost-room.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { type SeenUndo, undo } from '@/utils/extension/journal/undo.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { context, everyAdvice, MINUTE, NOON, newId, seenAct } from '../world.ts';
import { done, draft, judged, mentions, profileShows, stranger, word, world } from './brand-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const posts = (n: number) => Array.from({ length: n }, (_, nth) => word('post', `9${nth}`, 1 + nth));
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
