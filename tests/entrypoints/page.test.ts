import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Mouth } from '@/entrypoints/x.content/mouth.tsx';
import { goTo, show } from '../x/stage.ts';

vi.mock('wxt/utils/define-content-script', () => ({ defineContentScript: (script: unknown) => script }));
const close = vi.hoisted(() => vi.fn());
vi.mock('@/entrypoints/x.content/mouth.tsx', () => ({
  makeMouth: (): Partial<Mouth> => ({ close, note() {}, dismiss() {} }),
}));

const go = (path: string) => {
  goTo(path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

beforeAll(async () => {
  const onMessage = { addListener() {} };
  const api = { runtime: { id: 'tact', onMessage, sendMessage: async () => ({ ack: true }) } };
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  show('home', '/home');
  const { default: script } = await import('@/entrypoints/x.content/index.ts');
  void script.main({} as never);
});
beforeEach(() => {
  go('/bob/status/1001');
  close.mockClear();
});

it.each([
  ['another kind of page', '/home'],
  ['another person’s post', '/ann/status/1001'],
  ['another post', '/bob/status/1002'],
])('what is said in the page ends with it: %s', (_, path) => {
  go(path);
  expect(close).toHaveBeenCalledOnce();
});

it('what opens over a page is no other page', () => {
  go('/bob/status/1001/photo/1');
  go('/compose/post');
  go('/bob/status/1001');
  expect(close).not.toHaveBeenCalled();
});

it('two pages of nobody’s are two pages', () => {
  go('/home');
  close.mockClear();
  go('/notifications');
  expect(close).toHaveBeenCalledOnce();
});
