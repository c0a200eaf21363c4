import { describe, expect, it } from 'vitest';
import { eyes, look, stage, start } from './eyes.ts';
import { button, click, flip, pass, settle, show } from './stage.ts';

stage();

const told = () => eyes.people().flatMap(({ people }) => people);
/** React replaces a follow button by another element. */
const replaceButton = async (from: string, to: string) => {
  const old = button(document, from);
  const fresh = old.cloneNode(true) as Element;
  flip(fresh, to);
  old.replaceWith(fresh);
  await settle();
};

describe('follows', () => {
  it('a follow counts when the opposite button takes its place', async () => {
    start('following', '/bob/following');
    await pass(2000);
    click(button(document, '64-follow'));
    await settle();
    expect(eyes.acts()).toEqual([]);
    await replaceButton('64-follow', '64-unfollow');
    expect(eyes.acts()).toEqual([
      { id: 'id-000001', at: Date.now(), account: 'me', kind: 'follow', person: 'dave' },
    ]);
    expect(told().at(-1)).toMatchObject({ handle: 'dave', userId: '64', following: true });
  });

  it('a follow on a profile and on a hover card', async () => {
    start('profile', '/bob');
    click(button(document, '77-follow'));
    await replaceButton('77-follow', '77-unfollow');
    expect(eyes.acts()).toMatchObject([{ kind: 'follow', person: 'bob' }]);
    eyes.close();
    show('hover');
    flip(button(document, '77-unfollow'), '77-follow');
    look();
    click(button(document, '77-follow'));
    await replaceButton('77-follow', '77-unfollow');
    expect(eyes.acts()).toMatchObject([{ kind: 'follow', person: 'bob' }]);
  });

  it('a request is an act, and no fact yet', async () => {
    start('profile', '/bob');
    await pass(1000);
    click(button(document, '77-follow'));
    await replaceButton('77-follow', '77-cancel');
    expect(eyes.acts()).toMatchObject([{ kind: 'follow', person: 'bob' }]);
    expect(told()).toHaveLength(1);
  });

  it('an unfollow takes the follow back', async () => {
    start('following', '/bob/following');
    await pass(2000);
    click(button(document, '61-unfollow'));
    await pass(10_000);
    await replaceButton('61-unfollow', '61-follow');
    expect(eyes.undos()).toMatchObject([{ kind: 'follow', person: 'ann', account: 'me' }]);
    expect(told().at(-1)).toMatchObject({ handle: 'ann', following: false });
  });

  it('a follow that X rolls back is taken back', async () => {
    start('profile', '/bob');
    click(button(document, '77-follow'));
    await replaceButton('77-follow', '77-unfollow');
    await pass(900);
    await replaceButton('77-unfollow', '77-follow');
    expect(eyes.deeds()).toEqual(['act', 'undo']);
  });

  it('a change without a press is no act', async () => {
    start('following', '/bob/following');
    await pass(2000);
    await replaceButton('64-follow', '64-unfollow');
    await pass(1000);
    expect(eyes.deeds()).toEqual([]);
    expect(told().at(-1)).toMatchObject({ handle: 'dave', following: true });
  });

  it('a change half a minute after the press is no act', async () => {
    start('profile', '/bob');
    click(button(document, '77-follow'));
    await pass(30_001);
    await replaceButton('77-follow', '77-unfollow');
    expect(eyes.deeds()).toEqual([]);
  });
});
