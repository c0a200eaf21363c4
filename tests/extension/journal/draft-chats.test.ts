import '../world.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { enter, type Visit } from '@/utils/etiquette/chats/visit.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { makeDraftWord } from '@/utils/extension/draft-words.ts';
import { lookAtChats } from '@/utils/extension/journal/companion.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { write } from '@/utils/extension/journal/transaction.ts';
import { keepVisit } from '@/utils/extension/journal/visits.ts';
import { context, freshJournal, MINUTE, NOON, newId, seenAct } from '../world.ts';

const CHAT = { ...newChat('BufferChat'), day: 3, time: '12:00', zone: 'UTC', hosts: ['host'] };
const settings = healSettings({ chats: [CHAT, newChat('TeaChat')], ownPlaces: ['own.example'] });
const minute = (n: number) => NOON + n * MINUTE;
const world = (n: number) => context({ now: minute(n), settings });

let db: Database;
const visit = (more: Partial<Visit> = {}) =>
  write(db, (tx) => keepVisit(tx, 'me', { ...enter(CHAT, [], minute(2)), ...more }));
beforeEach(async () => {
  db = await freshJournal();
  await visit();
});

const post = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'post',
  account: 'me',
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});
const below = (text: string, person: string, theirs: string): SeenDraft => ({
  ...post(text, { kind: 'reply', person, post: '77' }),
  thread: [{ person, text: theirs, lang: 'en', role: 'root', links: false }],
});
const judged = (draft: SeenDraft, n = 10) => judgeDraft(db, newId(), draft, world(n));
const says = async (draft: SeenDraft, n = 10) => {
  const { advice, finding } = await judged(draft, n);
  return advice && [advice.rule, advice.level, finding?.data.copy].filter(Boolean).join(' ');
};
/** Sends it as the page does, with the traits that it was told. */
const send = async (draft: SeenDraft, n: number) => {
  const { traits } = await judged(draft, n);
  const { kind, person, account } = draft;
  await record(db, seenAct({ kind, account, at: minute(n), ...(person && { person }), ...traits }), world(n));
  return traits;
};

/** The first text that is read compiles all patterns; that is no part of what is proved. */
beforeAll(async () => {
  db = await freshJournal();
  await judged(post('Hi! Pen and paper https://own.example'));
}, 30_000);

describe('a whole chat', () => {
  it('a hello, a number, a hashtag: each is said while it is missing', async () => {
    expect(await says(post('A1: Pen, always #BufferChat'))).toBe('chat-greeting hint');
    await send(post('Hi all, Ann from Riga here! #BufferChat'), 3);
    await visit({ questions: [{ n: 1, post: '501', at: minute(4) }] });
    expect(await says(post('Pen, always and everywhere #BufferChat'))).toBe('chat-answer-number hint A1');
    expect(await send(post('A1: Pen, always #BufferChat'), 11)).toMatchObject({
      chats: ['bufferchat'],
      answers: 1,
    });
    expect(await says(post('Pencils are fine, too #BufferChat'), 12)).toBe('picture hint');
    expect(await says(post('Pencils are fine, too #BufferChat', { media: true }), 12)).toBeUndefined();
    expect(await says(below('Pens leak', 'ann', 'A1: Pen #BufferChat'), 13)).toBe(
      'chat-hashtag hint #BufferChat',
    );
  });

  it('an own link nobody asked for is a pause, and worth a look before sending', async () => {
    const { advice, watch } = await judged(post('Hi! https://own.example/shop #BufferChat'));
    expect([advice?.rule, advice?.level, watch]).toEqual(['chat-promotion', 'pause', ['own.example']]);
  });
  it('pauses keep to the day’s budget', async () => {
    for (const [n, text] of ['https://own.example/a', 'https://own.example/b'].entries()) {
      const { advice } = await judged(post(`Hi! ${text} #BufferChat`), 10 + n);
      expect(advice?.level).toBe(n === 0 ? 'pause' : 'hint');
      await shown(db, advice?.id ?? '', world(10 + n), n === 0 ? 'pause' : 'hint');
    }
  });
  it('where the question asks for links, nothing is said and nothing is held', async () => {
    await visit({ questions: [{ n: 5, post: '505', at: minute(9), invites: true }] });
    const { advice, watch } = await judged(post('A5: Hi! https://own.example/best #BufferChat'));
    expect(advice).toBeUndefined();
    expect(watch).toEqual([]);
  });

  it('the third of nearly the same is a pause, though the hashtag stands in the thread alone', async () => {
    const text = (name: string) =>
      `${name}, you really must try the new pens with green ink, everybody loves them so much`;
    for (const [n, name] of ['Ann', 'Bob'].entries())
      await send(below(text(name), name.toLowerCase(), 'A1: Pen #BufferChat'), 5 + n);
    expect(await says(below(text('Eve'), 'eve', 'A1: Pen #BufferChat'))).toBe('chat-spam pause');
  });

  it('manners for strangers’ threads are silent in it', async () => {
    const theirs = 'A1: Rain all day long #BufferChat';
    const rules = [];
    const { advice } = await judged(below('Feed it https://own.example/x #BufferChat', 'ann', theirs));
    rules.push(advice?.rule, ...(advice?.also ?? []).map(({ rule }) => rule));
    expect(rules.filter((rule) => !rule?.startsWith('chat-'))).toEqual([]);
  });
});

