import '../world.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ensureAlarms, onAlarm } from '@/entrypoints/background/alarms.ts';
import { useJournal } from '@/entrypoints/background/journal.ts';
import { onCommand } from '@/entrypoints/background/on-command.ts';
import { onInstalled } from '@/entrypoints/background/on-installed.ts';
import { getSights } from '@/entrypoints/background/tabs.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { setSnooze } from '@/utils/extension/snooze.ts';
import { context, everyAdvice, freshWorld, HOUR, seenAct } from '../world.ts';

const executeScript = vi.fn();
const sendMessage = vi.fn();
const create = vi.fn();

beforeEach(() => {
  freshWorld();
  for (const mock of [executeScript, sendMessage, create]) mock.mockReset().mockResolvedValue(undefined);
  const tabs = { query: vi.fn(async () => [{ id: 1 }, { id: 2 }]), create, sendMessage };
  Object.assign(browser, { scripting: { executeScript }, tabs });
  Object.assign(browser.runtime, {
    getManifest: () => ({ content_scripts: [{ js: ['content-scripts/x.js'] }] }),
  });
});

test('an install welcomes, and takes over the tabs that were open before', async () => {
  await onInstalled('install');
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://tact-test/welcome.html' });
  expect(executeScript.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 1 }, files: ['content-scripts/x.js'] },
    { target: { tabId: 2 }, files: ['content-scripts/x.js'] },
  ]);
});

test('an update takes over the tabs and welcomes nobody again; an update of the browser does neither', async () => {
  await onInstalled('update');
  expect(executeScript).toHaveBeenCalledTimes(2);
  await onInstalled('browser_update');
  expect(executeScript).toHaveBeenCalledTimes(2);
  expect(create).not.toHaveBeenCalled();
});

test('a tab that cannot be taken over is known as one where Tact does not see', async () => {
  executeScript.mockRejectedValueOnce(new Error('error page'));
  await onInstalled('update');
  expect(await getSights()).toEqual({ 1: 'blind' });
});

test('the shortcut goes to the tab in front, and a tab without a card is no accident', async () => {
  await onCommand('focus-card');
  expect(sendMessage).toHaveBeenCalledWith(1, { type: 'focus-card' });
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await onCommand('focus-card');
  await onCommand('something-else');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('alarms that the browser forgot are made again, those that stand are left alone', async () => {
  await setSnooze(Date.now() + HOUR);
  await ensureAlarms();
  const first = await browser.alarms.getAll();
  expect(first.map(({ name }) => name).sort()).toEqual(['daily', 'snooze-over']);
  await ensureAlarms();
  expect(await browser.alarms.getAll()).toEqual(first);
});

test('the daily alarm notes praise without anybody opening the popup', async () => {
  const now = Date.now();
  for (const days of [15, 8, 0]) {
    const at = now - days * 24 * HOUR;
    await useJournal((db) => record(db, seenAct({ at }), context({ now: at })));
  }
  await onAlarm('something-else');
  expect(await useJournal(everyAdvice)).toEqual([]);
  await onAlarm('daily');
  expect(await useJournal(everyAdvice)).toMatchObject([
    { rule: 'say-something', person: 'ann', level: 'popup', state: 'noted' },
  ]);
});
