import { beforeEach, expect, it } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { erasePerson } from '@/utils/extension/journal/erase.ts';
import { offeredChats } from '@/utils/extension/journal/offers.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { context, freshJournal, MINUTE, NOON, newId, seenAct } from '../world.ts';

const settings = healSettings({
  chats: [
    { tag: 'GardenChat' },
    { tag: 'WedChat', day: 3, time: '12:00', zone: 'Etc/UTC' },
    { tag: 'LateChat', day: 3, time: '14:00', zone: 'Etc/UTC' },
  ],
});

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

const world = (now: number) => context({ now, settings });

/** Writes a post as the page does: the draft is judged, what it tells comes back with the act. */
async function writes(text: string, at: number, kind: 'post' | 'reply' = 'post') {
  const to = kind === 'reply' && { person: 'ann', post: '1' };
  const draft = { kind, account: 'me', text, media: false, people: [], thread: [], ...to };
  const { traits } = await judgeDraft(db, newId(), draft, world(at));
  const { person: _, ...plain } = seenAct({ kind, at, ...traits });
  const act = { ...plain, ...(to && { person: 'ann' }) };
  await record(db, act, world(at));
  return act;
}
const offered = (now = NOON + 10 * MINUTE) =>
  read(db, (tx) => offeredChats(tx, 'me', world(now).settings.chats, now));

it('a known chat is offered once two posts with its hashtag were written within half an hour', async () => {
  await writes('A1: tomatoes #gardenchat', NOON);
  expect(await offered()).toEqual([]);
  await writes('And basil! #GardenChat', NOON + 5 * MINUTE, 'reply');
  expect(await offered()).toEqual(['gardenchat']);
  expect(await offered(NOON + 29 * MINUTE)).toEqual(['gardenchat']);
  expect(await offered(NOON + 30 * MINUTE)).toEqual([]);
});

it('one that is known by name alone, too; the latest written first', async () => {
  for (const tag of ['BufferChat', 'GardenChat']) {
    await writes(`Hi #${tag}`, NOON);
    await writes(`Again #${tag}`, NOON + MINUTE);
  }
  expect(await offered()).toEqual(['gardenchat', 'bufferchat']);
});

it('any other hashtag is not, nor what others wrote and the user liked', async () => {
  for (const n of [0, 1, 2]) {
    await writes('Hi #monday', NOON + n * MINUTE);
    await record(db, seenAct({ at: NOON + n * MINUTE, tags: ['gardenchat'] }), world(NOON + n * MINUTE));
  }
  expect(await offered()).toEqual([]);
  expect(await db.get('meta', 'written:me')).toBeUndefined();
});

it('a chat that runs is no offer, what is written there is done there', async () => {
  await writes('Hi #WedChat', NOON);
  await writes('A1 #WedChat', NOON + MINUTE);
  expect(await offered()).toEqual([]);
  expect((await db.getAll('acts')).map(({ traits }) => traits?.chats)).toEqual([['wedchat'], ['wedchat']]);
});

it('a post with the hashtags of one that runs and one that does not is done in the first', async () => {
  const act = await writes('Hi #WedChat #LateChat', NOON);
  await writes('A1 #LateChat #WedChat', NOON + MINUTE);
  expect((await db.get('acts', act.id))?.traits?.chats).toEqual(['wedchat']);
  expect(await offered()).toEqual(['latechat']);
});

it('what was taken back or forgotten does not count', async () => {
  const first = await writes('Hi #GardenChat', NOON);
  await writes('Hi @ann #GardenChat', NOON + MINUTE, 'reply');
  expect(await offered()).toEqual(['gardenchat']);
  const { account, kind, post } = first;
  await undo(db, { id: newId(), at: NOON + 2 * MINUTE, account, kind, post } as never, NOON + 2 * MINUTE);
  expect(await offered()).toEqual([]);
  await writes('Hello #GardenChat', NOON + 3 * MINUTE);
  expect(await offered()).toEqual(['gardenchat']);
  await erasePerson(db, 'ann', 'next');
  expect(await offered()).toEqual([]);
});

it('private messages tell of no chat', async () => {
  const draft = { kind: 'dm' as const, account: 'me', person: 'ann', text: 'Join #GardenChat', media: false };
  const { traits } = await judgeDraft(db, newId(), { ...draft, people: [], thread: [] }, world(NOON));
  expect(traits.chats).toBeUndefined();
});

it('only what is half an hour old is kept', async () => {
  await writes('Hi #GardenChat', NOON);
  await writes('Hi #GardenChat', NOON + 31 * MINUTE);
  expect(await db.get('meta', 'written:me')).toHaveLength(1);
});