describe('two chats at once', () => {
  const HOOT = { ...newChat('HootChat'), hosts: ['owl'] };
  const hoot = (more: Partial<Visit> = {}) =>
    write(db, (tx) => keepVisit(tx, 'me', { ...enter(HOOT, [], minute(4)), ...more }));
  const answers = async (n: number) =>
    (await lookAtChats(db, 'me', {}, world(n))).running.map((chat) => [chat.visit.tag, chat.answers]);

  it('an answer counts for the chat whose question it is, though it has both hashtags', async () => {
    await visit({ questions: [{ n: 1, post: '501', at: minute(4) }] });
    await hoot({ questions: [1, 2].map((n) => ({ n, post: `90${n}`, at: minute(5 + n) })) });
    await send(post('A1: Pen, always #BufferChat #HootChat'), 11);
    await send(post('A2: Pencils, too #BufferChat #HootChat'), 12);
    expect(await answers(13)).toEqual([
      ['hootchat', [2]],
      ['bufferchat', [1]],
    ]);
  });
  it('one that is begun by hand a moment later does not take over what was said in the other', async () => {
    await visit({ questions: [{ n: 1, post: '501', at: minute(4) }] });
    await send(post('A1: Pen, always #BufferChat #HootChat'), 11);
    await lookAtChats(db, 'me', { does: { tag: 'hootchat', what: 'enter' } }, world(12));
    expect(await answers(13)).toEqual([
      ['hootchat', []],
      ['bufferchat', [1]],
    ]);
  });
  it('an own link that one of them asked for is worth a look before sending for the other', async () => {
    await hoot({ questions: [{ n: 5, post: '905', at: minute(9), invites: true }] });
    const text = 'A5: Hi! https://own.example/best #BufferChat #HootChat';
    const { advice, finding, watch } = await judged(post(text));
    expect([advice?.rule, advice?.level, finding?.data.title]).toEqual([
      'chat-promotion',
      'pause',
      '#BufferChat',
    ]);
    expect(advice?.also.map(({ rule }) => rule)).toEqual([]);
    expect(watch).toEqual(['own.example']);
  });
  it('what is said with the hashtag of one that does not run yet is an answer there', async () => {
    const thread = below('A1: Green tea #TeaChat', 'ann', 'Tea? #BufferChat');
    expect((await judged(thread)).traits).toMatchObject({ answers: 1, answersTo: 'teachat' });
  });
});

describe('after its hour, and outside of it', () => {
  it('nothing of all that is said', async () => {
    expect(await says(post('Pen, always #BufferChat'), 61)).toBeUndefined();
    expect(await says(post('Pen, always', { account: 'shop' }))).toBeUndefined();
  });
});

it('what can be copied comes as finished words', async () => {
  const { advice, finding } = await judged(below('Pens leak', 'ann', 'A1: Pen #BufferChat'));
  if (!advice || !finding) throw new Error('silent');
  const spoken = { advice, finding, same: 'x', firstTime: false, standing: '' };
  expect(makeDraftWord(spoken, wordsIn('en')).copy).toEqual({
    text: '#BufferChat',
    label: 'Copy #BufferChat',
    copied: 'Copied #BufferChat',
  });
  expect(makeDraftWord(spoken, wordsIn('fa')).copy?.text).toBe('#BufferChat');
});
