import '../world.ts';
import { describe, expect, it } from 'vitest';
import { answer } from '@/utils/extension/journal/answer.ts';
import { lookBack, openPraise } from '@/utils/extension/journal/look-back.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { everyAct, NOON, newId } from '../world.ts';
import { by, chatWorld, does, minute, posts, says } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const HOUR = 60;
const DAY = 24 * HOUR;
const IN = { chats: ['gardenchat'] };

/** The next steps of an account that stand open then, in no order. */
async function steps(minutes: number, account = 'me') {
  await lookBack(db, chatWorld(minute(minutes)), account);
  const open = await read(db, (tx) => openPraise(tx, account, minute(minutes)));
  return open.map(({ rule, person }) => `${rule} ${person}`).sort();
}
const notFollowed = (handle: string) =>
  learn(db, 'me', { people: [{ handle, following: false }] }, chatWorld(NOON));

describe('after a chat', () => {
  it('whom one talked with is a next step, from its end for two days, with hashtag and number', async () => {
    await does('reply', 5, { person: 'ann', ...IN });
    await says('ann', 9);
    expect(await steps(30)).toEqual([]);
    expect(await steps(HOUR)).toEqual(['chat-follow-up ann']);
    const [step] = await db.getAll('advice');
    expect(step?.finding.data).toEqual({ n: 2, tag: '#GardenChat' });
    expect(step?.finding.evidence).toEqual((await everyAct(db)).map(({ id }) => id).sort());
    expect(await steps(HOUR + 2 * DAY)).toEqual([]);
  });

  it('a word to them since then drops it', async () => {
    await does('reply', 5, { person: 'ann', ...IN });
    expect(await steps(2 * HOUR)).toEqual(['chat-follow-up ann']);
    await does('reply', 3 * HOUR, { person: 'ann' });
    expect(await steps(4 * HOUR)).toEqual([]);
  });

  it('one that was settled by a word which was taken back stands there again', async () => {
    await does('reply', 5, { person: 'ann', ...IN });
    await steps(2 * HOUR);
    const word = { account: 'me', kind: 'reply', person: 'ann', post: '4242' } as const;
    await does('reply', 2 * HOUR + 1, word);
    expect(await steps(2 * HOUR + 2)).toEqual([]);
    const at = minute(2 * HOUR + 3);
    await undo(db, { ...word, id: newId(), at }, at);
    expect(await steps(2 * HOUR + 4)).toEqual(['chat-follow-up ann']);
    expect(await db.count('advice')).toBe(1);
  });

  it('three a day at most: the host and who is new before the others', async () => {
    await does('reply', -DAY, { person: 'old' });
    for (const [n, person] of ['old', 'dora', 'ann', 'holly'].entries())
      await does('reply', n + 1, { person, ...IN });
    await says('ann', 9);
    expect(await steps(2 * HOUR)).toEqual([
      'chat-follow-up ann',
      'chat-follow-up dora',
      'chat-follow-up holly',
    ]);
    // Who does all three has done enough for the day.
    for (const person of ['ann', 'dora', 'holly']) await does('reply', 2 * HOUR + 1, { person });
    expect(await steps(2 * HOUR + 2)).toEqual([]);
    // The popup lists the latest first.
    const latest = (await db.getAll('advice')).toSorted((a, b) => b.at - a.at);
    expect(latest.map(({ person }) => person)).toEqual(['holly', 'ann', 'dora']);
  });

  it('comes before weeks of applause, whoever was dealt with last', async () => {
    for (const person of ['p1', 'p2', 'p3'])
      for (const days of [15, 8, 0.1]) await does('like', 20 * HOUR - days * DAY, { person });
    await does('reply', 5, { person: 'ann', ...IN });
    expect((await steps(20 * HOUR))[0]).toBe('chat-follow-up ann');
    expect(await steps(20 * HOUR)).toHaveLength(3);
  });

  it('put off, it comes back on the next morning; done, with next week’s chat', async () => {
    await does('reply', 5, { person: 'ann', ...IN });
    await steps(2 * HOUR);
    const [step] = await db.getAll('advice');
    await answer(db, step?.id ?? '', 'later', minute(2 * HOUR));
    expect(await steps(10 * HOUR)).toEqual([]);
    expect(await steps(20 * HOUR)).toEqual(['chat-follow-up ann']);
    for (const { id, became } of await db.getAll('advice'))
      if (!became) await answer(db, id, 'done', minute(20 * HOUR));
    expect(await steps(30 * HOUR)).toEqual([]);
    await does('reply', 7 * DAY + 5, { person: 'ann', ...IN });
    expect(await steps(7 * DAY + 2 * HOUR)).toEqual(['chat-follow-up ann']);
  });

  it('of one that the user only could have been in, nothing is said', async () => {
    await says('ann', 9);
    await notFollowed('holly');
    expect(await steps(2 * HOUR)).toEqual([]);
  });
});

describe('the host', () => {
  it('is worth a follow where it is known that there is none', async () => {
    await posts(5);
    expect(await steps(2 * HOUR)).toEqual([]);
    await notFollowed('holly');
    expect(await steps(2 * HOUR)).toEqual(['chat-follow-host holly']);
    await does('follow', 3 * HOUR, { person: 'holly' });
    expect(await steps(3 * HOUR + 1)).toEqual([]);
  });
  it('is not named by a chat whose only post was taken back, whatever was liked there', async () => {
    await posts(5, { post: '4242' });
    await does('like', 6, { tags: ['gardenchat'] });
    await notFollowed('holly');
    expect(await steps(2 * HOUR)).toEqual(['chat-follow-host holly']);
    const back = { id: newId(), at: minute(7), account: 'me', kind: 'post', post: '4242' } as const;
    await undo(db, back, minute(7));
    expect(await steps(2 * HOUR)).toEqual([]);
    await posts(9);
    expect(await steps(2 * HOUR)).toEqual(['chat-follow-host holly']);
  });
  it('of a chat that was begun by hand and left, too', async () => {
    await by('enter', 'gardenchat', 10);
    await by('leave', 'gardenchat', 20);
    await notFollowed('holly');
    expect(await steps(30)).toEqual(['chat-follow-host holly']);
  });
  it('is named for three days', async () => {
    await posts(5);
    await notFollowed('holly');
    expect(await steps(HOUR + 3 * DAY)).toEqual(['chat-follow-host holly']);
    expect(await steps(HOUR + 3 * DAY + 1)).toEqual([]);
  });
});

it('other accounts’ chats are theirs', async () => {
  await does('reply', 5, { person: 'ann', ...IN, account: 'shop' });
  expect(await steps(2 * HOUR)).toEqual([]);
  expect(await steps(2 * HOUR, 'shop')).toEqual(['chat-follow-up ann']);
});
