import '../world.ts';
import { expect, it } from 'vitest';
import { exportAll } from '@/utils/extension/journal/export.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { everyAct, NOON } from '../world.ts';
import { by, chatWorld, does, minute, posts, says } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const heard = async () =>
  (await everyAct(db)).filter(({ kind }) => kind === 'answer').map(({ traits }) => traits);

it('a word with the hashtag of a chat that ran then is a word in that chat', async () => {
  await says('ann', 10, 'Well said! #gardenchat');
  await says('bob', 40, 'Both! #GardenChat #SeedChat #monday');
  expect(await heard()).toEqual([{ chats: ['gardenchat'] }, { chats: ['seedchat', 'gardenchat'] }]);
});

it('without it, or at another time, it is a word like any other', async () => {
  await says('ann', 10, 'Well said!');
  await says('ann', -10, 'See you at #GardenChat');
  await says('ann', 95, 'That was a good #GardenChat');
  expect(await heard()).toEqual([undefined, undefined, undefined]);
});

it('a while after the end, an answer still belongs to it', async () => {
  await says('ann', 80, 'A late answer, but still #GardenChat');
  expect(await heard()).toEqual([{ chats: ['gardenchat'] }]);
});

it('in one that was begun by hand, though the user has left', async () => {
  await by('enter', 'teachat', 200);
  await by('leave', 'teachat', 210);
  await says('ann', 220, 'Come back! #TeaChat');
  expect(await heard()).toEqual([{ chats: ['teachat'] }]);
});

it('what is read later is added, and what it asked for stays; no text is kept', async () => {
  const word = { kind: 'answer' as const, post: '7', at: minute(10) };
  const hear = (text?: string) =>
    learn(
      db,
      'me',
      { people: [{ handle: 'ann', words: [{ ...word, ...(text && { text }) }] }] },
      chatWorld(minute(12)),
    );
  await hear();
  expect(await heard()).toEqual([undefined]);
  await hear('Send me a DM, wombat #GardenChat');
  await hear();
  expect(await heard()).toEqual([{ chats: ['gardenchat'] }]);
  expect(JSON.stringify(await exportAll(db, chatWorld(NOON).settings, NOON))).not.toMatch(/wombat/);
});

it('an answer in a chat breaks a silence outside of it', async () => {
  const reply = (minutes: number) => does('reply', minutes, { post: String(900 + minutes) });
  for (const minutes of [-300, -240]) await reply(minutes);
  await learn(db, 'me', { people: [], looked: { since: minute(-400) } }, chatWorld(minute(-100)));
  await posts(1);
  await says('ann', 5, 'Good point #GardenChat');
  expect((await reply(61)).advice).toBeUndefined();
});

it('without such an answer it is a silence', async () => {
  const reply = (minutes: number) => does('reply', minutes, { post: String(900 + minutes) });
  for (const minutes of [-300, -240]) await reply(minutes);
  await learn(db, 'me', { people: [], looked: { since: minute(-400) } }, chatWorld(minute(-100)));
  expect((await reply(61)).advice?.rule).toBe('talking-at');
});
