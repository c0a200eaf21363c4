import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RUNGS } from '@/utils/etiquette/ladder.ts';
import { persian } from '../samples.ts';
import { fakePeople, page } from './fake-people.ts';
import { showPeople } from './show-people.tsx';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const user = userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) });
const field = () => screen.getByRole('searchbox', { name: /^Find a person/ });
const handles = () =>
  screen
    .queryAllByRole('listitem')
    .map((row) => row.dataset.person)
    .filter(Boolean);
const listed = () => waitFor(() => expect(handles()).not.toEqual([]));

describe('the list', () => {
  test('says of each who, where they stand, what went either way, and when last', async () => {
    showPeople(fakePeople().world);
    await listed();
    expect(screen.getByRole('listitem').textContent).toBe(
      '@annAcquaintance2 exchanges since 2 Nov; no mutual follow yetFrom you: 12Seen from them: 32 hours ago',
    );
  });

  test('keeps the order that it is given', async () => {
    showPeople(fakePeople([page('dora'), page('ann'), page('bob')]).world);
    await listed();
    expect(handles()).toEqual(['dora', 'ann', 'bob']);
  });

  test.each(RUNGS)('has a name for the rung %s', async (rung) => {
    showPeople(fakePeople([page('ann', { rung })]).world);
    await listed();
    expect(screen.getByRole('listitem').textContent).not.toContain('rung_');
  });

  test('claims no last contact where there was none', async () => {
    const { last: _, ...silent } = page('ann');
    showPeople(fakePeople([silent]).world);
    await listed();
    expect(document.querySelector('time')).toBeNull();
  });

  test('keeps a handle’s @ in front where people read from right to left', async () => {
    showPeople(fakePeople().world, undefined, persian);
    await listed();
    expect(document.querySelector('bdi[dir=ltr]')?.textContent).toBe('@ann');
  });

  test('of 5,000 shows the first 50 and says how to find the others', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => page(`person_${n}`));
    showPeople(fakePeople(many).world);
    await listed();
    expect(handles()).toHaveLength(50);
    screen.getByText('50 of 5,000 are shown. Search for the others.');
  });

  test('while there is nobody, says who will stand here and when', async () => {
    showPeople(fakePeople([]).world);
    await screen.findByText(/^Nobody yet\. Whoever you like/);
  });

  test('a background that fails is told in words, and can be tried again', async () => {
    const { world } = fakePeople();
    world.people.mockRejectedValueOnce(new Error('worker gone'));
    showPeople(world);
    expect((await screen.findByRole('alert')).textContent).toContain('worker gone');
    expect(screen.queryByText(/^Nobody yet/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await listed();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the search', () => {
  const people = () => fakePeople([page('ann'), page('bob', { note: 'likes trains' })]);

  test('asks once, after 150 ms of quiet', async () => {
    const { world } = people();
    showPeople(world);
    await listed();
    await user.type(field(), 'bo');
    expect(world.people.mock.calls).toEqual([['']]);
    await vi.advanceTimersByTimeAsync(150);
    expect(world.people.mock.calls).toEqual([[''], ['bo']]);
    await waitFor(() => expect(handles()).toEqual(['bob']));
    expect(screen.getByRole('status').textContent).toBe('1 person found');
  });

  test.each([
    ['@Bob', 'bob'],
    ['@', ''],
    [' https://x.com/bob/status/1 ', 'bob'],
    ['likes Trains', 'likes trains'],
  ])('takes %j as %j', async (typed, search) => {
    const { world } = people();
    showPeople(world);
    await listed();
    await user.click(field());
    await user.paste(typed);
    await waitFor(() => expect(world.people.mock.lastCall).toEqual([search]));
  });

  test('that finds nobody says whom Tact knows', async () => {
    showPeople(people().world);
    await listed();
    await user.type(field(), 'zoe');
    await screen.findByText(/^Nobody found\./);
    expect(screen.getByRole('status').textContent).toBe('0 people found');
  });

  test('shows the newest answer, whichever comes last', async () => {
    const { world } = people();
    showPeople(world);
    await listed();
    let late = () => {};
    world.people.mockImplementationOnce(async (search) => {
      await new Promise<void>((resolve) => {
        late = resolve;
      });
      return { account: 'carol', now: 0, total: 1, people: [page(`late_${search}`)] };
    });
    await user.type(field(), 'a');
    await vi.advanceTimersByTimeAsync(150);
    await user.clear(field());
    await user.type(field(), 'bob');
    await waitFor(() => expect(handles()).toEqual(['bob']));
    late();
    await vi.advanceTimersByTimeAsync(1);
    expect(handles()).toEqual(['bob']);
  });

  test('survives a look at somebody, and the focus returns to their row', async () => {
    showPeople(people().world);
    await listed();
    await user.type(field(), 'bob');
    await waitFor(() => expect(handles()).toEqual(['bob']));
    await user.click(screen.getByRole('button', { name: '@bob' }));
    await user.click(await screen.findByRole('button', { name: 'All people' }));
    expect(handles()).toEqual(['bob']);
    expect((field() as HTMLInputElement).value).toBe('bob');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '@bob' }));
  });
});

describe('by keyboard', () => {
  test('from the field to a row, into the page, which takes the focus, and back', async () => {
    showPeople(fakePeople().world);
    await listed();
    await user.tab();
    expect(document.activeElement).toBe(field());
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: '@ann' }));
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '@ann' }));
  });
});
