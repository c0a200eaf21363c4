import '../world.ts';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { HOUR, NOON } from '../world.ts';
import { ask, like, newWorker, say, stage } from './worker.ts';

stage();

describe('when the journal cannot be written', () => {
  test('the page is told to try again, the popup says so, and the next success clears it', async () => {
    await like();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await like()).toEqual({ error: 'QuotaExceededError: no room', retry: true });
    put.mockRestore();
    expect((await ask({ type: 'dashboard' })).trouble).toBe('QuotaExceededError: no room');
    expect(await like()).toHaveProperty('ack');
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();
  });

  test('a database that the browser threw away is named as damage until it was seen', async () => {
    await like();
    globalThis.indexedDB = new IDBFactory();
    await newWorker();
    expect((await ask({ type: 'dashboard' })).damage).toMatchObject({ acts: 1 });
    await ask({ type: 'damage-seen' });
    expect((await ask({ type: 'dashboard' })).damage).toBeUndefined();
  });
});

describe('small things in the browser’s storage that became garbage', () => {
  test.each<[string, unknown, object | undefined]>([
    ['nothing that tells when', { acts: 3 }, undefined],
    ['a time that is none', { at: 'noon', acts: 3 }, undefined],
    ['a word', 'yes', undefined],
    ['a list', [1], undefined],
    ['a number of acts that is none', { at: NOON, acts: 'many' }, { at: NOON, acts: 0 }],
    ['no number of acts', { at: NOON }, { at: NOON, acts: 0 }],
    ['fewer acts than none', { at: NOON, acts: -2 }, { at: NOON, acts: 0 }],
  ])('damage with %s', async (_, garbage, healed) => {
    await browser.storage.local.set({ damage: garbage });
    expect((await ask({ type: 'dashboard' })).damage).toEqual(healed);
  });

  test.each([[7], [{}], [['x']], [true]])('trouble that is not in words (%j) is none', async (garbage) => {
    await browser.storage.local.set({ trouble: garbage });
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();
  });

  test.each([['tomorrow'], [String(Date.now() + HOUR)], [{}], [true]])(
    'a snooze that is no time (%j) silences nobody',
    async (garbage) => {
      await browser.storage.local.set({ snoozedUntil: garbage });
      expect((await ask({ type: 'dashboard' })).snoozedUntil).toBeUndefined();
      await like();
      expect((await like()).card).toBeDefined();
    },
  );

  test.each([['blind'], [['sharp']], [7], [{ 2: 'sharp', x: 'blind' }]])(
    'sights that are none (%j) are forgotten',
    async (garbage) => {
      await browser.storage.session.set({ sights: garbage });
      await say({ type: 'sight', sight: 'seeing', account: '' });
      const { getSights } = await import('@/entrypoints/background/tabs.ts');
      expect(await getSights()).toEqual({ 1: 'seeing' });
    },
  );
});
