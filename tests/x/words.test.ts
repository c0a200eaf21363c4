import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenPerson } from '@/utils/x/sighting.ts';
import { type Eyes, goTo, one, open, pass, post, show } from './stage.ts';

let eyes: Eyes;
const start = async (page: string, path: string) => {
  show(page, path);
  eyes = open();
  await pass(2000);
};
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
afterEach(() => {
  eyes.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const told = () => eyes.people().flatMap(({ people }) => people);
/** Words of others in short: who, how, which post, and whether both have spoken. */
const words = () =>
  told()
    .filter(({ handle }) => handle !== 'me')
    .flatMap(({ handle, words = [] }: SeenPerson) =>
      words.map(({ kind, post, both }) => `${handle} ${kind} ${post}${both ? ' both' : ''}`),
    )
    .sort();
const looked = () => eyes.people().flatMap(({ looked }) => looked ?? []);
const cellOf = (id: string) => post(id).closest('[data-testid="cellInnerDiv"]') as HTMLElement;
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
    eyes = open();
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
    eyes = open();
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
    eyes = open();
    await pass(2000);
    expect(words()).toEqual(['bob mention 1302', 'carol answer 1304']);
    expect(looked()).toEqual([{ since: at(21) }]);
  });

  it('say nothing for an account that is not known', async () => {
    show('notifications', '/notifications');
    one('header').remove();
    eyes = open();
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
    eyes = open();
    await pass(60_000);
    expect(eyes.sights()).toEqual(['seeing me']);
  });
});

describe('a conversation', () => {
  const PATH = '/me/status/1403';

  it('tells who answered what, and whether both have spoken', async () => {
    await start('conversation', PATH);
    expect(words()).toEqual(
      [
        'ann answer 1402 both',
        'bob answer 1404',
        'dave answer 1405',
        'dave answer 1407 both',
        'carol answer 1408 both',
        'grace answer 1412',
        'heidi mention 1413',
      ].sort(),
    );
    expect(told().find(({ handle }) => handle === 'bob')?.words).toEqual([
      { kind: 'answer', post: '1404', at: Date.UTC(2026, 7, 30, 14), text: 'I agree.' },
    ]);
    expect(looked()).toEqual([{ posts: ['1403'] }]);
    expect(eyes.people()).toHaveLength(1);
  });

  it('says nothing of whom nobody can tell: below a hidden post, in a chain of others, below the heading', async () => {
    await start('conversation', PATH);
    const silent = ['erin', 'frank', 'ivan', 'shop'];
    expect(told().filter(({ handle }) => silent.includes(handle))).toEqual([]);
  });

  it('of a post of somebody else tells answers to the user above and below it', async () => {
    show('conversation', '/ann/status/1402');
    const [focal, other] = [post('1402'), post('1403')];
    focal.tabIndex = -1;
    other.tabIndex = 0;
    eyes = open();
    await pass(2000);
    expect(words()).toEqual(['ann answer 1402 both', 'dave answer 1407 both', 'heidi mention 1413']);
    expect(looked()).toEqual([{ posts: ['1402'] }]);
  });

  it('with a hole above takes nobody for the one before', async () => {
    show('conversation', PATH);
    cellOf('1401').innerHTML = '<div><button role="button">LABEL</button></div>';
    eyes = open();
    await pass(2000);
    expect(words()).not.toContain('ann answer 1402 both');
    expect(words()).toContain('bob answer 1404');
  });

  it('quotes of the user are answers', async () => {
    show('conversation', '/ann/status/1402');
    post('1409')
      .querySelector('[data-testid="tweetText"]')
      ?.insertAdjacentHTML(
        'afterend',
        '<div role="link"><div data-testid="UserAvatar-Container-me"></div></div>',
      );
    eyes = open();
    await pass(2000);
    expect(words()).toContain('erin answer 1409');
  });

  it('goes on below the post of the page when that is drawn no more', async () => {
    await start('conversation', PATH);
    const far = cellOf('1404').cloneNode(true) as HTMLElement;
    far.innerHTML = far.innerHTML.replaceAll('1404', '1420').replaceAll('bob', 'judy');
    const end = one('h2').closest('[data-testid="cellInnerDiv"]') as HTMLElement;
    for (const id of ['1400', '1401', '1402', '1403', '1404']) cellOf(id).remove();
    cellOf('1413').after(far);
    await pass(1300);
    expect(words()).toContain('judy answer 1420');
    const proposed = far.cloneNode(true) as HTMLElement;
    proposed.innerHTML = proposed.innerHTML.replaceAll('1420', '1421');
    end.after(proposed);
    await pass(1300);
    expect(words()).not.toContain('judy answer 1421');
  });

  it('tells an answer again when more is known of it', async () => {
    show('conversation', PATH);
    const [first, second] = [cellOf('1400'), cellOf('1401')];
    first.remove();
    second.remove();
    eyes = open();
    await pass(2000);
    expect(words().filter((word) => word.startsWith('ann'))).toEqual([]);
    cellOf('1402').before(first, second);
    await pass(1300);
    expect(words().filter((word) => word.startsWith('ann'))).toEqual(['ann answer 1402 both']);
    expect(told().filter(({ handle }) => handle !== 'me')).toHaveLength(6);
  });

  it('that still loads proves no silence', async () => {
    show('conversation', PATH);
    for (let cell = cellOf('1403').nextElementSibling; cell; cell = cellOf('1403').nextElementSibling)
      cell.remove();
    cellOf('1403').insertAdjacentHTML(
      'afterend',
      '<div data-testid="cellInnerDiv"><div role="progressbar"></div></div>',
    );
    eyes = open();
    await pass(2000);
    expect(looked()).toEqual([]);
    one('[data-testid="cellInnerDiv"] > [role="progressbar"]').remove();
    one('[data-testid="cellInnerDiv"]:last-child').append(document.createElement('div'));
    await pass(1300);
    expect(eyes.people().at(-1)).toMatchObject({ people: [], looked: { posts: ['1403'] } });
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
