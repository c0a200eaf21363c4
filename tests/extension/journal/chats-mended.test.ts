import '../world.ts';
import { expect, it } from 'vitest';
import { lookAtChats } from '@/utils/extension/journal/companion.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { erasePerson } from '@/utils/extension/journal/erase.ts';
import { readMeta } from '@/utils/extension/journal/meta.ts';
import { pruneChats } from '@/utils/extension/journal/prune.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { readVisits } from '@/utils/extension/journal/visits.ts';
import { newId } from '../world.ts';
import { chatWorld, does, minute, pageAt, posts } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();
const look = (n: number, more = {}) => lookAtChats(db, 'me', more, chatWorld(minute(n)));
const LONG = 'A1: my shoes are wet today, for the rain came in by the window that nobody had shut';
const draft = (text: string, n: number, more = {}) =>
  judgeDraft(
    db,
    newId(),
    { kind: 'post', account: 'me', text, media: false, people: [], thread: [], ...more } as never,
    chatWorld(minute(n)),
  );

it('an offer that is declined early does not cancel the hour', async () => {
  await posts(-20);
  await posts(-15);
  expect((await look(-14)).offered).toEqual(['gardenchat']);
  await look(-14, { does: { tag: 'gardenchat', what: 'decline' } });
  expect((await look(5)).running.map((r) => r.visit.tag)).toEqual(['gardenchat']);
});

it('posts after the end are no reason to offer the chat again', async () => {
  await posts(5);
  await posts(61, { says: ['thanks'] });
  await posts(64, { says: ['thanks'] });
  expect((await look(65)).offered).toEqual([]);
});

it('what was written before an offer was taken is part of the chat: nobody is told of a first post', async () => {
  await posts(0, { chats: ['teachat'], says: ['hello'] });
  await posts(3, { chats: ['teachat'], answers: 1 });
  await look(4, { does: { tag: 'teachat', what: 'enter' } });
  const { finding } = await draft('A2: black tea, always #TeaChat', 5);
  expect(finding?.key).not.toBe('chat_greeting');
});

it('and its answers count', async () => {
  await posts(0, { chats: ['teachat'], says: ['hello'] });
  await posts(3, { chats: ['teachat'], answers: 1 });
  await look(4, { does: { tag: 'teachat', what: 'enter' } });
  expect((await look(5)).running.find((r) => r.visit.tag === 'teachat')?.answers).toEqual([1]);
});

it('a thread of years ago is not the chat that runs', async () => {
  const thread = [{ person: 'ann', text: 'Roses #GardenChat', lang: 'en', role: 'root', links: false }];
  const { finding } = await draft('I read this only now, lovely', 11, {
    kind: 'reply',
    person: 'ann',
    post: '1200000000000000000',
    thread,
  });
  expect(finding?.key).toBeUndefined();
});

it('the popup does not ask again after a "No" in the page', async () => {
  await posts(0, { chats: ['teachat'] });
  await posts(3, { chats: ['teachat'] });
  await look(4, { does: { tag: 'teachat', what: 'decline' } });
  expect((await look(5)).offered).toEqual([]);
  expect((await pageAt(5)).startable.filter(({ offered }) => offered)).toEqual([]);
});

it('likes of posts of years ago under the hashtag are none of the chat', async () => {
  await does('like', 5, { tags: ['gardenchat'], post: '1200000000000000000' });
  const acts = await db.getAll('acts');
  expect(acts.map(({ traits }) => traits?.chats)).toEqual([undefined]);
});

it('what is too old to be shown or offered for is dropped once a day', async () => {
  await posts(5);
  await posts(6, { chats: ['teachat'] });
  const later = minute(200 * 24 * 60);
  await pruneChats(db, ['me'], later);
  const kept = await read(db, async (tx) => [await readVisits(tx, 'me'), await readMeta(tx, 'written:me')]);
  expect(kept).toEqual([[], []]);
});

it('a "No" to one of the user’s own chats is one, whatever is posted after it', async () => {
  await posts(0, { chats: ['teachat'] });
  await posts(3, { chats: ['teachat'] });
  await look(4, { does: { tag: 'teachat', what: 'decline' } });
  await posts(5, { chats: ['teachat'] });
  const { running, offered } = await look(6);
  expect([running.map(({ visit }) => visit.tag), offered]).toEqual([['gardenchat'], []]);
  const last = (await db.getAll('acts')).find(({ at }) => at === minute(5));
  expect(last?.traits?.chats).toBeUndefined();
  await look(7, { does: { tag: 'teachat', what: 'enter' } });
  expect((await look(8)).running.map(({ visit }) => visit.tag)).toContain('teachat');
});

it('and a chat that was left is offered again a week later', async () => {
  const WEEK = 7 * 24 * 60;
  for (const n of [0, WEEK]) {
    await posts(n, { chats: ['teachat'] });
    await posts(n + 3, { chats: ['teachat'] });
    expect((await look(n + 4)).offered).toEqual(['teachat']);
    await look(n + 4, { does: { tag: 'teachat', what: 'decline' } });
    expect((await look(n + 5)).offered).toEqual([]);
  }
});

it('what is written while one is in a chat, but not in it, is no part of it', async () => {
  await posts(1);
  const { traits } = await draft(LONG, 5);
  expect(traits).toEqual({});
  const { traits: inside } = await draft(`${LONG} #GardenChat`, 5);
  expect(inside).toMatchObject({ chats: ['gardenchat'], answers: 1, similar: expect.any(String) });
});

it('a host who is forgotten leaves no question behind', async () => {
  await posts(1);
  await look(3, { heard: [{ person: 'holly', post: '501', at: minute(2), text: 'Q1 Roses? #GardenChat' }] });
  const visits = () => read(db, (tx) => readVisits(tx, 'me'));
  expect((await visits())[0]).toMatchObject({ hosts: ['holly'], questions: [{ post: '501' }] });
  await erasePerson(db, 'holly', 'x');
  expect((await visits())[0]).toMatchObject({ hosts: [], questions: [] });
});
