import '../world.ts';
import { describe, expect, it } from 'vitest';
import { erasePerson } from '@/utils/extension/journal/erase.ts';
import { exportAll } from '@/utils/extension/journal/export.ts';
import { mark } from '@/utils/extension/journal/people.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { NOON, newId, seenAct } from '../world.ts';
import { by, chatWorld, does, minute, pageAt, posts, says } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const HOUR = 60;
const DAY = 24 * HOUR;
const IN = { chats: ['gardenchat'] };
const past = async (minutes = 20 * HOUR) => (await pageAt(minutes)).past;
const people = async (minutes?: number) => (await past(minutes))[0]?.people ?? [];
const person = async (handle: string, minutes?: number) =>
  (await people(minutes)).find((one) => one.handle === handle);

describe('a chat that is over', () => {
  it('has its numbers: questions answered, each once, and posts of any kind', async () => {
    await posts(5, { answers: 1 });
    await does('reply', 9, { ...IN, answers: 2 });
    await does('quote', 12, { ...IN, answers: 2 });
    await does('like', 13, { tags: ['gardenchat'] });
    await does('reply', 14);
    expect(await past(30)).toEqual([]);
    expect(await past()).toMatchObject([
      { title: '#GardenChat', from: NOON, until: minute(60), answers: 2, posts: 3, fresh: true },
    ]);
  });

  it('is none where the user was not in it', async () => {
    await does('like', 13, { tags: ['gardenchat'] });
    await does('reply', 14);
    expect(await past()).toEqual([]);
  });

  it('is no longer fresh after two days, and gone after twelve weeks', async () => {
    await posts(5);
    const end = HOUR;
    expect((await past(end + 2 * DAY - 1)).map(({ fresh }) => fresh)).toEqual([true]);
    expect((await past(end + 2 * DAY)).map(({ fresh }) => fresh)).toEqual([false]);
    expect(await past(86 * DAY)).toEqual([]);
  });

  it('that was left early ends there', async () => {
    await posts(5);
    await by('leave', 'gardenchat', 20);
    expect(await past()).toMatchObject([{ until: minute(20), posts: 1 }]);
  });

  it('that was left goes on for whoever posts in it again', async () => {
    await posts(5);
    await by('leave', 'gardenchat', 20);
    await posts(30);
    expect(await past()).toMatchObject([{ until: minute(60), posts: 2 }]);
  });

  it('is none for whoever answered somebody there without its hashtag', async () => {
    await does('reply', 4, { person: 'ann', beside: ['gardenchat'] });
    expect(await past()).toEqual([]);
  });

  it('is none for whoever took their only post back', async () => {
    const only = newId();
    await posts(5, { id: only, post: '4242' });
    const back = { id: newId(), at: minute(6), account: 'me', kind: 'post', post: '4242' } as const;
    await undo(db, back, minute(6));
    expect(await past()).toEqual([]);
  });

  it('goes on past midnight', async () => {
    await by('enter', 'teachat', 9.5 * HOUR);
    await posts(10.2 * HOUR, { chats: ['teachat'], answers: 1 });
    expect(await past()).toMatchObject([{ title: '#TeaChat', answers: 1, posts: 1 }]);
  });

  it('what was taken back does not count', async () => {
    const act = seenAct({ kind: 'reply', at: minute(5) });
    await posts(1);
    await does('reply', 5, { ...act, ...IN });
    expect((await people()).map(({ handle }) => handle)).toEqual(['holly', 'ann']);
    await undo(
      db,
      { id: newId(), at: minute(6), account: 'me', kind: 'reply', post: act.post } as never,
      minute(6),
    );
    expect((await people()).map(({ handle }) => handle)).toEqual(['holly']);
  });
});

