import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, click, type Eyes, flip, key, one, open, pass, post, settle, show } from './stage.ts';

let eyes: Eyes;
const start = (page: string, path?: string) => {
  show(page, path);
  eyes = open();
};
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
afterEach(() => {
  eyes.close();
  vi.useRealTimers();
});

const like = (root: Element) => button(root, 'like', 'unlike');
const repost = (root: Element) => button(root, 'retweet', 'unretweet');
/** A like by mouse that X shows. */
const likeByMouse = async (root: Element) => {
  click(like(root));
  flip(like(root), 'unlike');
  await settle();
};

describe('what counts', () => {
  it('a like by mouse is one act', async () => {
    start('home');
    await likeByMouse(post('1001'));
    expect(eyes.seen).toEqual([
      {
        type: 'act',
        act: { id: 'id-000001', at: Date.now(), account: 'me', kind: 'like', person: 'bob', post: '1001' },
      },
    ]);
  });

  it('a like by key counts without any click', async () => {
    start('home');
    key(post('1001'), 'l');
    flip(like(post('1001')), 'unlike');
    await settle();
    expect(eyes.acts()).toMatchObject([{ kind: 'like', person: 'bob', post: '1001' }]);
  });

  it('a like by any other key counts while the post has the focus: keyboards differ', async () => {
    start('home');
    key(like(post('1001')), 'ذ');
    flip(like(post('1001')), 'unlike');
    await settle();
    expect(eyes.acts()).toHaveLength(1);
  });

  it('a repost counts when its menu was used by mouse', async () => {
    start('menu');
    click(repost(post('1001')));
    await pass(29_000);
    click(button(document, 'retweetConfirm'));
    await pass(29_000);
    flip(repost(post('1001')), 'unretweet');
    await settle();
    expect(eyes.acts()).toMatchObject([{ kind: 'repost', person: 'bob', post: '1001' }]);
  });

  it('a repost counts when its menu was used by keys', async () => {
    start('menu');
    key(post('1001'), 't');
    await pass(20_000);
    key(button(document, 'retweetConfirm'), 'ArrowDown');
    key(button(document, 'retweetConfirm'), 'Enter');
    await pass(20_000);
    flip(repost(post('1001')), 'unretweet');
    await settle();
    expect(eyes.acts()).toMatchObject([{ kind: 'repost', post: '1001' }]);
  });

  it('a repost counts when a narrow layout asks in a sheet', async () => {
    start('narrow');
    click(repost(post('1001')));
    await pass(25_000);
    click(button(document, 'retweetConfirm'));
    await pass(25_000);
    flip(repost(post('1001')), 'unretweet');
    await settle();
    expect(eyes.acts()).toMatchObject([{ kind: 'repost', post: '1001', account: 'me' }]);
  });

  it('a like and a repost of one post are two acts', async () => {
    start('home');
    await likeByMouse(post('1003'));
    click(repost(post('1003')));
    flip(repost(post('1003')), 'unretweet');
    await settle();
    expect(eyes.acts().map(({ kind }) => kind)).toEqual(['like', 'repost']);
  });

  it('an unlike of something liked long ago takes it back', async () => {
    start('home');
    click(like(post('1006')));
    flip(like(post('1006')), 'like');
    await settle();
    expect(eyes.seen).toMatchObject([
      { type: 'undo', kind: 'like', post: '1006', person: 'bob', account: 'me' },
    ]);
  });

  it('a quoted post stands for the one around it', async () => {
    start('home');
    click(one('[role="link"]:not(a)', post('1003')));
    flip(like(post('1003')), 'unlike');
    await settle();
    expect(eyes.acts()).toMatchObject([{ person: 'carol', post: '1003' }]);
  });

  it('an edited post is found by its history link, a reposted one is its author’s', async () => {
    start('home');
    await likeByMouse(post('1008'));
    await likeByMouse(post('1004'));
    expect(eyes.acts()).toMatchObject([
      { person: 'grace', post: '1008' },
      { person: 'erin', post: '1004' },
    ]);
  });
});

