import { afterEach, describe, expect, test, vi } from 'vitest';
import { frontTab } from '@/entrypoints/popup/tab.ts';

const world = vi.hoisted(() => ({
  allowed: true,
  tabs: [] as { id: number; url?: string }[],
  look: (): Promise<unknown> => Promise.resolve(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => world.allowed },
    tabs: { query: async () => world.tabs, sendMessage: () => world.look() },
  },
}));

const silence = () => Promise.reject(new Error('Receiving end does not exist'));
const onX = [{ id: 1, url: 'https://x.com/home' }];

describe('the tab in front', () => {
  afterEach(() => vi.useRealTimers());

  test('is watched when its page answers, and tells whose account it is', async () => {
    Object.assign(world, { tabs: onX, look: async () => ({ sight: 'seeing', account: 'carol' }) });
    expect(await frontTab()).toEqual({ watching: 'seeing', account: 'carol' });
  });

  test('an account that the page cannot tell is left open', async () => {
    Object.assign(world, { tabs: onX, look: async () => ({ sight: 'signed-out', account: '' }) });
    expect(await frontTab()).toEqual({ watching: 'signed-out' });
  });

  test('a page of X without an answer has to be reloaded', async () => {
    Object.assign(world, {
      tabs: onX,
      look: () => Promise.reject(new Error('Receiving end does not exist')),
    });
    expect(await frontTab()).toEqual({ watching: 'silent' });
  });

  test('a page of X that hangs does not hold up the popup', async () => {
    vi.useFakeTimers();
    Object.assign(world, { tabs: onX, look: () => new Promise(() => {}) });
    const found = frontTab();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await found).toEqual({ watching: 'silent' });
  });

  test('any other site is elsewhere: the browser does not even tell its address', async () => {
    Object.assign(world, { tabs: [{ id: 2 }], look: silence });
    expect(await frontTab()).toEqual({ watching: 'elsewhere' });
  });

  test('pro.x.com is elsewhere too', async () => {
    Object.assign(world, { tabs: [{ id: 3, url: 'https://pro.x.com/i/decks' }], look: silence });
    expect(await frontTab()).toEqual({ watching: 'elsewhere' });
  });

  test('without permission nothing is asked of the page', async () => {
    const look = vi.fn();
    Object.assign(world, { allowed: false, tabs: onX, look });
    expect(await frontTab()).toEqual({ watching: 'no-permission' });
    expect(look).not.toHaveBeenCalled();
  });
});
