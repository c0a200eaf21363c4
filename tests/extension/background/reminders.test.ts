import '../world.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ensureAlarms, onAlarm } from '@/entrypoints/background/alarms.ts';
import { onSettings } from '@/entrypoints/background/on-settings.ts';
import { onStartup } from '@/entrypoints/background/on-startup.ts';
import { onReminderClick, remind } from '@/entrypoints/background/reminders.ts';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { changeSettings, getSettings } from '@/utils/extension/settings.ts';
import { freshWorld, MINUTE } from '../world.ts';

/** Wednesdays at 19:00 in Riga, 17:00 UTC in winter. */
const chat: HashtagChat = {
  ...newChat('BufferChat'),
  day: 3,
  time: '19:00',
  zone: 'Europe/Riga',
  hosts: ['ann', 'bob'],
  remind: true,
};
const at = (time: string) => Date.parse(`2026-12-${time}Z`);

const create = vi.fn();
const allowed = vi.fn();

beforeEach(async () => {
  freshWorld();
  vi.useFakeTimers({ toFake: ['Date'], now: at('02T10:00') });
  create.mockReset().mockResolvedValue('');
  allowed.mockReset().mockResolvedValue(true);
  Object.assign(browser, {
    notifications: { create, clear: vi.fn() },
    permissions: { contains: allowed },
    windows: { update: vi.fn() },
  });
  await change([]);
});

const chats = (all: HashtagChat[]) => changeSettings((now) => ({ ...now, chats: all }));
const change = async (all: HashtagChat[]) => onSettings(await chats(all));
/** Minutes until the alarm. */
const rings = async () => {
  const alarm = await browser.alarms.get('chat-reminder');
  return alarm && (alarm.scheduledTime - Date.now()) / MINUTE;
};
const said = () => create.mock.calls.map(([, { title }]) => title);

describe('a reminder', () => {
  test('is set when the chat’s hours are, 15 minutes before, and shown when it rings', async () => {
    await change([chat]);
    expect(await rings()).toBe(6 * 60 + 45);
    vi.setSystemTime(at('02T16:45'));
    await onAlarm('chat-reminder');
    expect(create.mock.calls).toEqual([
      [
        'chat-bufferchat',
        {
          type: 'basic',
          iconUrl: 'chrome-extension://tact-test/icon/128.png',
          title: '#BufferChat begins in 15 minutes',
          message: 'Hosts: @ann and @bob\nOne click opens it on X.',
        },
      ],
    ]);
    expect(await rings()).toBe(7 * 24 * 60);
  });

  test.each([
    ['02T16:59', '#BufferChat begins in 1 minute'],
    ['02T17:00', '#BufferChat begins now'],
    ['02T17:12', '#BufferChat began 12 minutes ago'],
  ])('that comes late, at %s, says what is true then: %s', async (time, title) => {
    await chats([chat]);
    vi.setSystemTime(at(time));
    await onStartup();
    expect(said()).toEqual([title]);
  });

  test('comes once, whoever looks again, and not when the chat is over', async () => {
    await chats([chat]);
    vi.setSystemTime(at('02T16:50'));
    await Promise.all([remind(), remind(), onStartup()]);
    await onAlarm('chat-reminder');
    expect(said()).toHaveLength(1);
    vi.setSystemTime(at('09T18:00'));
    await onStartup();
    expect(said()).toHaveLength(1);
  });

  test('of hours that are being changed waits a minute', async () => {
    vi.setSystemTime(at('02T17:05'));
    await change([chat]);
    expect(create).not.toHaveBeenCalled();
    expect(await rings()).toBe(1);
    await change([{ ...chat, time: '20:00' }]);
    expect(await rings()).toBe(40);
  });

  test('that the browser could not show is tried again', async () => {
    await chats([chat, { ...chat, tag: 'UXchat' }]);
    vi.setSystemTime(at('02T16:50'));
    create.mockRejectedValueOnce(new Error('no'));
    await remind();
    expect(await rings()).toBe(1);
    await onAlarm('chat-reminder');
    expect(said().toSorted()).toEqual([
      '#BufferChat begins in 10 minutes',
      '#BufferChat begins in 10 minutes',
      '#UXchat begins in 10 minutes',
    ]);
  });

  test('does not come without the browser’s leave, nor from garbage in the storage', async () => {
    await chats([chat]);
    vi.setSystemTime(at('02T16:50'));
    allowed.mockResolvedValue(false);
    await remind();
    expect(create).not.toHaveBeenCalled();
    expect(await rings()).toBeUndefined();
    allowed.mockResolvedValue(true);
    await browser.storage.local.set({ reminded: ['x'] });
    await remind();
    expect(said()).toHaveLength(1);
  });

  test('is set again where the browser forgot its alarm, and unset where nobody wants it', async () => {
    await change([chat]);
    await browser.alarms.clearAll();
    await ensureAlarms();
    expect(await rings()).toBe(6 * 60 + 45);
    await change([{ ...chat, remind: false }]);
    expect(await rings()).toBeUndefined();
  });

  test('opens the chat on X when it is clicked, in front', async () => {
    vi.mocked(browser.tabs.create).mockResolvedValue({ windowId: 7 } as never);
    await onReminderClick('chat-گفتگو');
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `https://x.com/hashtag/${encodeURIComponent('گفتگو')}?f=live`,
    });
    expect(browser.notifications.clear).toHaveBeenCalledWith('chat-گفتگو');
    expect(browser.windows.update).toHaveBeenCalledWith(7, { focused: true });
    await onReminderClick('something-else');
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });
});

test('what has nothing to do with chats leaves them alone', async () => {
  await change([chat]);
  await browser.alarms.clearAll();
  await onSettings({ ...(await getSettings()), voice: 'quiet' });
  expect(await browser.alarms.getAll()).toEqual([]);
});
