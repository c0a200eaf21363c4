import { describe, expect, it } from 'vitest';
import { eyes, look, stage, start } from './eyes.ts';
import { button, flip, goTo, one, pass, post, settle, show } from './stage.ts';

stage();

const told = () => eyes.people().flatMap(({ people }) => people);
/** What the account itself posted, in short, as it was told. */
const own = () =>
  told()
    .filter(({ handle }) => handle === 'me')
    .flatMap(({ words = [] }) => words)
    .map(({ kind, post, to, media }) =>
      [kind, post, ...(to ? [`@${to}`] : []), ...(media ? ['media'] : [])].join(' '),
    )
    .sort();
const wordOf = (id: string) =>
  told()
    .flatMap(({ words = [] }) => words)
    .find(({ post }) => post === id);
const profile = async (path = '/me') => {
  start('own-profile', path);
  await pass(2500);
};

describe('the own profile tells', () => {
  it('posts, quotes, reposts and answers, each with whom it is about, and whether it has a picture', async () => {
    await profile();
    expect(own()).toEqual([
      'post 1501',
      'post 1503 media',
      'post 1506',
      'post 1507',
      'quote 1505 @bob',
      'reply 1511 @ann',
      'repost 1502 @carol',
      'repost 1504 @dave',
    ]);
  });

  it('when a post was written; a repost is later than what stands below it, and than what was reposted', async () => {
    await profile();
    expect(wordOf('1503')).toMatchObject({ at: Date.UTC(2026, 7, 30, 9), text: 'With a picture.' });
    expect(wordOf('1502')?.at).toBe(Date.UTC(2026, 7, 30, 9));
    expect(wordOf('1504')?.at).toBe(Date.UTC(2026, 7, 29, 12));
  });

  it('each once, and then what comes', async () => {
    await profile();
    const before = own();
    await pass(9000);
    expect(own()).toEqual(before);
    const cell = post('1503').closest('[data-testid="cellInnerDiv"]') as HTMLElement;
    const fresh = cell.cloneNode(true) as HTMLElement;
    fresh.innerHTML = fresh.innerHTML.replaceAll('1503', '1520');
    cell.before(fresh);
    await pass(1500);
    expect(own()).toEqual([...before, 'post 1520 media'].sort());
  });

  it('no repost that was taken back', async () => {
    show('own-profile', '/me');
    flip(button(post('1502'), 'unretweet'), 'retweet');
    look();
    await pass(2500);
    expect(own()).not.toContain('repost 1502 @carol');
  });

  it('on the tab of answers nothing but answers and reposts', async () => {
    await profile('/me/with_replies');
    expect(own()).toEqual(['reply 1511 @ann', 'repost 1502 @carol', 'repost 1504 @dave']);
  });
});

describe('nothing is told', () => {
  it.each(['/me/likes', '/me/media', '/me/highlights'])('on the tab %s', async (path) => {
    await profile(path);
    expect(own()).toEqual([]);
  });

  it('on the profile of somebody else', async () => {
    await profile('/bob');
    expect(own()).toEqual([]);
  });

  it('while the header is not there: what the page before had drawn may still stand', async () => {
    show('own-profile', '/me');
    one('[data-testid="UserName"]').remove();
    look();
    await pass(2500);
    expect(own()).toEqual([]);
  });

  it('where nobody is signed in', async () => {
    show('own-profile', '/me');
    for (const link of document.querySelectorAll('header a, header button')) link.remove();
    look();
    await pass(2500);
    expect(told()).toEqual([]);
  });
});

describe('a conversation tells', () => {
  it('what the user answered in it', async () => {
    start('conversation', '/me/status/1403');
    await pass(2500);
    expect(own()).toEqual(['reply 1401 @ann', 'reply 1403 @ann', 'reply 1406 @dave']);
  });

  it('that somebody’s post to the user was looked at with what stands below it', async () => {
    show('conversation', '/bob/status/1404');
    one('[data-testid="tweetText"] span', post('1404')).innerHTML = '<a href="/me" role="link">@me</a>';
    look();
    goTo('/bob/status/1404');
    await settle();
    await pass(2500);
    expect(eyes.people().flatMap(({ looked }) => looked ?? [])).toEqual([{ posts: ['1404'] }]);
  });

  it('of a post to nobody it does not', async () => {
    start('conversation', '/erin/status/1409');
    await pass(2500);
    expect(eyes.people().flatMap(({ looked }) => looked ?? [])).toEqual([]);
  });
});
