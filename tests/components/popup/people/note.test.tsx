import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakePeople, page } from './fake-people.ts';
import { showPeople } from './show-people.tsx';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const user = userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) });
const field = () => screen.getByRole('textbox', { name: 'Your note' }) as HTMLTextAreaElement;

async function open() {
  const people = fakePeople([page('ann', { note: 'Likes trains' })]);
  showPeople(people.world, 'ann');
  await screen.findByRole('textbox');
  return people;
}

test('shows what was written, takes 1,000 characters, and says where it stays', async () => {
  await open();
  expect(field().value).toBe('Likes trains');
  expect(field().maxLength).toBe(1000);
  screen.getByText(/^For you alone; .* At most 1,000 characters\.$/);
});

test('is saved after 600 ms of quiet, once, and says so', async () => {
  const { world } = await open();
  await user.type(field(), '!!');
  await vi.advanceTimersByTimeAsync(590);
  expect(world.note).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  await screen.findByText('Saved');
  expect(world.note.mock.calls).toEqual([['ann', 'Likes trains!!']]);
});

test('is saved on leaving the field, and not once more afterwards', async () => {
  const { world } = await open();
  await user.type(field(), '!');
  await user.tab();
  await screen.findByText('Saved');
  await vi.advanceTimersByTimeAsync(700);
  expect(world.note.mock.calls).toEqual([['ann', 'Likes trains!']]);
});

test.each([
  ['the page is left', () => screen.getByRole('button', { name: 'All people' }).click()],
  ['the popup closes', () => window.dispatchEvent(new Event('pagehide'))],
])('is saved when %s', async (_, leave) => {
  const { world } = await open();
  await user.type(field(), '!');
  leave();
  await waitFor(() => expect(world.note.mock.calls).toEqual([['ann', 'Likes trains!']]));
});

test('that was not changed is not saved', async () => {
  const { world } = await open();
  await user.click(field());
  await user.tab();
  await vi.advanceTimersByTimeAsync(700);
  expect(world.note).not.toHaveBeenCalled();
});

test('can be emptied', async () => {
  const { world } = await open();
  await user.clear(field());
  await user.tab();
  await waitFor(() => expect(world.note.mock.calls).toEqual([['ann', '']]));
});

test('that could not be saved says why, keeps the words, and is tried again', async () => {
  const { world, of } = await open();
  world.note.mockRejectedValueOnce(new Error('disk full'));
  await user.type(field(), '!');
  await user.tab();
  await screen.findByText(/did not work.*disk full/);
  expect(field().value).toBe('Likes trains!');
  await user.click(field());
  await user.tab();
  await screen.findByText('Saved');
  expect(of('ann')?.note).toBe('Likes trains!');
  expect(screen.queryByText(/disk full/)).toBeNull();
});
