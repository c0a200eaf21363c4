import { describe, expect, it, vi } from 'vitest';
import { eyes, look, stage, start } from './eyes.ts';
import { button, click, flip, key, one, pass, post, settle, show } from './stage.ts';

stage();

const like = (root: Element) => button(root, 'like', 'unlike');
const _repost = (root: Element) => button(root, 'retweet', 'unretweet');
/** A like by mouse that X shows. */
const likeByMouse = async (root: Element) => {
  click(like(root));
  flip(like(root), 'unlike');
  await settle();
};

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
    look({ trusted: ({ isTrusted }) => isTrusted });
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
