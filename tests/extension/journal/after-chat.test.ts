import '../world.ts';
import { expect, it } from 'vitest';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { newId } from '../world.ts';
import { by, chatWorld, does, minute, pageAt, posts } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const HOUR = 60;
const DAY = 24 * HOUR;

/** What is kept of a reply to @ann that says thanks, so many minutes after the start of the chat. */
const kept = async (minutes: number, more: Partial<SeenDraft> = {}) => {
  const draft = { kind: 'reply' as const, account: 'me', person: 'ann', post: '1', text: 'Thank you, Ann!' };
  const seen = { ...draft, media: false, people: [], thread: [], ...more };
  return (await judgeDraft(db, newId(), seen, chatWorld(minute(minutes)))).traits;
};

it('thanks are seen for two days after a chat, with or without its hashtag', async () => {
  await posts(5);
  expect(await kept(2 * HOUR)).toEqual({ says: ['thanks'] });
  expect(await kept(HOUR + 2 * DAY - 1)).toEqual({ says: ['thanks'] });
  expect(await kept(HOUR + 2 * DAY)).toEqual({});
});

it('otherwise, nothing of the kind is kept: before a chat, without one, in private', async () => {
  expect(await kept(2 * HOUR)).toEqual({});
  await posts(5);
  expect(await kept(-HOUR)).toEqual({});
  expect((await kept(2 * HOUR, { kind: 'dm' })).says).toBeUndefined();
  expect(await kept(2 * HOUR, { text: 'Hello Ann!' })).toEqual({});
});

it('so somebody who was thanked on the next day need not be thanked again', async () => {
  await does('reply', 5, { person: 'ann', chats: ['gardenchat'] });
  await by('leave', 'gardenchat', 30);
  await does('reply', 20 * HOUR, { person: 'ann', ...(await kept(20 * HOUR)) });
  const [chat] = (await pageAt(21 * HOUR)).past;
  expect(chat?.people.find(({ handle }) => handle === 'ann')).toMatchObject({ thanked: true, since: true });
});
