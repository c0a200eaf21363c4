import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { importActs } from '@/utils/extension/journal/import/acts.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import type { SeenPerson } from '@/utils/extension/messages.ts';
import { context, counted, countedByHand, everyAct, freshJournal, NOON, newId, seenAct } from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

type Word = NonNullable<SeenPerson['words']>[number];
const brand = healSettings({ accounts: { me: { profile: 'brand' } } });
/** The page shows what @me has posted. */
const shows = (words: Word[], now = NOON, settings = healSettings({})) =>
  learn(db, 'me', { people: [{ handle: 'me', words }] }, context({ now, settings }));
const word = (kind: Word['kind'], post: string, daysAgo: number, more: Partial<Word> = {}): Word => ({
  kind,
  post,
  at: NOON - daysAgo * DAY,
  ...more,
});
const rows = () => db.get('meta', 'rows');
const standing = async () => (await everyAct(db)).filter(({ undoneAt }) => undoneAt === undefined);

describe('what the own pages show', () => {
  it('is kept once, on its own day, with where it comes from', async () => {
    const all = [
      word('post', '7', 3, { media: true }),
      word('repost', '8', 2, { to: 'ann' }),
      word('reply', '9', 1, { to: 'bob', text: 'canary: send us a DM' }),
    ];
    for (let n = 0; n < 3; n += 1) await shows(all);
    expect(await everyAct(db)).toEqual([
      expect.objectContaining({
        kind: 'post',
        post: '7',
        day: '2026-03-08',
        source: 'seen',
        traits: { media: true },
      }),
      expect.objectContaining({ kind: 'repost', post: '8', person: 'ann', source: 'seen' }),
      expect.objectContaining({ kind: 'reply', post: '9', person: 'bob', traits: { asks: ['dm'] } }),
    ]);
    expect(JSON.stringify(await everyAct(db))).not.toContain('canary');
    expect(await counted(db)).toEqual(await countedByHand(db));
    expect(await rows()).toBe(3);
  });

  it('that was taken back and is done again counts once', async () => {
    await shows([word('repost', '8', 2, { to: 'ann' })]);
    const act = { account: 'me', kind: 'repost', person: 'ann', post: '8' } as const;
    await undo(db, { ...act, id: newId(), at: NOON }, NOON);
    expect(await standing()).toEqual([]);
    await record(db, seenAct(act), context());
    expect(await standing()).toHaveLength(1);
    expect(await counted(db)).toEqual(await countedByHand(db));
  });

  it('counts for the one who was answered', async () => {
    await shows([word('reply', '9', 2, { to: 'bob' })]);
    await learn(db, 'me', { people: [{ handle: 'bob', words: [word('mention', '10', 1)] }] }, context());
    expect((await db.get('people', ['me', 'bob']))?.exchanges?.n).toBe(1);
  });

  it('is not kept where it is older than any rule looks back', async () => {
    await shows([word('post', '7', 91), word('post', '8', 89)]);
    expect(await everyAct(db)).toMatchObject([{ post: '8' }]);
  });

  it('says of a brand that it apologised or explained itself, of nobody else', async () => {
    const sorry = [word('post', '7', 1, { text: 'We are so sorry about the outage, it was due to a bug.' })];
    await shows(sorry);
    expect((await everyAct(db))[0]?.traits).toBeUndefined();
    db = await freshJournal();
    await shows(sorry, NOON, brand);
    expect((await everyAct(db))[0]?.traits).toEqual({ says: ['sorry', 'explains'] });
  });
});

describe('is never doubled', () => {
  it('with what was done here before, whatever X calls it', async () => {
    await record(db, seenAct({ kind: 'reply', post: '7', person: 'ann' }), context());
    await record(db, seenAct({ kind: 'repost', post: '8', person: 'ann' }), context());
    await shows([word('post', '7', 0), word('repost', '8', 0, { to: 'ann' })]);
    expect(await everyAct(db)).toHaveLength(2);
  });

  it('with what turns out to be done here: that tells more and takes its place', async () => {
    await shows([word('post', '7', 0)]);
    await record(db, seenAct({ kind: 'reply', post: '7', person: 'ann', thread: '6' }), context());
    expect(await everyAct(db)).toEqual([
      expect.objectContaining({ kind: 'reply', person: 'ann', thread: '6' }),
    ]);
    expect((await everyAct(db))[0]).not.toHaveProperty('source');
    expect(await counted(db)).toEqual(await countedByHand(db));
    expect(await rows()).toBe(1);
  });

  it('a like of the reposted post leaves it alone', async () => {
    await shows([word('repost', '8', 0, { to: 'ann' })]);
    await record(db, seenAct({ kind: 'like', post: '8' }), context());
    expect((await everyAct(db)).map(({ kind }) => kind).sort()).toEqual(['like', 'repost']);
  });

  it('with the archive, whichever comes first', async () => {
    const archive = [
      { kind: 'post' as const, at: NOON - 3 * DAY, post: '7' },
      { kind: 'repost' as const, at: NOON - DAY, post: '70', person: 'ann' },
    ];
    const seen = [word('post', '7', 3), word('repost', '8', 2, { to: 'ann' })];
    await importActs(db, 'me', archive, context());
    await shows(seen);
    expect(await everyAct(db)).toHaveLength(2);
    db = await freshJournal();
    await shows(seen);
    await importActs(db, 'me', archive, context());
    expect(await everyAct(db)).toHaveLength(2);
  });
});

it('a repost that was seen is taken back here, and the page that still shows it brings nothing back', async () => {
  await shows([word('repost', '8', 2, { to: 'ann' })]);
  await undo(db, { id: newId(), at: NOON, account: 'me', kind: 'repost', post: '8' }, NOON);
  expect(await standing()).toEqual([]);
  await shows([word('repost', '8', 2, { to: 'ann' })]);
  expect(await standing()).toEqual([]);
  await record(db, seenAct({ kind: 'repost', post: '8', at: NOON + 1 }), context({ now: NOON + 1 }));
  expect(await standing()).toHaveLength(1);
  expect(await counted(db)).toEqual(await countedByHand(db));
});

it('somebody’s post to the user is looked at where its page was', async () => {
  await learn(db, 'me', { people: [{ handle: 'bob', words: [word('mention', '10', 1)] }] }, context());
  await learn(db, 'me', { people: [], looked: { posts: ['10'] } }, context());
  expect(await everyAct(db)).toMatchObject([{ kind: 'mention', lookedAt: NOON }]);
});
