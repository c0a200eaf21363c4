import { describe, expect, it } from 'vitest';
import { one, pass, post, show } from './stage.ts';
import { cellOf, eyes, looked, openEyes, stage, start, told, words } from './words-stage.ts';

stage();

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
    openEyes();
    await pass(2000);
    expect(words()).toEqual(['ann answer 1402 both', 'dave answer 1407 both', 'heidi mention 1413']);
    expect(looked()).toEqual([{ posts: ['1402'] }]);
  });

  it('with a hole above takes nobody for the one before', async () => {
    show('conversation', PATH);
    cellOf('1401').innerHTML = '<div><button role="button">LABEL</button></div>';
    openEyes();
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
    openEyes();
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
    openEyes();
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
    openEyes();
    await pass(2000);
    expect(looked()).toEqual([]);
    one('[data-testid="cellInnerDiv"] > [role="progressbar"]').remove();
    one('[data-testid="cellInnerDiv"]:last-child').append(document.createElement('div'));
    await pass(1300);
    expect(eyes.people().at(-1)).toMatchObject({ people: [], looked: { posts: ['1403'] } });
  });
});
