import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { enter } from '@/utils/etiquette/chats/visit.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { read, write } from '@/utils/extension/journal/transaction.ts';
import { keepVisit, readVisits } from '@/utils/extension/journal/visits.ts';
import { at, context, everyAct, freshJournal, HOUR, MINUTE, NOON, newId, seenAct } from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
  const people = ['ann', 'bob'].map((handle) => ({ handle, following: false, followsYou: false }));
  await learn(db, 'me', { people }, at(NOON - HOUR));
});

/** Two chats that overlap: at noon in UTC on Wednesdays, and from half past. */
const chats = [
  { ...newChat('BufferChat'), day: 3, time: '12:00', zone: 'UTC', hosts: ['host'] },
  { ...newChat('HootChat'), day: 3, time: '12:30', zone: 'UTC' },
];
const settings = healSettings({ chats });
const minute = (n: number) => NOON + n * MINUTE;

const live = async (n: number, parts: Partial<SeenAct> = {}) => {
  const world = context({ now: minute(n), settings });
  return (await record(db, seenAct({ at: minute(n), ...parts }), world)).advice?.rule;
};
const wrote = (n: number, parts: Partial<SeenAct> = {}) =>
  live(n, { kind: 'reply', chats: ['bufferchat'], ...parts });
const kept = async () => (await everyAct(db)).map(({ traits }) => traits?.chats);
const visits = () => read(db, (tx) => readVisits(tx, 'me'));

describe('what is done in a chat that runs', () => {
  it('keeps the hashtags of chats that run, and no other', async () => {
    await live(10, { tags: ['bufferchat', 'hootchat', 'coffee'] });
    await live(40, { tags: ['bufferchat', 'hootchat'] });
    await live(70, { tags: ['bufferchat'] });
    expect((await kept()).map((tags) => tags?.toSorted())).toEqual([
      ['bufferchat'],
      ['bufferchat', 'hootchat'],
      undefined,
    ]);
  });
  it('uses up no limit of strangers, whatever it is', async () => {
    for (let n = 0; n < 5; n += 1) expect(await live(10 + n / 60, { tags: ['bufferchat'] })).toBeUndefined();
    for (let n = 0; n < 4; n += 1) expect(await wrote(12 + n)).toBeUndefined();
    expect(await live(20, {})).toBeUndefined();
    expect(await live(21, {})).toBe('one-a-day');
  });
  it('is done as elsewhere once the chat is over', async () => {
    await live(61, { tags: ['bufferchat'] });
    expect(await live(62, { tags: ['bufferchat'] })).toBe('one-a-day');
  });
  it('or once the user has left it', async () => {
    await write(db, async (tx) => {
      const [chat = newChat('')] = chats;
      await keepVisit(tx, 'me', { ...enter(chat, [], minute(5)), left: minute(20) });
    });
    await live(21, { tags: ['bufferchat'] });
    expect(await kept()).toEqual([undefined]);
  });
  it('keeps what an answer is, and nothing of its text', async () => {
    await wrote(10, { answers: 3, says: ['hello'], similar: 'ab'.repeat(48) });
    expect((await everyAct(db))[0]?.traits).toEqual({
      chats: ['bufferchat'],
      answers: 3,
      says: ['hello'],
      similar: 'ab'.repeat(48),
    });
  });
});

describe('a visit', () => {
  it('begins with the first word, and not with a like', async () => {
    await live(5, { tags: ['bufferchat'] });
    expect(await visits()).toEqual([]);
    await wrote(7);
    await wrote(9);
    expect(await visits()).toMatchObject([
      { tag: 'bufferchat', title: '#BufferChat', from: NOON, joined: minute(7), hosts: ['host'] },
    ]);
  });
  it('in each of two chats, where a post has both hashtags', async () => {
    await wrote(35, { kind: 'post', chats: ['bufferchat', 'hootchat'] });
    expect((await visits()).map(({ tag, joined }) => [tag, joined])).toEqual([
      ['bufferchat', minute(35)],
      ['hootchat', minute(35)],
    ]);
  });
  it('is an account’s own', async () => {
    await wrote(7, { account: 'shop' });
    expect(await visits()).toEqual([]);
  });
  it('is not begun twice by an act that is reported twice', async () => {
    const id = newId();
    for (const n of [7, 8]) await wrote(n, { id, at: minute(7) });
    expect(await visits()).toHaveLength(1);
  });
});