describe('once', () => {
  it('two bars in one article are one act, and one undo', async () => {
    start('article');
    const bars = [...document.querySelectorAll('[data-testid="like"]')];
    expect(bars).toHaveLength(2);
    click(bars[1] as Element);
    for (const bar of bars) flip(bar, 'unlike');
    await settle();
    expect(eyes.acts()).toHaveLength(1);
    for (const bar of bars) flip(bar, 'like');
    await settle();
    expect(eyes.undos()).toHaveLength(1);
  });

  it('a post that stands twice on the page is one act, and one undo of an old like', async () => {
    start('home');
    click(like(post('1001', 0)));
    flip(like(post('1001', 0)), 'unlike');
    await pass(1500);
    flip(like(post('1001', 1)), 'unlike');
    await settle();
    expect(eyes.acts()).toHaveLength(1);
  });

  it('the media viewer’s bar and the post below it are one act', async () => {
    start('viewer', '/bob/status/1001/photo/1');
    const bars = [...document.querySelectorAll('[data-testid="like"]')].filter(
      (bar) => !bar.closest('article')?.querySelector('a[href*="/1402"]'),
    );
    expect(bars).toHaveLength(3);
    const inViewer = button(one('div[data-testid="tweet"]'), 'like');
    click(inViewer);
    for (const bar of bars) flip(bar, 'unlike');
    await settle();
    expect(eyes.acts()).toMatchObject([{ person: 'bob', post: '1001' }]);
  });

  it('a bar without any article belongs to the post of the address', async () => {
    start('focus', '/bob/article/1101');
    await likeByMouse(one('main'));
    expect(eyes.acts()).toMatchObject([{ person: 'bob', post: '1101' }]);
  });

  it('a flip there and back before the page draws is nothing', async () => {
    start('home');
    click(like(post('1001')));
    const it = like(post('1001'));
    flip(it, 'unlike');
    flip(it, 'like');
    await settle();
    expect(eyes.seen).toEqual([]);
  });
});

