import { describe, expect, it } from 'vitest';
import { eyes, stage, start } from './eyes.ts';
import { button, click, flip, key, one, pass, post, settle } from './stage.ts';

stage();

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
