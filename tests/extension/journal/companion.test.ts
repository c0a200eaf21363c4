import { describe, expect, test } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import type { Visit } from '@/utils/etiquette/chats/visit.ts';
import { defineRule, type Rule, type Thresholds } from '@/utils/etiquette/rule.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { hasChats, lookAtChats } from '@/utils/extension/journal/companion.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { readVisits } from '@/utils/extension/journal/visits.ts';
import { context, HOUR, MINUTE, NOON, seenAct } from '../world.ts';
import { db, stage } from './record-stage.ts';

stage();

/** Wednesdays at noon UTC, an hour, held by @hank. */
const CHAT = { ...newChat('BufferChat'), day: 3, time: '12:00', zone: 'UTC', hosts: ['hank'] };
const TAG = 'bufferchat';

/** Says how many acts of the chat it sees. */
const counting = defineRule({
  id: 'counting',
  source: 'ours',
  on: 'chat',
  inChats: 'only',
  levels: ['companion', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'counting', data: {} },
  needs: ({ chat }) => ({ kinds: ['reply', 'post', 'like'], since: chat?.visit.from ?? 0, of: 'everybody' }),
  check: ({ history, chat }) => ({
    key: `counting_${chat?.visit.tag}`,
    data: { n: history.length },
    evidence: history.map(({ id }) => id),
  }),
}) as unknown as Rule<Thresholds>;

const inside = (minutes: number, more: Partial<Context> = {}): Context => {
  const settings = healSettings({ chats: [CHAT] });
  settings.rules.counting = { on: true, level: 'companion', options: {} };
  return context({ now: NOON + minutes * MINUTE, settings, ...more });
};
const look = (minutes: number, asked: Parameters<typeof lookAtChats>[2] = {}, more: Partial<Context> = {}) =>
  lookAtChats(db, 'me', asked, inside(minutes, more), [counting]);
const visits = (): Promise<Visit[]> => read(db, (tx) => readVisits(tx, 'me'));
const post = (minutes: number, answers?: number, chats: string[] = [TAG]) =>
  record(
    db,
    seenAct({
      kind: 'post',
      person: undefined,
      at: NOON + minutes * MINUTE,
      chats,
      ...(answers && { answers }),
    }),
    inside(minutes),
  );

describe('a chat that runs by its hours', () => {
  test('is there while it runs, for whoever has not left it', async () => {
    expect((await look(-1)).running).toEqual([]);
    expect((await look(0)).running).toMatchObject([{ visit: { tag: TAG, hosts: ['hank'] }, answers: [] }]);
    expect((await look(60)).running).toEqual([]);
    expect(await visits()).toEqual([]);
    await look(10, { does: { tag: TAG, what: 'leave' } });
    expect((await look(11)).running).toEqual([]);
    await look(12, { does: { tag: TAG, what: 'enter' } });
    expect((await look(13)).running).toMatchObject([{ visit: { joined: NOON + 12 * MINUTE } }]);
  });

  test('tells which questions were answered, each once, of what was done in it', async () => {
    await post(3, 1);
    await post(4, 3);
    await post(5, 1);
    await post(6, undefined);
    await post(7, 9, []);
    const [chat] = (await look(10)).running;
    expect(chat?.answers).toEqual([1, 3]);
    expect(chat?.visit.joined).toBe(NOON + 3 * MINUTE);
  });

  test('is judged by the rules for chats, with what was done since it began', async () => {
    await record(db, seenAct({ at: NOON - HOUR }), inside(-60));
    await post(3);
    const [chat] = (await look(10)).running;
    expect(chat?.verdicts).toMatchObject([
      { rule: 'counting', level: 'companion', finding: { key: 'counting_bufferchat', data: { n: 1 } } },
    ]);
  });

  test('keeps its fold as long as it lasts', async () => {
    await look(5, { does: { tag: TAG, what: 'unfold' } });
    expect((await look(6)).running[0]?.visit.folded).toBe(false);
    await look(7, { does: { tag: TAG, what: 'fold' } });
    expect((await look(8)).running[0]?.visit.folded).toBe(true);
    expect((await look(7 * 24 * 60)).running[0]?.visit).not.toHaveProperty('folded');
  });

  test('hears its questions and newcomers, each once', async () => {
    const heard = [
      { person: 'hank', post: '1', at: NOON + 5 * MINUTE, text: 'Q1. Which tools? #BufferChat' },
      { person: 'dan', post: '2', at: NOON + 6 * MINUTE, text: 'This is my first time here #BufferChat' },
      { person: 'ann', post: '3', at: NOON + 6 * MINUTE, text: 'Q2. Without the hashtag' },
    ];
    const { running } = await look(7, { heard });
    expect(running[0]?.visit).toMatchObject({ questions: [{ n: 1, post: '1' }], newcomers: ['dan'] });
    await look(8, { heard });
    expect(await visits()).toHaveLength(1);
    expect((await visits())[0]).toMatchObject({ questions: [{ n: 1 }], newcomers: ['dan'] });
  });

  test('what is heard after its end is nobody’s', async () => {
    const heard = [{ person: 'hank', post: '1', at: NOON + 5 * MINUTE, text: 'Q1. #BufferChat' }];
    await look(61, { heard });
    expect(await visits()).toEqual([]);
  });
});

describe('a chat that is offered', () => {
  const OFFER = 'hootchat';
  const offered = async (minutes = 100) => (await look(minutes)).offered;
  const written = async () => {
    await post(90, undefined, [OFFER]);
    await post(95, undefined, [OFFER]);
  };

  test('begins when the user says so', async () => {
    await written();
    expect(await offered()).toEqual([OFFER]);
    const { running, offered: left } = await look(101, { does: { tag: OFFER, what: 'enter' } });
    expect(running).toMatchObject([
      { visit: { tag: OFFER, from: NOON + 90 * MINUTE, joined: NOON + 90 * MINUTE } },
    ]);
    expect(left).toEqual([]);
  });

  test('is not offered again once it was declined, nor after it was left', async () => {
    await written();
    await look(101, { does: { tag: OFFER, what: 'decline' } });
    expect(await offered(110)).toEqual([]);
    expect((await look(110)).running).toEqual([]);
    expect((await visits())[0]).not.toHaveProperty('joined');
    await look(112, { does: { tag: OFFER, what: 'enter' } });
    await look(113, { does: { tag: OFFER, what: 'leave' } });
    expect(await offered(114)).toEqual([]);
  });

  test('a hashtag that nobody knows is no chat', async () => {
    await look(5, { does: { tag: 'nonsense', what: 'enter' } });
    await look(5, { does: { tag: 'nonsense', what: 'fold' } });
    expect(await visits()).toEqual([]);
  });
});

test('two at once are two, the latest begun first', async () => {
  await look(30, { does: { tag: 'hootchat', what: 'enter' } });
  const { running } = await look(31);
  expect(running.map(({ visit }) => visit.tag)).toEqual(['hootchat', TAG]);
});

test('the page has something to ask about while one runs or is offered', async () => {
  const has = (minutes: number) => hasChats(db, 'me', inside(minutes));
  expect([await has(-1), await has(1)]).toEqual([false, true]);
  await look(2, { does: { tag: TAG, what: 'leave' } });
  expect(await has(3)).toBe(false);
  await post(90, undefined, ['hootchat']);
  await post(95, undefined, ['hootchat']);
  expect(await has(96)).toBe(true);
});
