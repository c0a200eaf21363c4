import { vi } from 'vitest';
import { makeCompanion } from '@/entrypoints/x.content/companion.tsx';
import { makeHost } from '@/entrypoints/x.content/host.ts';
import type { Deliver } from '@/entrypoints/x.content/outbox.ts';
import type { Companion } from '@/utils/extension/chats-answers.ts';

export const chat = (more: Partial<Companion> = {}): Companion => ({
  tag: 'bufferchat',
  lang: 'en',
  dir: 'ltr',
  title: '#BufferChat',
  left: '23 minutes left',
  brief: ['23 min', 'A4'],
  question: 'Now: Q4',
  steps: [],
  stepsSaid: '',
  ready: 'A4 #BufferChat',
  items: [],
  folded: false,
  deeds: [{ what: 'leave', label: 'I have to go' }],
  copy: 'Copy',
  copied: 'Copied',
  announce: 'Tact has a word about a chat.',
  ...more,
});
interface Reply {
  tags?: string[];
  companions?: Companion[];
}

let end: AbortController;
/** The clock stands, and nothing is in the page. */
export function begin(): void {
  vi.useFakeTimers();
  end = new AbortController();
}
export function finish(): void {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const aside of document.querySelectorAll('aside')) aside.remove();
  document.body.replaceChildren();
}

/** The panel of a page that gets `reply` to what it asks. */
export function beside(reply: Reply = { tags: ['bufferchat'], companions: [chat()] }) {
  const host = makeHost(document, async () => '');
  const world: { reply: Reply | undefined; listened: string[][] } = { reply, listened: [] };
  const deliver = vi.fn(
    async (_: object) => world.reply && { ack: true, tags: [], companions: [], ...world.reply },
  );
  const panel = makeCompanion({
    window,
    host,
    theme: () => 'black',
    language: () => 'en',
    account: () => 'me',
    deliver: deliver as unknown as Deliver,
    listen: (tags) => void world.listened.push([...tags]),
    signal: end.signal,
  });
  const one = (css: string) => host.root.querySelector<HTMLElement>(css);
  const shown = () => one('.beside')?.textContent ?? '';
  const press = (action: string) => one(`[data-action="${action}"]`)?.click();
  return { host, world, deliver, panel, one, shown, press };
}
export const later = (ms = 10) => vi.advanceTimersByTimeAsync(ms);
export const type = (target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
export const scroll = () => document.dispatchEvent(new Event('scroll'));
export const hide = (state: 'hidden' | 'visible') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
