import { afterEach, expect, it, vi } from 'vitest';
import { makeHost } from '@/entrypoints/x.content/host.ts';

afterEach(() => {
  for (const aside of document.querySelectorAll('aside')) aside.remove();
});

it('asks for its looks once, when there is something to show, and is seen and measured only then', async () => {
  let bring = (_: string | undefined) => {};
  const looks = vi.fn(
    () =>
      new Promise<string | undefined>((resolve) => {
        bring = resolve;
      }),
  );
  const host = makeHost(document, looks);
  expect(looks).not.toHaveBeenCalled();
  const seen = vi.fn();
  void host.mount('light').then(seen);
  void host.mount('black');
  await Promise.resolve();
  expect([looks.mock.calls.length, host.root.hidden, host.element.isConnected]).toEqual([1, true, true]);
  expect(seen).not.toHaveBeenCalled();
  bring('.card { color: red }');
  await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
  expect(host.root.hidden).toBe(false);
  expect(host.root.parentNode?.querySelector('style')?.textContent).toBe('.card { color: red }');
});