describe('whom one met', () => {
  it('hosts first, then who is new, then those with whom there was most', async () => {
    await does('reply', -DAY, { person: 'old' });
    for (const minutes of [1, 2, 3]) await does('reply', minutes, { person: 'old', ...IN });
    await does('reply', 4, { person: 'ann', ...IN });
    await does('repost', 5, { person: 'bob', tags: ['gardenchat'] });
    await says('ann', 10);
    expect(await people()).toEqual([
      {
        handle: 'holly',
        isNew: true,
        isHost: true,
        words: 0,
        reposts: 0,
        theirs: 0,
        thanked: false,
        since: false,
      },
      {
        handle: 'ann',
        isNew: true,
        isHost: false,
        words: 1,
        reposts: 0,
        theirs: 1,
        thanked: false,
        since: false,
      },
      {
        handle: 'bob',
        isNew: true,
        isHost: false,
        words: 0,
        reposts: 1,
        theirs: 0,
        thanked: false,
        since: false,
      },
      {
        handle: 'old',
        isNew: false,
        isHost: false,
        words: 3,
        reposts: 0,
        theirs: 0,
        thanked: false,
        since: false,
      },
    ]);
  });

  it('whom the user knows is not new', async () => {
    await does('reply', 4, { person: 'ann', ...IN });
    await mark(db, 'me', 'ann', 'known', minute(5));
    expect((await person('ann'))?.isNew).toBe(false);
  });

  it('somebody who stays in touch was new that day all the same', async () => {
    await does('reply', 4, { person: 'ann', ...IN });
    await does('like', DAY, { person: 'ann' });
    expect((await person('ann', DAY + 1))?.isNew).toBe(true);
  });

  it('of a crowd all are named while it is fresh, later the twenty with whom there was most', async () => {
    for (let n = 0; n < 25; n += 1) await does('reply', 1 + n / 10, { person: `p${n}`, ...IN });
    for (const minutes of [10, 11]) await does('reply', minutes, { person: 'p24', ...IN });
    expect(await past()).toMatchObject([{ met: 26, people: { length: 26 } }]);
    const [later] = await past(5 * DAY);
    expect(later).toMatchObject({ met: 26, people: { length: 20 } });
    expect(later?.people.slice(0, 2).map(({ handle }) => handle)).toEqual(['holly', 'p24']);
  });

  it('answers count that were said meanwhile, whenever they were seen', async () => {
    await posts(1);
    await says('ann', 50, 'Yes! #GardenChat');
    await says('bob', 89, 'Late, but yes #GardenChat');
    await says('carl', 95, 'Too late #GardenChat');
    await says('dora', 20, 'Your bread looks great');
    expect((await people()).map(({ handle }) => handle)).toEqual(['holly', 'ann', 'bob']);
  });

  it('with two chats at once a word belongs to the one whose hashtag it has', async () => {
    await posts(31);
    await posts(32, { chats: ['seedchat'] });
    await says('ann', 40, 'So true! #SeedChat');
    await says('bob', 41, 'So true!');
    const all = await past();
    const met = Object.fromEntries(
      all.map(({ title, people }) => [title, people.map(({ handle }) => handle)]),
    );
    expect(met).toEqual({ '#SeedChat': ['ann'], '#GardenChat': ['holly'] });
  });

  it('thanks and a word since are known', async () => {
    await does('reply', 4, { person: 'ann', ...IN });
    await does('reply', 58, { person: 'holly', ...IN, says: ['thanks'] });
    expect(await person('holly')).toMatchObject({ thanked: true, since: false });
    await does('reply', 3 * HOUR, { person: 'ann', says: ['thanks'] });
    expect(await person('ann')).toMatchObject({ thanked: true, since: true });
  });
});

it('whoever is forgotten is in no chat any more: not as somebody met, nor as its host', async () => {
  await does('reply', 4, { person: 'ann', ...IN });
  await does('reply', 5, { person: 'holly', ...IN, mentions: ['ann'] });
  await erasePerson(db, 'ann', 'a');
  await erasePerson(db, 'holly', 'b');
  expect(await past()).toEqual([]);
  const { settings: _, ...file } = await exportAll(db, chatWorld(minute(0)).settings, minute(0));
  expect(JSON.stringify(file)).not.toMatch(/ann|holly/);
});

it('the exported file holds the visits of every account', async () => {
  await posts(5);
  await posts(6, { account: 'shop' });
  const { visits } = await exportAll(db, chatWorld(NOON).settings, NOON);
  expect(visits).toMatchObject([
    { account: 'me', tag: 'gardenchat', joined: minute(5), hosts: ['holly'] },
    { account: 'shop', tag: 'gardenchat', joined: minute(6) },
  ]);
});
