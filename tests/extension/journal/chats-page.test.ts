import '../world.ts';
import { describe, expect, it } from 'vitest';
import { by, minute, pageAt, posts } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

const HOUR = 60;
const DAY = 24 * HOUR;
const running = async (minutes: number) => (await pageAt(minutes)).running;
const startable = async (minutes: number) =>
  (await pageAt(minutes)).startable.map(({ title, offered }) => (offered ? `${title}?` : title));

describe('what runs', () => {
  it('runs by its hours, whether the user is in it or not', async () => {
    expect(await running(-1)).toEqual([]);
    const garden = {
      tag: 'gardenchat',
      title: '#GardenChat',
      from: minute(0),
      until: minute(60),
      answers: 0,
    };
    expect(await running(0)).toEqual([{ ...garden, joined: false }]);
    await posts(5, { answers: 1 });
    await posts(9, { answers: 2 });
    await posts(12, { answers: 2 });
    expect(await running(20)).toEqual([{ ...garden, answers: 2, joined: true }]);
    expect(await running(60)).toMatchObject([{ tag: 'seedchat' }]);
  });

  it('two at once stand there both, the latest begun first', async () => {
    expect((await running(40)).map(({ title }) => title)).toEqual(['#SeedChat', '#GardenChat']);
  });

  it('a chat without hours is begun by hand, and runs its length', async () => {
    await by('enter', 'teachat', 200);
    expect(await running(230)).toMatchObject([{ title: '#TeaChat', joined: true, until: minute(260) }]);
    expect(await running(260)).toEqual([]);
  });

  it('one that is known by name alone can be begun, and keeps its way of writing', async () => {
    await by('enter', 'bufferchat', 200);
    expect(await running(201)).toMatchObject([{ title: '#BufferChat' }]);
  });

  it('any other hashtag begins nothing', async () => {
    await by('enter', 'monday', 200);
    expect(await running(201)).toEqual([]);
  });

  it('to begin what runs by its hours is to be in it, until its own end', async () => {
    await by('enter', 'gardenchat', 10);
    expect(await running(11)).toMatchObject([{ from: minute(0), until: minute(60), joined: true }]);
  });

  it('what is left is over, and one may come back', async () => {
    await posts(5);
    await by('leave', 'gardenchat', 20);
    expect(await running(21)).toEqual([]);
    expect((await pageAt(21)).past).toMatchObject([{ title: '#GardenChat', until: minute(20), fresh: true }]);
    await by('enter', 'gardenchat', 25);
    expect(await running(26)).toMatchObject([{ joined: true, until: minute(60) }]);
    expect((await pageAt(26)).past).toEqual([]);
  });

  it('one account’s chat is not another’s', async () => {
    await by('enter', 'teachat', 200);
    expect(await db.get('meta', 'visits:shop')).toBeUndefined();
  });
});

describe('what comes next', () => {
  it('is every chat with hours, the next one first', async () => {
    expect((await pageAt(-60)).next).toEqual([
      { tag: 'gardenchat', title: '#GardenChat', from: minute(0) },
      { tag: 'seedchat', title: '#SeedChat', from: minute(30) },
    ]);
  });
  it('of one that has begun is the next week’s', async () => {
    expect((await pageAt(1)).next.map(({ from }) => from)).toEqual([minute(30), minute(7 * DAY)]);
  });
});

describe('what can be begun', () => {
  it('are the user’s chats that do not run', async () => {
    expect(await startable(-60)).toEqual(['#GardenChat', '#SeedChat', '#TeaChat']);
    expect(await startable(10)).toEqual(['#SeedChat', '#TeaChat']);
    expect((await pageAt(10)).own).toBe(3);
  });
  it('and first a known one that was written in just now', async () => {
    for (const minutes of [200, 210]) await posts(minutes, { chats: ['bufferchat', 'teachat'] });
    expect(await startable(211)).toEqual(['#TeaChat?', '#BufferChat?', '#GardenChat', '#SeedChat']);
    await by('enter', 'bufferchat', 212);
    expect(await startable(213)).toEqual(['#TeaChat?', '#GardenChat', '#SeedChat']);
  });
});

describe('the weeks', () => {
  it('are twelve, with what was answered in each', async () => {
    for (const week of [-11, -1, 0])
      for (const n of [1, 2, 3]) await posts(week * 7 * DAY + n, { answers: n + week });
    await posts(-12 * 7 * DAY + 1, { answers: 1 });
    const { weeks, past } = await pageAt(HOUR);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({ from: '2026-03-05', chats: 1, answers: 3, posts: 3 });
    expect(weeks.map(({ chats }) => chats)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(past.map(({ from }) => from)).toEqual([
      minute(0),
      minute(-7 * DAY),
      minute(-77 * DAY),
      minute(-84 * DAY),
    ]);
  });
});
