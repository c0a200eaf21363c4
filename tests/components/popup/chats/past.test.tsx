import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { nextWord } from '@/components/popup/chats/next-word.ts';
import { fakeChats, met, page, past } from './fake-chats.ts';
import { showChats } from './show-chats.tsx';

afterEach(cleanup);

const section = async (name: string) => within(await screen.findByRole('region', { name }));
const rows = () =>
  screen.getAllByRole('listitem').flatMap((row) => (row.dataset.person ? [row.textContent] : []));

describe('the list for the day after', () => {
  test('names the chat, its day and its numbers', async () => {
    showChats(fakeChats(page({ past: [past(1)] })).world);
    const after = await section('After #GardenChat');
    for (const part of ['November 21', '7 questions answered', '9 posts']) after.getByText(part);
  });

  test('says of each who they are, what went either way, and what would be good now', async () => {
    const people = [
      met('holly', { isHost: true, isNew: true, words: 0 }),
      met('ann', { isNew: true, words: 2, theirs: 1, reposts: 1 }),
      met('bob', { words: 0, theirs: 2 }),
      met('carl', { since: true }),
      met('dora', { words: 0, reposts: 1 }),
    ];
    showChats(fakeChats(page({ past: [past(1, { people })] })).world);
    await section('After #GardenChat');
    expect(rows()).toEqual([
      '@hollyHostNewOpen on X @hollyThank them for the chat.',
      '@annNewOpen on X @annSay a word while it is fresh.From you: 2Seen from them: 1Reposted: 1',
      '@bobOpen on X @bobThey spoke to you: answer them.Seen from them: 2',
      '@carlOpen on X @carlYou had a word since.From you: 1',
      '@doraOpen on X @doraReposted: 1',
    ]);
  });

  test('leads to their page here, and to X', async () => {
    const on = showChats(fakeChats(page({ past: [past(1)] })).world);
    await section('After #GardenChat');
    expect(screen.getByRole('link', { name: 'Open on X @ann' }).getAttribute('href')).toBe(
      'https://x.com/ann',
    );
    await userEvent.click(screen.getByRole('button', { name: '@ann' }));
    expect(on.person.mock.calls).toEqual([['ann']]);
  });

  test('with nobody in it says what to do next time', async () => {
    showChats(fakeChats(page({ past: [past(1, { people: [] })] })).world);
    (await section('After #GardenChat')).getByText(/^You talked with nobody there/);
  });

  test('of a crowd shows five, the others behind their number', async () => {
    const people = Array.from({ length: 40 }, (_, n) => met(`p${n}`));
    showChats(fakeChats(page({ past: [past(1, { people })] })).world);
    const after = await section('After #GardenChat');
    after.getByText('35 more');
    expect(after.getByRole('group').querySelectorAll('[data-person]')).toHaveLength(35);
  });

  test('there is one for each chat', async () => {
    const other = past(0.5, { tag: 'teachat', title: '#TeaChat' });
    showChats(fakeChats(page({ past: [other, past(1)] })).world);
    await section('After #TeaChat');
    await section('After #GardenChat');
  });
});

describe('what would be good now', () => {
  test.each([
    ['a word since is enough, also for a host', { isHost: true, since: true }, 'chats_since', true],
    ['a host is thanked', { isHost: true, words: 3 }, 'chats_thank', false],
    ['thanks are seen', { isHost: true, thanked: true }, 'chats_thanked', true],
    ['who spoke gets an answer', { words: 0, theirs: 1 }, 'chats_answer', false],
    ['who was spoken to gets a word', { words: 1, theirs: 3 }, 'chats_go_on', false],
  ] as const)('%s', (_, more, key, done) => {
    expect(nextWord(met('ann', more))).toEqual({ key, done });
  });
  test('who was only reposted need not be bothered', () => {
    expect(nextWord(met('ann', { words: 0, reposts: 2 }))).toBeUndefined();
  });
});

describe('earlier chats', () => {
  test('unfold to those met there, with nothing left to do', async () => {
    showChats(fakeChats(page({ past: [past(9, { people: [met('holly', { isHost: true })] })] })).world);
    const earlier = await section('Earlier chats');
    for (const part of ['November 13', '7 questions answered', '1 person']) earlier.getByText(part);
    await userEvent.click(earlier.getByText('#GardenChat'));
    expect(rows()).toEqual(['@hollyHostOpen on X @hollyFrom you: 1']);
  });
  test('are three, the others behind their number', async () => {
    showChats(fakeChats(page({ past: [9, 16, 23, 30, 37].map((days) => past(days)) })).world);
    (await section('Earlier chats')).getByText('2 more');
  });
});

describe('twelve weeks', () => {
  const weeks = page().weeks.map((week, n) => ({
    ...week,
    ...(n === 9 && { chats: 1, answers: 0, posts: 2 }),
    ...(n === 10 && { chats: 2, answers: 14, posts: 20 }),
    ...(n === 11 && { chats: 1, answers: 7, posts: 9 }),
  }));
  const show = async (some = weeks) => {
    showChats(fakeChats(page({ past: [past(1)], weeks: some })).world);
    return section('Your answers in twelve weeks');
  };
  const cells = () =>
    screen.getAllByRole('row').map((row) => [...row.children].map((one) => one.textContent));

  test('are a table: a row a week', async () => {
    await show();
    expect(cells()[0]).toEqual(['Week', 'Questions answered', 'Posts', 'Chats']);
    expect(cells()).toHaveLength(13);
    expect(cells().slice(-3)).toEqual([
      ['Week from November 2', '0', '2', '1'],
      ['Week from November 9', '14', '20', '2'],
      ['This week', '7', '9', '1'],
    ]);
  });
  test('bars are as long as the answers; a chat without any leaves a foot, a week without chats nothing', async () => {
    await show();
    const bars = [...document.querySelectorAll<HTMLElement>('.bar')];
    expect(bars.map(({ style, className }) => [style.blockSize, className])).toEqual([
      ['0rem', 'bar foot'],
      ['4.5rem', 'bar'],
      ['2.25rem', 'bar'],
    ]);
  });
  test('three answers are no tower', async () => {
    await show(weeks.map((week) => ({ ...week, answers: week.chats && 3 })));
    expect(document.querySelector<HTMLElement>('.bar')?.style.blockSize).toMatch(/^1\.9/);
  });
  test('with nothing at all, it says what will grow there', async () => {
    (await show(page().weeks)).getByText(/grow here as bars/);
    expect(document.querySelector('.bar')).toBeNull();
  });
});
