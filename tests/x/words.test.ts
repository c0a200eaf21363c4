import { describe, expect, it, vi } from 'vitest';
import { goTo, one, pass, post, show } from './stage.ts';
import { cellOf, eyes, looked, openEyes, stage, start, told, words } from './words-stage.ts';

stage();
const go = (path: string) => {
  goTo(path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};
const at = (hour: number) => Date.UTC(2026, 7, 31, hour);

describe('the notifications', () => {
  it('tell answers to the user, mentions, quotes and who followed, in one message', async () => {
    await start('notifications', '/notifications');
    expect(eyes.people()).toEqual([
      {
        type: 'people',
        account: 'me',
        people: [
          {
            handle: 'ann',
            words: [{ kind: 'mention', post: '1301', at: at(23), text: 'Thank you. Send me a DM.' }],
          },
          { handle: 'bob', words: [{ kind: 'mention', post: '1302', at: at(22), text: 'Look, @me' }] },
          {
            handle: 'carol',
            followsYou: true,
            followed: true,
            words: [{ kind: 'answer', post: '1304', at: at(21), text: 'So it is.' }],
          },
          { handle: 'dave', followsYou: true, followed: true },
        ],
        looked: { since: at(20) },
      },
    ]);
  });

  it('wait until the page has rested', async () => {
    show('notifications', '/notifications');
    openEyes();
    await pass(1100);
    document.dispatchEvent(new Event('scroll'));
    await pass(900);
    expect(eyes.people()).toEqual([]);
    await pass(200);
    expect(eyes.people()).toHaveLength(1);
  });

  const scrollIn = (id: string, from = '1302') => {
    const cell = cellOf(from).cloneNode(true) as HTMLElement;
    cell.innerHTML = cell.innerHTML.replaceAll(from, id).replace('08-31T22', '08-30T12');
    one('[data-testid="primaryColumn"] > div').append(cell);
  };

  it('are told once, and then what is new', async () => {
    await start('notifications', '/notifications/mentions');
    await pass(9000);
    scrollIn('1306');
    await pass(1300);
    expect(eyes.people()).toHaveLength(2);
    expect(eyes.people()[1]).toMatchObject({
      people: [{ handle: 'bob', words: [{ post: '1306' }] }],
      looked: { since: Date.UTC(2026, 7, 30, 12) },
    });
    expect(told().at(-1)?.words).toHaveLength(1);
  });

  it('of a tab that leaves some out prove no silence', async () => {
    await start('notifications', '/notifications/verified');
    expect(words()).toHaveLength(3);
    expect(looked()).toEqual([]);
  });

  it('prove no silence beyond a jump, which leaves some undrawn', async () => {
    await start('notifications', '/notifications');
    const cell = cellOf('1302').cloneNode(true) as HTMLElement;
    cell.innerHTML = cell.innerHTML.replaceAll('1302', '1309').replace('08-31', '08-01');
    one('[data-testid="primaryColumn"] > div').replaceChildren(cell);
    await pass(1300);
    expect(words()).toContain('bob mention 1309');
    expect(looked()).toEqual([{ since: at(20) }]);
  });

  it('are not what the page before had drawn', async () => {
    await start('home', '/home');
    go('/notifications');
    await pass(9000);
    expect(eyes.people()).toEqual([]);
  });

  it('are told when the page is left, and not after', async () => {
    show('notifications', '/notifications');
    openEyes();
    await pass(300);
    go('/home');
    expect(words()).toHaveLength(3);
    scrollIn('1307');
    await pass(9000);
    expect(eyes.people()).toHaveLength(1);
  });

  it('without a time are left out', async () => {
    show('notifications', '/notifications');
    for (const id of ['1301', '1305']) one('time', post(id)).removeAttribute('datetime');
    openEyes();
    await pass(2000);
    expect(words()).toEqual(['bob mention 1302', 'carol answer 1304']);
    expect(looked()).toEqual([{ since: at(21) }]);
  });

  it('say nothing for an account that is not known', async () => {
    show('notifications', '/notifications');
    one('header').remove();
    openEyes();
    await pass(9000);
    expect(eyes.people()).toEqual([]);
  });

  it('that cannot be read are blindness; likes alone are not', async () => {
    await start('notifications', '/notifications');
    for (const article of document.querySelectorAll('[data-testid="tweet"]'))
      article.setAttribute('data-testid', 'post');
    await pass(60_000);
    expect(eyes.sights()).toEqual(['seeing me', 'blind me']);
    eyes.close();
    show('notifications', '/notifications');
    for (const notice of document.querySelectorAll('[data-testid="notification"]'))
      notice.insertAdjacentHTML('beforeend', '<a href="/me/status/1"></a><a href="/me/status/2"></a>');
    for (const article of document.querySelectorAll('[data-testid="tweet"]')) article.remove();
    openEyes();
    await pass(60_000);
    expect(eyes.sights()).toEqual(['seeing me']);
  });
});

describe('elsewhere', () => {
  it.each(['/home', '/bob', '/me/likes', '/search'])('nobody listens on %s', async (path) => {
    const observes = vi.spyOn(MutationObserver.prototype, 'observe');
    await start('conversation', path);
    await pass(9000);
    expect(words()).toEqual([]);
    const column = one('[data-testid="primaryColumn"]');
    expect(observes.mock.calls.filter(([target]) => target === column)).toEqual([]);
  });
});