describe('what does not count', () => {
  it('a flip without a press: another tab, another device', async () => {
    start('home');
    flip(like(post('1001')), 'unlike');
    flip(like(post('1006')), 'like');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a press on another post', async () => {
    start('home');
    click(like(post('1003')));
    flip(like(post('1001')), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a press longer than 30 seconds ago', async () => {
    start('home');
    click(like(post('1001')));
    await pass(30_001);
    flip(like(post('1001')), 'unlike');
    await settle();
    expect(eyes.acts()).toEqual([]);
  });

  it('a press that a script made', async () => {
    show('home');
    eyes = open({ trusted: ({ isTrusted }) => isTrusted });
    await likeByMouse(post('1001'));
    key(post('1003'), 'l');
    flip(like(post('1003')), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a press that the page made is refused unless told otherwise', async () => {
    show('home');
    const seen: unknown[] = [];
    const { watch } = await import('@/utils/x/watch.ts');
    const { frontOf } = await import('@/utils/x/front.ts');
    const life = new AbortController();
    const emit = (sighting: unknown) => seen.push(sighting);
    watch(frontOf(document), {
      document,
      now: Date.now,
      newId: () => 'id-000001',
      emit,
      signal: life.signal,
    });
    await likeByMouse(post('1001'));
    life.abort();
    expect(seen).toEqual([]);
  });

  it('promoted posts, marked or unmarked, and one’s own', async () => {
    start('home');
    for (const id of ['1002', '1007', '1005']) await likeByMouse(post(id));
    for (const id of ['1002', '1007', '1005']) flip(like(post(id)), 'like');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a key typed into an editor', async () => {
    start('status', '/bob/status/1201');
    key(one('[role="textbox"]'), 'l');
    flip(like(post('1201')), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a button that X uses again for another post', async () => {
    start('home');
    await likeByMouse(post('1001'));
    const recycled = post('1001');
    for (const link of recycled.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/carol/status/1999');
    flip(like(recycled), 'like');
    await settle();
    flip(like(recycled), 'unlike');
    await settle();
    expect(eyes.seen).toHaveLength(1);
  });

  it('a post that was pressed only to be opened, in a button that X uses again for it', async () => {
    start('home');
    click(one('[data-testid="tweetText"]', post('1006')));
    const recycled = post('1003');
    for (const link of recycled.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/bob/status/1006');
    flip(like(recycled), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('anything after the end', async () => {
    start('home');
    await likeByMouse(post('1001'));
    eyes.close();
    await likeByMouse(post('1003'));
    flip(like(post('1001')), 'like');
    flip(like(post('1001', 1)), 'like');
    await pass(700_000);
    expect(eyes.seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the page of a post', () => {
  it('a key with the focus elsewhere means the post of the address', async () => {
    start('status', '/bob/status/1201');
    key(document.body, 'l');
    flip(like(post('1201')), 'unlike');
    await settle();
    expect(eyes.acts()).toMatchObject([{ person: 'bob', post: '1201' }]);
  });

  it('a key with the focus elsewhere means nothing on a timeline', async () => {
    start('home');
    key(document.body, 'l');
    flip(like(post('1001')), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('a click beside the posts means none', async () => {
    start('status', '/bob/status/1201');
    click(one('[data-testid="sidebarColumn"]'));
    flip(like(post('1201')), 'unlike');
    await settle();
    expect(eyes.seen).toEqual([]);
  });

  it('the focal post is read below its quote', async () => {
    start('status', '/bob/status/1201');
    await likeByMouse(post('1201'));
    expect(eyes.acts()).toMatchObject([{ person: 'bob', post: '1201' }]);
  });

  it('a key in the media viewer means its post', async () => {
    start('viewer', '/bob/status/1001/photo/1');
    key(one('[role="dialog"]'), 'l');
    flip(button(one('div[data-testid="tweet"]'), 'like'), 'unlike');
    await settle();
    expect(eyes.acts()).toMatchObject([{ person: 'bob', post: '1001' }]);
  });
});

describe('taking back', () => {
  it('a roll-back without a press takes the act back', async () => {
    start('home');
    await likeByMouse(post('1001'));
    await pass(800);
    flip(like(post('1001')), 'like');
    await settle();
    expect(eyes.undos()).toEqual([
      {
        type: 'undo',
        id: 'id-000002',
        at: Date.now(),
        account: 'me',
        kind: 'like',
        post: '1001',
        person: 'bob',
      },
    ]);
  });

  it('an unlike by mouse takes it back, at any time', async () => {
    start('home');
    await likeByMouse(post('1003'));
    await pass(3_600_000);
    click(like(post('1003')));
    flip(like(post('1003')), 'like');
    await settle();
    expect(eyes.undos()).toHaveLength(1);
  });

  it('ten minutes later a flip without a press is nothing', async () => {
    start('home');
    await likeByMouse(post('1003'));
    await pass(600_001);
    flip(like(post('1003')), 'like');
    await settle();
    expect(eyes.undos()).toEqual([]);
  });

  it('a repost is undone through the same menu', async () => {
    start('menu');
    click(repost(post('1001')));
    flip(repost(post('1001')), 'unretweet');
    await pass(60_000);
    click(repost(post('1001')));
    click(button(document, 'retweetConfirm'));
    flip(repost(post('1001')), 'retweet');
    await settle();
    expect(eyes.deeds()).toEqual(['act', 'undo']);
    expect(eyes.undos()).toMatchObject([{ kind: 'repost', post: '1001', person: 'bob' }]);
  });

  it('liking again is a new act', async () => {
    start('home');
    await likeByMouse(post('1003'));
    click(like(post('1003')));
    flip(like(post('1003')), 'like');
    await settle();
    await likeByMouse(post('1003'));
    expect(eyes.deeds()).toEqual(['act', 'undo', 'act']);
    expect(new Set(eyes.acts().map(({ id }) => id)).size).toBe(2);
  });

  it('liking again after an undo out of sight takes the first back and counts the second', async () => {
    start('home');
    await likeByMouse(post('1003'));
    const old = post('1003');
    const fresh = old.cloneNode(true) as Element;
    button(fresh, 'unlike').setAttribute('data-testid', 'like');
    await pass(700_000);
    old.replaceWith(fresh);
    await likeByMouse(post('1003'));
    expect(eyes.deeds()).toEqual(['act', 'undo', 'act']);
  });

  it('an unlike that fails leaves the like as it was', async () => {
    start('home');
    const at = Date.now();
    await likeByMouse(post('1003'));
    await pass(5000);
    click(like(post('1003')));
    flip(like(post('1003')), 'like');
    await pass(900);
    flip(like(post('1003')), 'unlike');
    await settle();
    expect(eyes.deeds()).toEqual(['act', 'undo', 'act']);
    expect(eyes.acts()[1]).toMatchObject({ kind: 'like', post: '1003', at });
  });

  it.each([2000, 10_000, 60_000, 300_000, 600_000])(
    'a look after %i ms sees what scrolling hid',
    async (ms) => {
      start('home');
      await likeByMouse(post('1003'));
      await pass(ms - 1);
      const old = post('1003');
      const fresh = old.cloneNode(true) as Element;
      button(fresh, 'unlike').setAttribute('data-testid', 'like');
      old.replaceWith(fresh);
      await settle();
      expect(eyes.undos()).toEqual([]);
      await pass(1);
      expect(eyes.undos()).toMatchObject([{ kind: 'like', post: '1003' }]);
      await pass(700_000);
      expect(eyes.undos()).toHaveLength(1);
    },
  );

  it('a look takes nothing back while one copy shows the like, or none is in view', async () => {
    start('home');
    await likeByMouse(post('1001', 0));
    await likeByMouse(post('1003'));
    post('1003').remove();
    await pass(700_000);
    expect(eyes.undos()).toEqual([]);
  });

  it('a switch to another account, which has not liked it, takes nothing back', async () => {
    start('home');
    await likeByMouse(post('1001'));
    one('[data-testid=AppTabBar_Profile_Link]').setAttribute('href', '/me_too');
    flip(like(post('1001')), 'like');
    await settle();
    await pass(700_000);
    expect(eyes.undos()).toEqual([]);
  });
});
