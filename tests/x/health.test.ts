import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frontOf } from '@/utils/x/front.ts';
import type { Sighting } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';
import { button, click, type Eyes, flip, goTo, one, open, pass, post, settle, show } from './stage.ts';

let eyes: Eyes;
const start = (page: string, path?: string) => {
  show(page, path);
  eyes = open();
};
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
afterEach(() => {
  eyes.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const go = (path: string) => {
  goTo(path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

describe('what can be seen is said', () => {
  it('once, while it stays the same', async () => {
    start('home');
    await pass(60_000);
    go('/bob/status/1001');
    await pass(60_000);
    expect(eyes.sights()).toEqual(['seeing me']);
  });

  it.each([
    ['broken', 'blind me'],
    ['login', 'signed-out '],
    ['x-web', 'unsupported '],
  ])('the page %s: %s, when two looks agree', async (page, sight) => {
    start(page);
    await pass(1500);
    expect(eyes.sights()).toEqual([]);
    await pass(2000);
    expect(eyes.sights()).toEqual([sight]);
    await pass(120_000);
    expect(eyes.sights()).toEqual([sight]);
  });

  it('never of an empty page that loads', async () => {
    show('home');
    one('#react-root').replaceChildren();
    eyes = open();
    await pass(60_000);
    expect(eyes.sights()).toEqual([]);
  });

  it('a page that loads late raises no false alarm', async () => {
    show('home');
    const shell = one('main');
    const bars = [...document.querySelectorAll('[role="group"]')];
    const places = bars.map((bar) => bar.parentElement);
    for (const bar of bars) bar.remove();
    eyes = open();
    await pass(1500);
    for (const [nth, bar] of bars.entries()) places[nth]?.append(bar);
    await pass(60_000);
    expect(shell.isConnected).toBe(true);
    expect(eyes.sights()).toEqual(['seeing me']);
  });

  it('blindness heals by itself, and not by a page without posts', async () => {
    start('broken');
    await pass(4000);
    go('/notifications');
    await pass(20_000);
    expect(eyes.sights()).toEqual(['blind me']);
    go('/home');
    for (const heart of document.querySelectorAll('[data-testid="heart"]')) flip(heart, 'like');
    for (const article of document.querySelectorAll('[data-testid="post"]')) flip(article, 'tweet');
    await pass(1000);
    expect(eyes.sights()).toEqual(['blind me', 'seeing me']);
  });

  it('signing in is noticed without a navigation', async () => {
    start('login');
    await pass(4000);
    const login = document.documentElement.innerHTML;
    show('home');
    expect(document.documentElement.innerHTML).not.toBe(login);
    await pass(30_000);
    expect(eyes.sights()).toEqual(['signed-out ', 'seeing me']);
  });
});

describe('a sense that fails', () => {
  const broken = () => {
    const seen: Sighting[] = [];
    const life = new AbortController();
    const surface = frontOf(document);
    let fails = true;
    watch(
      {
        ...surface,
        postOf(element) {
          if (fails) throw new Error('X has changed');
          return surface.postOf(element);
        },
      },
      {
        document,
        now: () => Date.now(),
        newId: () => 'id-000001',
        emit: (sighting) => seen.push(sighting),
        signal: life.signal,
        trusted: () => true,
      },
    );
    return {
      seen,
      heal() {
        fails = false;
      },
      end: () => life.abort(),
    };
  };

  it('is said, is not thrown into the page, and gets a new chance', async () => {
    show('home');
    const thrown = vi.fn();
    window.addEventListener('error', thrown);
    const { seen, heal, end } = broken();
    const pressed = vi.fn();
    post('1001').addEventListener('click', pressed);
    click(button(post('1001'), 'like'));
    flip(button(post('1001'), 'like'), 'unlike');
    await settle();
    expect(pressed).toHaveBeenCalled();
    expect(thrown).not.toHaveBeenCalled();
    expect(seen).toEqual([{ type: 'sight', sight: 'blind', account: 'me' }]);
    heal();
    await pass(40_000);
    click(button(post('1003'), 'like'));
    flip(button(post('1003'), 'like'), 'unlike');
    await settle();
    expect(seen.map(({ type }) => type)).toEqual(['sight', 'sight', 'act']);
    end();
    window.removeEventListener('error', thrown);
  });
});

describe('the footprint', () => {
  it('watching changes nothing in the page and stops nothing', async () => {
    show('home');
    const before = document.documentElement.outerHTML;
    eyes = open();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    button(post('1001'), 'like').dispatchEvent(event);
    await pass(60_000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(event.defaultPrevented).toBe(false);
  });

  it('posts that scroll by cost no call of ours', async () => {
    start('home');
    await pass(60_000);
    const calls = vi.spyOn(document, 'querySelectorAll');
    const single = vi.spyOn(document, 'querySelector');
    const column = one('[data-testid="primaryColumn"] > div');
    single.mockClear();
    for (let nth = 0; nth < 50; nth++) {
      column.append(post('1006').cloneNode(true));
      column.firstElementChild?.remove();
    }
    calls.mockClear();
    await pass(1000);
    expect(calls).not.toHaveBeenCalled();
    expect(single).not.toHaveBeenCalled();
  });

  it('navigation is noticed by the Navigation API alone', async () => {
    show('profile', '/carol');
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    eyes = open();
    await pass(10_000);
    expect(eyes.people()).toEqual([]);
    goTo('/bob');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(300);
    expect(eyes.people()).toHaveLength(1);
  });
});
