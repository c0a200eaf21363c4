import { describe, expect, expectTypeOf, it } from 'vitest';
import type { FromPage } from '@/utils/extension/messages.ts';
import { SELECTORS, type Selector } from '@/utils/x/classic/selectors.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { Sighting } from '@/utils/x/sighting.ts';
import { button, goTo, one, post, show } from './stage.ts';

const surface = (page: string, path?: string) => {
  show(page, path);
  return frontOf(document);
};

describe('every selector', () => {
  const table = Object.entries(SELECTORS).flatMap(([name, list]) =>
    list.map((selector: Selector) => ({ name, ...selector })),
  );
  it.each(table)('$name finds $css on the page $page', ({ css, page, seen }) => {
    show(page);
    expect(document.querySelector(css)).not.toBeNull();
    expect(seen).toMatch(/^20\d\d-[01]\d$/);
  });

  it('stands newest first', () => {
    for (const list of Object.values(SELECTORS)) {
      const dates = list.map(({ seen }: Selector) => seen);
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });
});

describe('a sighting', () => {
  it('is what the background accepts, but for the language', () => {
    type Said<T> = T extends { lang: string } ? Omit<T, 'lang'> : T;
    expectTypeOf<Sighting>().toExtend<Said<FromPage>>();
  });
});

describe('posts', () => {
  it('are known by the link around their time stamp', () => {
    const { postOf } = surface('home');
    expect(postOf(button(post('1001'), 'like'))).toEqual({ id: '1001', author: 'bob', promoted: false });
    expect(postOf(post('1008'))).toEqual({ id: '1008', author: 'grace', promoted: false });
  });

  it('are promoted where X says so, and where they have no time stamp', () => {
    const { postOf } = surface('home');
    expect(postOf(post('1002'))).toEqual({ id: '1002', author: 'shop', promoted: true });
    expect(postOf(post('1007'))).toEqual({ id: '1007', author: 'shop', promoted: true });
  });

  it('a video’s own tracking inside a post does not make it promoted', () => {
    const { postOf } = surface('home');
    post('1001').insertAdjacentHTML(
      'beforeend',
      '<div data-testid="placementTracking"><video></video></div>',
    );
    expect(postOf(post('1001'))?.promoted).toBe(false);
  });

  it('the quote inside does not name them, even with a link of its own', () => {
    const { postOf } = surface('status', '/bob/status/1201');
    const focal = post('1201');
    const quoted = one('[role="link"]:not(a) time', focal);
    const link = Object.assign(document.createElement('a'), { href: '/dave/status/77' });
    quoted.replaceWith(link);
    link.append(quoted);
    expect(postOf(button(focal, 'like'))).toMatchObject({ id: '1201', author: 'bob' });
  });

  it('a post embedded in another speaks for itself only', () => {
    const { postOf } = surface('article');
    const outer = post('1101');
    const inner = outer.cloneNode(true) as HTMLElement;
    for (const link of inner.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/dave/status/77');
    one('[data-testid="twitterArticleReadView"]', outer).prepend(inner);
    expect(postOf(inner)).toMatchObject({ id: '77', author: 'dave' });
    expect(
      postOf(button(one('[data-testid="twitterArticleReadView"] > div:last-child', outer), 'like'))?.id,
    ).toBe('1101');
  });

  it('an article without any name is not the post of the address', () => {
    const { postOf } = surface('status', '/bob/status/1201');
    const reply = post('1202');
    for (const link of reply.querySelectorAll('a[href*="/status/"]')) link.remove();
    expect(postOf(button(reply, 'like'))).toBeUndefined();
  });

  it('the focal post without a time stamp is the post of the address, if it is by the same author', () => {
    const { postOf } = surface('status', '/bob/status/1201');
    const focal = post('1201');
    for (const stamp of focal.querySelectorAll('time')) stamp.remove();
    expect(postOf(focal)).toMatchObject({ id: '1201', author: 'bob' });
    goTo('/carol/status/5');
    expect(postOf(focal)).toBeUndefined();
  });

  it('the viewer’s bar is the post of the address', () => {
    const { postOf } = surface('viewer', '/bob/status/1001/photo/1');
    expect(postOf(button(one('div[data-testid="tweet"]'), 'like'))).toMatchObject({
      id: '1001',
      author: 'bob',
    });
  });

  it('an element outside any post has none', () => {
    const { postOf } = surface('home');
    expect(postOf(document.body)).toBeUndefined();
    expect(postOf(one('header'))).toBeUndefined();
  });
});

describe('pointing at X’s own button', () => {
  it('finds it by post and kind, given or not', () => {
    const { buttonOf } = surface('home');
    expect(buttonOf('1006', 'like')).toBe(button(post('1006'), 'unlike'));
    expect(buttonOf('1006', 'repost')).toBe(button(post('1006'), 'unretweet'));
    expect(buttonOf('1003', 'like')).toBe(button(post('1003'), 'like'));
    expect(buttonOf('100', 'like')).toBeUndefined();
    expect(buttonOf('1003', 'reply')).toBeUndefined();
  });

  it('prefers the media viewer, which covers the page', () => {
    const { buttonOf } = surface('viewer', '/bob/status/1001/photo/1');
    const layers = one('#layers');
    layers.parentElement?.append(layers);
    expect(layers.contains(buttonOf('1001', 'like') ?? null)).toBe(true);
  });
});

describe('the account', () => {
  it('is read off the navigation, in lower case', () => {
    const { account } = surface('home');
    expect(account()).toBe('me');
    one('[data-testid="AppTabBar_Profile_Link"]').setAttribute('href', '/Other_1');
    expect(account()).toBe('other_1');
  });

  it('is read off an avatar where the link is missing', () => {
    for (const page of ['home', 'status', 'narrow']) {
      const { account } = surface(page);
      document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
      if (page === 'status') one('[data-testid="SideNav_AccountSwitcher_Button"]').remove();
      expect(account()).toBe('me');
    }
  });

  it('is read off X’s first state where the page shows none', () => {
    const { account } = surface('home');
    one('header').remove();
    expect(account()).toBe('');
    const written = frontOf(document);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent =
      'window.__INITIAL_STATE__={"session":{"user_id":"65"},"entities":{"users":{"entities":{"65":{"screen_name":"Me"}}}}}';
    document.body.append(script);
    expect(written.account()).toBe('me');
  });

  it('is unknown when nobody is signed in, and while an avatar loads', () => {
    expect(surface('login', '/i/flow/login').account()).toBe('');
    const { account } = surface('narrow');
    one('[data-testid^="UserAvatar-Container-Me"]').setAttribute(
      'data-testid',
      'UserAvatar-Container-unknown',
    );
    expect(account()).toBe('');
  });
});

describe('look and language', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(0, 0, 0)', 'black'],
    ['rgb(5, 5, 5)', 'contrast'],
    ['rgb(21, 32, 43)', 'black'],
    ['#ffffff', 'light'],
    ['', 'light'],
  ])('a body of %j is %s', (colour, theme) => {
    const { theme: themeOf } = surface('home');
    document.body.style.backgroundColor = '';
    if (colour.startsWith('#')) document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    else document.body.style.backgroundColor = colour;
    expect(themeOf()).toBe(theme);
  });

  it('are the page’s own', () => {
    expect([surface('home').language(), surface('home').direction()]).toEqual(['en', 'ltr']);
    expect([surface('narrow').language(), surface('narrow').direction()]).toEqual(['fa', 'rtl']);
    expect(surface('narrow').theme()).toBe('black');
  });
});

