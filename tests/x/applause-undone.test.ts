import { describe, expect, it } from 'vitest';
import { eyes, stage, start } from './eyes.ts';
import { button, click, flip, one, pass, post, settle } from './stage.ts';

stage();

const like = (root: Element) => button(root, 'like', 'unlike');
const repost = (root: Element) => button(root, 'retweet', 'unretweet');
/** A like by mouse that X shows. */
const likeByMouse = async (root: Element) => {
  click(like(root));
  flip(like(root), 'unlike');
  await settle();
};

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
