import { describe, expect, it } from 'vitest';
import { eyes, look, stage, start } from './eyes.ts';
import { button, click, flip, goTo, one, pass, settle, show } from './stage.ts';

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

describe('relationships that the page shows', () => {
  it('a profile that is not followed and does not follow', async () => {
    start('profile', '/bob');
    await pass(1000);
    expect(eyes.people()).toEqual([
      {
        type: 'people',
        account: 'me',
        people: [{ handle: 'bob', userId: '77', following: false, followsYou: false }],
      },
    ]);
  });

  it('a profile is told once, and again when it has changed', async () => {
    start('profile', '/bob');
    await pass(8000);
    expect(told()).toHaveLength(1);
    await replaceButton('77-follow', '77-unfollow');
    goTo('/bob/media');
    click(document.body);
    await pass(8000);
    expect(told()).toHaveLength(2);
    expect(told()[1]).toMatchObject({ handle: 'bob', following: true });
  });

  it('a header that still shows somebody else tells nothing', async () => {
    start('profile', '/carol');
    await pass(8000);
    expect(told()).toEqual([]);
    expect(eyes.sights()).toEqual(['seeing me']);
  });

  it('a header that comes late is still read', async () => {
    show('profile', '/bob');
    const column = one('[data-testid="primaryColumn"]');
    const content = [...column.childNodes];
    column.replaceChildren();
    look();
    await pass(3900);
    column.replaceChildren(...content);
    await pass(200);
    expect(told()).toMatchObject([{ handle: 'bob' }]);
  });

  it('a profile reached within the page is read', async () => {
    start('profile', '/carol');
    await pass(9000);
    goTo('/bob');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(200);
    expect(told()).toMatchObject([{ handle: 'bob' }]);
  });

  it('a request that waits says neither yes nor no', async () => {
    start('profile', '/bob');
    flip(button(document, '77-follow'), '77-cancel');
    await pass(1000);
    expect(told()).toEqual([{ handle: 'bob', userId: '77' }]);
  });

  it('a hover card', async () => {
    show('hover');
    const card = one('#layers > div');
    card.remove();
    look();
    await pass(300);
    expect(told()).toEqual([]);
    one('#layers').append(card);
    await settle();
    expect(told()).toEqual([{ handle: 'bob', userId: '77', following: true, followsYou: true }]);
  });

  it('a hover card that is still empty is read when its button comes', async () => {
    show('hover');
    const row = one('[data-testid="HoverCard"] [data-testid="placementTracking"]');
    row.remove();
    look();
    await pass(300);
    expect(told()).toEqual([]);
    one('[data-testid="HoverCard"]').append(row);
    await settle();
    expect(told()).toMatchObject([{ handle: 'bob', following: true }]);
  });

  it('nothing is told of oneself', async () => {
    start('following', '/bob/following');
    await pass(2000);
    expect(told().map(({ handle }) => handle)).not.toContain('me');
  });

  it('nothing is told for an account that is not known', async () => {
    show('profile', '/bob');
    one('header').remove();
    look();
    await pass(9000);
    expect(eyes.people()).toEqual([]);
  });
});

describe('user lists', () => {
  it('are read together, and those beside the list are not', async () => {
    start('following', '/bob/following');
    await pass(2000);
    expect(eyes.people()).toEqual([
      {
        type: 'people',
        account: 'me',
        people: [
          { handle: 'ann', userId: '61', following: true, followsYou: true },
          { handle: 'bob', userId: '62', following: true, followsYou: false },
          { handle: 'carol', userId: '63' },
          { handle: 'dave', userId: '64', following: false, followsYou: true },
        ],
      },
    ]);
  });

  it.each([
    ['/me/following', 'following'],
    ['/me/followers', 'followers'],
    ['/Me/verified_followers', 'followers'],
  ])('the own list %s says so', async (path, list) => {
    start('following', path);
    await pass(2000);
    expect(eyes.people()).toMatchObject([{ list }]);
  });

  const scrollIn = (count: number) => {
    const cell = one('[data-testid="cellInnerDiv"]');
    for (let nth = 0; nth < count; nth++) {
      const next = cell.cloneNode(true) as Element;
      next.innerHTML = next.innerHTML.replaceAll('ann', `u${nth}`).replaceAll('61-', `${1000 + nth}-`);
      cell.parentElement?.append(next);
    }
  };

  it('people who scroll by are told in batches of half a second', async () => {
    start('following', '/me/following');
    await pass(2000);
    const before = eyes.people().length;
    scrollIn(10);
    await pass(499);
    expect(eyes.people()).toHaveLength(before);
    await pass(1);
    expect(eyes.people().at(-1)?.people).toHaveLength(10);
  });

  it('fifty are not kept waiting', async () => {
    start('following', '/me/following');
    await pass(2000);
    scrollIn(60);
    await settle();
    expect(eyes.people().at(-1)?.people.length).toBeGreaterThanOrEqual(50);
    await pass(600);
    expect(told()).toHaveLength(64);
  });

  it('somebody known from elsewhere is told again on the own list, once', async () => {
    start('following', '/bob/following');
    await pass(2000);
    goTo('/me/following');
    click(document.body);
    await pass(8000);
    expect(eyes.people().map(({ list }) => list)).toEqual([undefined, 'following']);
  });

  it('leaving the list tells who waits, and nobody after', async () => {
    start('following', '/me/following');
    await pass(2000);
    scrollIn(3);
    await settle();
    goTo('/home');
    click(document.body);
    expect(told()).toHaveLength(7);
    scrollIn(9);
    await pass(5000);
    expect(told()).toHaveLength(7);
  });
});
