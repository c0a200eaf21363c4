import '../world.ts';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask, onMessage, own, stage } from './worker.ts';

stage();

test('a chat begun in the popup runs, and the pages of X are told, whatever becomes of one of them', async () => {
  await browser.storage.local.set({ settings: { chats: [{ tag: 'TeaChat' }] } });
  vi.mocked(browser.tabs.query).mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  vi.mocked(browser.tabs.sendMessage).mockRejectedValueOnce(new Error('no receiver'));
  const page = await ask({ type: 'chats', account: 'me', does: { tag: 'teachat', what: 'enter' } });
  expect(page.running).toMatchObject([{ title: '#TeaChat', joined: true }]);
  const told = vi.mocked(browser.tabs.sendMessage).mock.calls;
  expect(told).toEqual([
    [1, { type: 'chat' }],
    [2, { type: 'chat' }],
  ]);
  const left = await ask({ type: 'chats', account: 'me', does: { tag: 'teachat', what: 'leave' } });
  expect(left).toMatchObject({ running: [], startable: [{ title: '#TeaChat' }] });
});

test('to look at the chats tells nobody anything', async () => {
  expect(await ask({ type: 'chats', account: 'me' })).toMatchObject({ running: [], past: [], own: 0 });
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});

test('any other deed is refused', async () => {
  const odd = { type: 'chats', account: 'me', does: { tag: 'teachat', what: 'decline' } };
  expect(await onMessage(odd, own)).toMatchObject({ retry: false, error: expect.any(String) });
});