describe('what can be seen', () => {
  it.each([
    ['home', '/home', 'seeing'],
    ['status', '/bob/status/1201', 'seeing'],
    ['focus', '/bob/article/1101', 'seeing'],
    ['narrow', '/home', 'seeing'],
    ['following', '/bob/following', 'no-posts'],
    ['broken', '/home', 'blind'],
    ['broken', '/notifications', 'blind'],
    ['notifications', '/notifications', 'seeing'],
    ['login', '/i/flow/login', 'signed-out'],
    ['x-web', '/bob/status/1601', 'unsupported'],
  ])('on the page %s at %s: %s', (page, path, sight) => {
    expect(surface(page, path).sight()).toBe(sight);
  });

  it('buttons that belong to no post that can be named are none', () => {
    const { sight } = surface('home');
    for (const stamp of document.querySelectorAll('time')) stamp.remove();
    for (const stats of document.querySelectorAll('a[href$="/analytics"]')) stats.remove();
    expect(sight()).toBe('blind');
  });

  it('a gallery has no bars and makes nobody blind', () => {
    const { sight } = surface('home', '/bob/media');
    const gallery = [1, 2, 3, 4].map(
      (id) => `<div data-testid="cellInnerDiv"><a href="/bob/status/${id}/photo/1"></a></div>`,
    );
    one('[data-testid="primaryColumn"]').innerHTML = gallery.join('');
    expect(sight()).toBe('no-posts');
  });

  it('nothing is claimed while a page loads', () => {
    const { sight } = surface('home');
    one('#react-root').replaceChildren();
    expect(sight()).toBeUndefined();
    document.body.replaceChildren();
    expect(sight()).toBeUndefined();
  });

  it('a layout that is not known is not supported, nor is another place of X', () => {
    const { sight } = surface('home');
    document.body.innerHTML = '<main>Something else</main>';
    expect(sight()).toBe('unsupported');
    show('home');
    goTo('/home', 'pro.x.com');
    expect(frontOf(document).sight()).toBe('unsupported');
  });
});
