import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeHost } from '@/entrypoints/x.content/host.ts';
import { makeMouth } from '@/entrypoints/x.content/mouth.tsx';
import type { Card } from '@/utils/extension/answers.ts';

const card = (more: Partial<Card> = {}): Card => ({
  advice: 'advice-1',
  rule: 'one-a-day',
  level: 'nudge',
  post: '7',
  kind: 'like',
  lang: 'en',
  dir: 'ltr',
  title: 'A word',
  fact: '2 likes for @ann today.',
  instead: 'Reply instead.',
  also: [],
  alsoLabel: 'Also',
  main: [{ action: 'know-person', label: 'I know them' }],
  rest: [{ action: 'show-post', label: 'Show' }],
  close: 'Close',
  gone: 'Gone.',
  announce: 'Tact has a word.',
  ...more,
});
const note = { lang: 'en', dir: 'ltr', text: 'Noted.', close: 'Close', announce: 'Noted' } as const;

const looks = async () => '.card { color: red }';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  for (const aside of document.querySelectorAll('aside')) aside.remove();
});

interface Speaking {
  allowed?: boolean;
  asked?: Promise<boolean>;
  button?: Element;
}

function speaking({ allowed = true, asked, button }: Speaking = {}) {
  const host = makeHost(document, looks);
  const answers: string[] = [];
  const mouth = makeMouth({
    window,
    host,
    theme: () => 'black',
    buttonOf: () => button,
    mayShow: () => asked ?? Promise.resolve(allowed),
    answer: async (_, action) => {
      answers.push(action);
      return action === 'know-person' ? note : undefined;
    },
    signal: end.signal,
  });
  const shown = () => host.root.querySelector('.card')?.textContent ?? '';
  const press = (action: string) =>
    host.root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
  return { host, mouth, answers, shown, press };
}
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the mouth', () => {
  it('leaves the page as it was until there is something to say', () => {
    const { host } = speaking();
    expect(host.element.isConnected).toBe(false);
  });
  it('waits for a roll-back before it speaks, with the live region mounted and empty', async () => {
    const { mouth, host, shown } = speaking();
    void mouth.say(card(), Date.now() + 1500);
    await later(1400);
    expect(shown()).toBe('');
    expect(host.element.isConnected).toBe(true);
    expect(host.element.querySelector('[role=status]')?.textContent).toBe('');
    await later(400);
    expect(shown()).toContain('2 likes for @ann today.');
    expect(host.element.querySelector('[role=status]')?.textContent).toBe('Tact has a word.');
    expect(host.element.dataset.theme).toBe('black');
  });
  it('says nothing once the page was left', async () => {
    const { mouth, host, shown } = speaking();
    vi.spyOn(document, 'defaultView', 'get').mockReturnValue(null as never);
    void mouth.say(card(), Date.now());
    await later(10);
    vi.restoreAllMocks();
    expect([shown(), host.element.isConnected]).toEqual(['', false]);
  });
  it('says nothing about what was taken back meanwhile', async () => {
    const { mouth, shown } = speaking();
    void mouth.say(card(), Date.now() + 1500);
    await later(500);
    mouth.takeBack('7');
    await later(5000);
    expect(shown()).toBe('');
  });
  it('says nothing that another tab has said meanwhile', async () => {
    const { mouth, shown } = speaking({ allowed: false });
    void mouth.say(card(), Date.now());
    await later(10);
    expect(shown()).toBe('');
  });
  it('falls silent when the act that it speaks about is taken back, and only then', async () => {
    const { mouth, shown } = speaking();
    void mouth.say(card(), Date.now());
    await later(10);
    mouth.takeBack('8');
    expect(shown()).not.toBe('');
    mouth.takeBack('7');
    expect(shown()).toBe('');
  });
  it('stays until it is answered', async () => {
    const { mouth, shown } = speaking();
    void mouth.say(card(), Date.now());
    await later(24 * 3_600_000);
    expect(shown()).not.toBe('');
  });
  it('closes with the answer and confirms it in a note', async () => {
    const { mouth, answers, shown, press } = speaking();
    void mouth.say(card(), Date.now());
    await later(10);
    press('know-person');
    await later(10);
    expect(answers).toEqual(['know-person']);
    expect(shown()).toBe('Noted.');
  });
  it('never takes a card away that is being read: the next, the newest, waits for its end', async () => {
    const { mouth, host, shown, press } = speaking();
    void mouth.say(card(), Date.now());
    void mouth.say(card({ advice: 'advice-2', fact: 'Second.' }), Date.now() + 5);
    void mouth.say(card({ advice: 'advice-3', fact: 'Third.' }), Date.now() + 6);
    await later(20);
    expect(host.root.querySelectorAll('.card')).toHaveLength(1);
    expect(shown()).toContain('2 likes');
    press('dismiss');
    await later(10);
    expect(shown()).toContain('Third.');
  });
  it('says nothing when the act is taken back while the background is asked', async () => {
    let allow = (_: boolean) => {};
    const { mouth, shown } = speaking({
      asked: new Promise((resolve) => {
        allow = resolve;
      }),
    });
    void mouth.say(card(), Date.now());
    await later(10);
    mouth.takeBack('7');
    allow(true);
    await later(10);
    expect(shown()).toBe('');
  });
  it('counts Esc as "not now", and a page that moves on as no answer', async () => {
    const { mouth, answers, shown } = speaking();
    void mouth.say(card(), Date.now());
    await later(10);
    mouth.dismiss();
    expect([shown(), answers]).toEqual(['', ['dismiss']]);
    void mouth.say(card({ advice: 'advice-2' }), Date.now());
    await later(10);
    mouth.close();
    expect([shown(), answers]).toEqual(['', ['dismiss']]);
  });
  it('never lets a note take the place of a card', async () => {
    const { mouth, shown } = speaking();
    void mouth.say(card(), Date.now());
    await later(10);
    mouth.note(note);
    expect(shown()).toContain('2 likes');
  });
  it("points at X's own button and leaves the button itself alone", async () => {
    const button = document.createElement('button');
    document.body.append(button);
    const before = button.outerHTML;
    const { mouth, host, press } = speaking({ button });
    void mouth.say(card(), Date.now());
    await later(10);
    press('show-post');
    expect(host.root.querySelector('.ring')).not.toBeNull();
    expect(button.outerHTML).toBe(before);
    await later(10_000);
    expect(host.root.querySelector('.ring')).toBeNull();
  });
  it('says so where the post has left the page', async () => {
    const { mouth, shown, press } = speaking();
    void mouth.say(card(), Date.now());
    await later(10);
    press('show-post');
    expect(shown()).toContain('Gone.');
  });
  it('removes the older host that an update left behind, and nobody else’s element', () => {
    const old = makeHost(document, looks);
    old.mount('light');
    const foreign = document.createElement('aside');
    document.documentElement.append(foreign);
    speaking();
    expect([old.element.isConnected, foreign.isConnected]).toEqual([false, true]);
  });
});
