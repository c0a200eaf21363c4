import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Marked } from '../../../utils/extension/answers.ts';
import { fakeWorld, openOptions } from './fake-world.tsx';

afterEach(cleanup);

const ann: Marked = { account: 'me', handle: 'ann', known: 'known', knownAt: Date.UTC(2026, 9, 3, 12) };
const many = Array.from(
  { length: 11 },
  (_, n): Marked => ({ account: 'me', handle: `person_${n}`, known: 'stranger' }),
);

describe('people you marked', () => {
  it('says what will appear while there is nobody', async () => {
    await openOptions(fakeWorld().world);
    expect(await screen.findByText(/Nobody yet/)).toBeTruthy();
  });

  it('shows the mark and since when', async () => {
    await openOptions(fakeWorld({}, [ann]).world);
    const row = within(await waitFor(() => rowOf('ann')));
    expect(row.getByText('You know them')).toBeTruthy();
    expect(row.getByText('since October 3, 2026')).toBeTruthy();
  });

  it('says no date where none was noted', async () => {
    await openOptions(fakeWorld({}, [{ ...ann, knownAt: 0 }]).world);
    await screen.findByText('You know them');
    expect(screen.queryByText(/^since/)).toBeNull();
  });

  it('takes a mark back and puts it back, on the spot and with the focus staying put', async () => {
    const { world, marked } = fakeWorld({}, [ann]);
    await openOptions(world);
    const undo = await screen.findByRole('button', { name: 'Undo the mark of @ann' });
    await userEvent.click(undo);
    await waitFor(() => expect(marked()).toEqual([]));
    const back = await screen.findByRole('button', { name: 'Put back the mark of @ann' });
    expect(document.activeElement).toBe(back);
    expect(screen.getByText('No longer marked')).toBeTruthy();
    await userEvent.click(back);
    await waitFor(() => expect(marked()).toMatchObject([{ handle: 'ann', known: 'known' }]));
    expect(await screen.findByText('You know them')).toBeTruthy();
  });

  it('loses no press when two are taken back quickly', async () => {
    const { world, marked } = fakeWorld({}, [ann, { ...ann, handle: 'bob' }]);
    await openOptions(world);
    const [first, second] = await screen.findAllByRole('button', { name: /^Undo the mark/ });
    first?.click();
    second?.click();
    await waitFor(() => expect(marked()).toEqual([]));
    expect(await screen.findAllByText('No longer marked')).toHaveLength(2);
  });

  it('can be searched once there are more than ten', async () => {
    await openOptions(fakeWorld({}, many).world);
    await userEvent.type(await screen.findByLabelText('Find a person'), '@Person_10');
    expect(screen.getAllByRole('button', { name: /^Undo the mark/ })).toHaveLength(1);
    expect(screen.getByText('1 person found')).toBeTruthy();
  });

  it('needs no search for ten', async () => {
    await openOptions(fakeWorld({}, many.slice(0, 10)).world);
    await screen.findByText('@person_9');
    expect(screen.queryByLabelText('Find a person')).toBeNull();
  });

  it('says in words when the memory does not answer', async () => {
    await openOptions(fakeWorld({ marked: async () => Promise.reject(new Error('timeout')) }).world);
    expect(await screen.findByText(/did not work.*timeout/)).toBeTruthy();
    expect(screen.queryByText(/Nobody yet/)).toBeNull();
  });
});

const rowOf = (handle: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-person="${handle}"]`);
  if (!row) throw new Error(`no row for ${handle}`);
  return row;
};
