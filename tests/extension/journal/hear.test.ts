import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { standingOf } from '@/utils/etiquette/ladder.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { exportAll } from '@/utils/extension/journal/export.ts';
import { withStretch } from '@/utils/extension/journal/looks.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import type { SeenPerson } from '@/utils/extension/messages.ts';
import {
  at,
  context,
  counted,
  countedByHand,
  everyAct,
  freshJournal,
  HOUR,
  NOON,
  newId,
  seenAct,
} from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

type Word = NonNullable<SeenPerson['words']>[number];
const hears = (words: Word[], more: Partial<SeenPerson> = {}, now = NOON) =>
  learn(db, 'me', { people: [{ handle: 'ann', words, ...more }] }, at(now));
const word = (kind: Word['kind'], post: string, daysAgo: number, more: Partial<Word> = {}): Word => ({
  kind,
  post,
  at: NOON - daysAgo * DAY,
  ...more,
});
const ann = () => db.get('people', ['me', 'ann']);
const rung = async () => standingOf(await ann(), { exchanges: 3, days: 14 }).rung;

describe('a word of somebody’s', () => {
  it('is recorded once, on its own day, however often it is seen', async () => {
    for (let n = 0; n < 3; n += 1) await hears([word('answer', '7', 3)]);
    expect(await everyAct(db)).toMatchObject([
      { account: 'me', kind: 'answer', person: 'ann', post: '7', day: '2026-03-08', at: NOON - 3 * DAY },
    ]);
    expect(await counted(db)).toEqual(await countedByHand(db));
    expect(await db.get('meta', 'rows')).toBe(1);
  });
  it('that turns out to answer is an answer from then on, and what is known of it stays', async () => {
    await hears([word('mention', '7', 3)]);
    await hears([word('answer', '7', 3, { both: true })]);
    await hears([word('mention', '7', 3)]);
    expect(await everyAct(db)).toMatchObject([{ kind: 'answer', both: true }]);
    expect(await counted(db)).toEqual(await countedByHand(db));
    expect(await rung()).toBe('acquaintance');
  });
  it('from the future happened now', async () => {
    await hears([word('answer', '7', -5)]);
    expect(await everyAct(db)).toMatchObject([{ at: NOON, day: '2026-03-11' }]);
  });
  it('makes exchanges with what the user said, in whatever order they arrive', async () => {
    await hears([word('answer', '7', 20), word('answer', '8', 9), word('mention', '9', 2)]);
    expect([await rung(), (await ann())?.exchanges]).toEqual(['unknown', undefined]);
    await record(db, seenAct({ kind: 'reply', at: NOON }), context());
    expect((await ann())?.exchanges).toEqual({ n: 1, first: '2026-02-19', last: '2026-02-19' });
    await hears([word('answer', '6', 21, { both: true })]);
    expect((await ann())?.exchanges).toMatchObject({ n: 4, first: '2026-02-18' });
  });
  it('leaves no text behind, but that it asked for a private message', async () => {
    await hears([word('answer', '7', 1, { text: 'canary wombats, DM me please!' })]);
    expect(await everyAct(db)).toMatchObject([{ traits: { asks: ['dm'] } }]);
    expect(JSON.stringify(await exportAll(db, context().settings, NOON))).not.toMatch(/canary|wombat/);
  });
  it('tells nobody where the account is not known', async () => {
    await learn(db, '', { people: [{ handle: 'ann', words: [word('answer', '7', 1)] }] }, at(NOON));
    expect(await everyAct(db)).toEqual([]);
  });
});

describe('whoever asked for a private message in public', () => {
  const message = {
    kind: 'dm' as const,
    account: 'me',
    person: 'ann',
    chat: { theirs: false, mine: false, answered: false },
    text: 'Here I am, as you asked',
    media: false,
    people: [],
    thread: [],
  };
  const advice = async () => (await judgeDraft(db, newId(), message, context())).advice?.rule;

  it('gets one without a word, in the chat, too', async () => {
    expect(await advice()).toBe('early-dm');
    await hears([word('answer', '7', 1, { text: 'Good question, send me a DM' })]);
    expect(await advice()).toBeUndefined();
  });
});

describe('following', () => {
  it('is recorded once, with the day on which it was seen', async () => {
    await hears([], { followsYou: true, followed: true });
    await hears([], { followsYou: true, followed: true }, NOON + DAY);
    expect(await everyAct(db)).toMatchObject([{ kind: 'followed-you', person: 'ann', at: NOON }]);
    expect(await rung()).toBe('acquaintance');
  });
});

it('an old notification does not outweigh what was seen since', async () => {
  await hears([], { followsYou: true, followed: true });
  await hears([], { followsYou: false });
  await hears([], { followsYou: true, followed: true });
  expect((await ann())?.followsYou).toBe(false);
});

describe('silence', () => {
  const reply = (hoursAgo: number, post: string) =>
    record(
      db,
      seenAct({ kind: 'reply', at: NOON - hoursAgo * HOUR, post }),
      context({ now: NOON - hoursAgo * HOUR }),
    );
  const third = async () =>
    (await record(db, seenAct({ kind: 'reply', post: '13' }), context())).advice?.rule;

  it('is not taken for one where nobody looked', async () => {
    await reply(5, '11');
    await reply(4, '12');
    expect(await third()).toBeUndefined();
  });
  it('is one where the notifications were looked through since', async () => {
    await reply(5, '11');
    await reply(4, '12');
    await learn(db, 'me', { people: [], looked: { since: NOON - 6 * HOUR } }, at(NOON - HOUR));
    expect(await third()).toBe('talking-at');
  });
  it('is one where the threads were looked at since, each for itself', async () => {
    await reply(5, '11');
    await reply(4, '12');
    await learn(db, 'me', { people: [], looked: { posts: ['11'] } }, at(NOON - HOUR));
    expect(await third()).toBeUndefined();
    await learn(db, 'me', { people: [], looked: { posts: ['12', '13'] } }, at(NOON));
    expect((await record(db, seenAct({ kind: 'reply', post: '14' }), context())).advice?.rule).toBe(
      'talking-at',
    );
  });
  it('is over with an answer', async () => {
    await reply(5, '11');
    await reply(4, '12');
    await learn(db, 'me', { people: [], looked: { since: NOON - 6 * HOUR } }, at(NOON - HOUR));
    await learn(
      db,
      'me',
      { people: [{ handle: 'ann', words: [{ kind: 'answer', post: '20', at: NOON - 2 * HOUR }] }] },
      at(NOON - HOUR),
    );
    expect(await third()).toBeUndefined();
  });
});

it('stretches that touch are one, and the oldest are forgotten', () => {
  expect(withStretch([[1, 3]], [2, 5])).toEqual([[1, 5]]);
  expect(
    withStretch(
      [
        [1, 3],
        [6, 8],
      ],
      [3, 6],
    ),
  ).toEqual([[1, 8]]);
  expect(withStretch([[1, 3]], [5, 6])).toEqual([
    [1, 3],
    [5, 6],
  ]);
  const many = Array.from({ length: 30 }, (_, n): [number, number] => [n * 10, n * 10 + 1]);
  expect(many.reduce(withStretch, [] as [number, number][])).toEqual(many.slice(10));
});
