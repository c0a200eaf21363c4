import '../world.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MINUTE, NOON, seenAct } from '../world.ts';
import { ask, say, stage } from './worker.ts';

stage();
beforeEach(() => void vi.useFakeTimers({ now: NOON + 20 * MINUTE, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const chats = [{ tag: 'BufferChat', day: 3, time: '12:00', zone: 'UTC', minutes: 60, hosts: ['hank'] }];
const settle = (more: object = {}) => browser.storage.local.set({ settings: { chats, ...more } });
const chat = (more: object = {}) => say({ type: 'chat', account: 'me', lang: 'en', ...more });
const told = () => vi.mocked(browser.tabs.sendMessage).mock.calls;

test('a page hears that a chat runs when it tells what it sees, and when something was done', async () => {
  expect(await say({ type: 'sight', sight: 'seeing', account: 'me' })).toEqual({ ack: true });
  await settle();
  expect(await say({ type: 'sight', sight: 'seeing', account: 'me' })).toEqual({ ack: true, chat: true });
  expect(await say({ type: 'sight', sight: 'signed-out', account: '' })).toEqual({ ack: true });
  const act = seenAct({ at: Date.now() });
  expect(await say({ type: 'act', act, lang: 'en' })).toEqual({ ack: act.id, chat: true });
});

test('what runs is told with its panel; where nothing runs, nothing', async () => {
  expect(await chat()).toEqual({ ack: true, tags: [], companions: [] });
  await settle();
  const { tags, companions } = await chat();
  expect(tags).toEqual(['bufferchat']);
  expect(companions).toMatchObject([{ title: '#BufferChat', left: '40 minutes left', folded: true }]);
});

test('from the first question to the answer', async () => {
  await settle();
  const text = 'Q1. Which tools? #BufferChat';
  await chat({ heard: [{ person: 'hank', post: '7', at: NOON + 10 * MINUTE, text }] });
  const act = seenAct({ kind: 'post', at: Date.now(), person: undefined, chats: ['bufferchat'] });
  const before = await chat();
  expect(before.companions[0]).toMatchObject({ question: 'Now: Q1', ready: 'A1 #BufferChat' });
  await say({ type: 'act', lang: 'en', act: { ...act, answers: 1 } });
  expect((await chat()).companions[0]).toMatchObject({ question: 'Q1 answered', folded: false });
});

test('a like of one stranger after the other in a chat is nobody’s limit', async () => {
  await settle();
  for (let n = 0; n < 4; n += 1) {
    const act = seenAct({ at: Date.now(), tags: ['bufferchat'] });
    expect(await say({ type: 'act', lang: 'en', act })).not.toHaveProperty('card');
  }
});

test('quiet or snoozed there is no panel, but what is posted is still heard', async () => {
  await settle({ voice: 'quiet' });
  expect(await chat()).toEqual({ ack: true, tags: ['bufferchat'], companions: [] });
  await settle();
  await ask({ type: 'snooze', until: 'hour' });
  expect((await chat()).companions).toEqual([]);
});

test('other tabs hear of what was done with a chat, not of a fold', async () => {
  await settle();
  vi.mocked(browser.tabs.query).mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  await chat({ does: { tag: 'bufferchat', what: 'unfold' } });
  expect(told()).toEqual([]);
  await chat({ does: { tag: 'bufferchat', what: 'enter' } });
  expect(told()).toEqual([[2, { type: 'chat' }]]);
});

test('how it looks is asked for by itself', async () => {
  expect(await say({ type: 'style' })).toEqual({ ack: true, style: expect.any(String) });
});
