import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Marked } from '../../../utils/extension/answers.ts';
import { fakeWorld, openOptions } from './fake-world.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ann: Marked = { account: 'me', handle: 'ann', known: 'known' };

describe('the export', () => {
  it('is a link to a JSON file with the day in its name, and has the focus', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 30) });
    await openOptions(fakeWorld().world);
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the file' }));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /^Save tact-2026-11-22\.json/ });
    expect(link.download).toBe('tact-2026-11-22.json');
    expect(link.href).toMatch(/^blob:/);
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  it('holds exactly what the memory gave', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    await openOptions(fakeWorld({ exported: async () => '{"format":"tact","acts":[1]}' }).world);
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the file' }));
    await screen.findByRole('link', { name: /^Save/ });
    const blob = made.mock.calls[0]?.[0] as Blob;
    expect(await blob.text()).toBe('{"format":"tact","acts":[1]}');
    expect(blob.type).toBe('application/json');
  });

  it('says in words when it fails, and gives no file', async () => {
    await openOptions(
      fakeWorld({ exported: async () => Promise.reject(new Error('journal: timeout')) }).world,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Prepare the file' }));
    expect(await screen.findByText(/did not work.*journal: timeout/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Save/ })).toBeNull();
  });
});

describe('erasing one person', () => {
  const ask = async (typed: string) => {
    await userEvent.type(screen.getByLabelText('Handle'), `${typed}{Enter}`);
  };

  it('says before what is stored, erases on the second press, and says after what is gone', async () => {
    const { world, erased } = fakeWorld({}, [ann]);
    await openOptions(world);
    await ask('https://x.com/Ann');
    const sure = await screen.findByText(/^Stored about @ann: 12 acts and 1 note/);
    await waitFor(() => expect(document.activeElement).toBe(sure));
    expect(erased).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Erase @ann' }));
    expect(await screen.findByText(/^Erased, all about @ann: 12 acts/)).toBeTruthy();
    expect(erased).toEqual(['ann']);
    await waitFor(() => expect(screen.queryByText('You know them')).toBeNull());
  });

  it('can be left at "keep it"', async () => {
    const { world, erased } = fakeWorld();
    await openOptions(world);
    await ask('@ann');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
    expect(erased).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText('Handle'));
  });

  it('offers nothing to erase where nothing is stored', async () => {
    await openOptions(fakeWorld().world);
    await ask('nobody');
    expect(await screen.findByText('Nothing is stored about @nobody.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Erase @/ })).toBeNull();
  });

  it('complains at the field about what is not a handle', async () => {
    await openOptions(fakeWorld().world);
    await ask('two words');
    expect(await screen.findByText(/not a handle/)).toBeTruthy();
    const field = screen.getByLabelText('Handle');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('erase-person-error');
  });

  it('erases nobody else when the handle is changed after the question', async () => {
    await openOptions(fakeWorld().world);
    await ask('ann');
    await screen.findByRole('button', { name: 'Erase @ann' });
    await userEvent.type(screen.getByLabelText('Handle'), 'a');
    expect(screen.queryByRole('button', { name: /^Erase @/ })).toBeNull();
  });

  it('does not claim success when it fails', async () => {
    await openOptions(fakeWorld({ erase: async () => Promise.reject(new Error('busy')) }).world);
    await ask('ann');
    await userEvent.click(await screen.findByRole('button', { name: 'Erase @ann' }));
    expect(await screen.findByText(/nothing was changed.*busy/)).toBeTruthy();
    expect(screen.queryByText(/^Erased/)).toBeNull();
  });
});

describe('erasing everything', () => {
  const start = () => userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
  const question = () => screen.findByRole('group', { name: /^This erases 12 acts/ });

  it('takes two steps, the first of which says what would go', async () => {
    const { world, erased } = fakeWorld({}, [ann]);
    await openOptions(world);
    await start();
    const sure = within(await question());
    expect(erased).toEqual([]);
    await userEvent.click(sure.getByRole('button', { name: 'Erase everything for good' }));
    const done = await screen.findByText(/^Everything is erased/);
    await waitFor(() => expect(document.activeElement).toBe(done));
    expect(erased).toEqual([undefined]);
    expect(await screen.findByText(/Nobody yet/)).toBeTruthy();
  });

  it('is called off by Escape, and the focus returns', async () => {
    const { world, erased } = fakeWorld();
    await openOptions(world);
    await start();
    await question();
    await waitFor(() => expect(document.activeElement?.id).toBe('erase-all-sure'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase everything…' })),
    );
    expect(erased).toEqual([]);
  });
});
