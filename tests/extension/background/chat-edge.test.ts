import '../world.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ensureAlarms, onAlarm } from '@/entrypoints/background/alarms.ts';
import { armChatEdge } from '@/entrypoints/background/chat-edge.ts';
import { useJournal } from '@/entrypoints/background/journal.ts';
import { onSettings } from '@/entrypoints/background/on-settings.ts';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { enter } from '@/utils/etiquette/chats/visit.ts';
import { meet } from '@/utils/extension/journal/meta.ts';
import { write } from '@/utils/extension/journal/transaction.ts';
import { keepVisit } from '@/utils/extension/journal/visits.ts';
import { changeSettings } from '@/utils/extension/settings.ts';
import { freshWorld, MINUTE } from '../world.ts';

/** Wednesdays at 19:00 in Riga, 17:00 UTC in winter. */
const chat: HashtagChat = { ...newChat('BufferChat'), day: 3, time: '19:00', zone: 'Europe/Riga' };
const at = (time: string) => Date.parse(`2026-12-${time}Z`);
const sendMessage = vi.fn();

beforeEach(async () => {
  freshWorld();
  vi.useFakeTimers({ toFake: ['Date'], now: at('02T10:00') });
  sendMessage.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, { tabs: { query: vi.fn(async () => [{ id: 1 }, { id: 2 }, {}]), sendMessage } });
  await change([]);
  sendMessage.mockClear();
});

const change = async (chats: HashtagChat[]) => onSettings(await changeSettings((now) => ({ ...now, chats })));
const rings = async () => {
  const alarm = await browser.alarms.get('chat-edge');
  return alarm && (alarm.scheduledTime - Date.now()) / MINUTE;
};

test('a chat that begins or ends is told to the pages of X, wherever somebody hears it', async () => {
  await change([chat]);
  expect(await rings()).toBe(7 * 60);
  sendMessage.mockClear().mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  vi.setSystemTime(at('02T17:00'));
  await onAlarm('chat-edge');
  expect(sendMessage.mock.calls).toEqual([
    [1, { type: 'chat' }],
    [2, { type: 'chat' }],
  ]);
  expect(await rings()).toBe(60);
  vi.setSystemTime(at('02T18:00'));
  await onAlarm('chat-edge');
  expect(sendMessage).toHaveBeenCalledTimes(4);
  expect(await rings()).toBe(6 * 24 * 60 + 23 * 60);
});

test('a chat whose hours are changed is told at once', async () => {
  await change([{ ...chat, time: '12:00' }]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(await rings()).toBe(60);
});

test('a chat that was begun by hand ends too', async () => {
  const bare = newChat('GardenTalk');
  await useJournal((db) =>
    write(db, async (tx) => {
      await meet(tx, 'me', Date.now());
      await keepVisit(tx, 'me', enter(bare, [], Date.now()));
    }),
  );
  await armChatEdge();
  expect(await rings()).toBe(60);
});

test('the alarm is set again where the browser forgot it, though the journal does not open', async () => {
  await changeSettings((now) => ({ ...now, chats: [chat] }));
  const open = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await ensureAlarms();
  open.mockRestore();
  expect(await rings()).toBe(7 * 60);
});

test('there is none without hours', async () => {
  await change([chat]);
  await change([newChat('BufferChat')]);
  expect(await rings()).toBeUndefined();
});

test('where there never was a chat, other settings bother no page', async () => {
  vi.resetModules();
  const fresh = await import('@/entrypoints/background/on-settings.ts');
  await fresh.onSettings(await changeSettings((now) => ({ ...now, voice: 'quiet' })));
  expect(sendMessage).not.toHaveBeenCalled();
  await fresh.onSettings(await changeSettings((now) => ({ ...now, chats: [chat] })));
  expect(sendMessage).toHaveBeenCalledTimes(2);
});
