import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ArchiveError, type Refusal } from '../../../utils/x/archive/refusal.ts';
import { fakeArchive, fakeWorld, openOptions } from './fake-world.tsx';

afterEach(cleanup);

const zip = new File(['PK'], 'twitter-1.zip', { type: 'application/zip' });
const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('The zip as X gave it to you'), files);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function open(archive = fakeArchive()) {
  await openOptions(fakeWorld({ archive: archive.door }).world);
  return archive;
}

/** Up to the summary. */
async function found(archive = fakeArchive()) {
  await open(archive);
  await choose(zip);
  archive.finish();
  const summary = await screen.findByRole('group', { name: 'The archive of @alice holds:' });
  return {
    archive,
    lines: within(summary)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  };
}

it('offers to take back what was added in an earlier visit', async () => {
  const archive = await open(fakeArchive({}, [{ account: 'alice', posts: 5, people: 2 }]));
  await screen.findByText(/5 posts/);
  await press('Undo');
  await screen.findByText(/taken out again|is gone|undone/i);
  expect(archive.calls).toEqual(['undo alice']);
});

it('takes back what was added for several accounts, one after the other', async () => {
  const before = ['alice', 'bob'].map((account) => ({ account, posts: 5, people: 2 }));
  const archive = await open(fakeArchive({}, before));
  await screen.findByText(/@bob/);
  for (const left of [1, 0]) {
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as Element);
    await waitFor(() => expect(screen.queryAllByRole('button', { name: 'Undo' })).toHaveLength(left));
  }
  expect(archive.calls).toEqual(['undo alice', 'undo bob']);
});

describe('reading', () => {
  it('takes a zip, or a folder', async () => {
    const archive = await open();
    const folder = screen.getByLabelText<HTMLInputElement>('Or the folder that it was unpacked to');
    expect(folder.hasAttribute('webkitdirectory')).toBe(true);
    await choose(zip);
    expect(archive.calls).toEqual(['read twitter-1.zip']);
  });

  it('shows how far it is, in bytes', async () => {
    const archive = await open();
    await choose(zip);
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Reading' });
    archive.running().onProgress({ done: 12_000_000, total: 300_000_000 });
    await screen.findByText('12 MB of 300 MB');
    expect([bar.value, bar.max]).toEqual([12_000_000, 300_000_000]);
  });

  it('can be called off', async () => {
    const archive = await open();
    await choose(zip);
    await press('Cancel');
    expect(archive.running().signal.aborted).toBe(true);
    archive.finish(new ArchiveError('cancelled'));
    await screen.findByText('Called off. Nothing was added.');
    const field = screen.getByLabelText('The zip as X gave it to you');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('is called off when the page goes', async () => {
    const archive = await open();
    await choose(zip);
    cleanup();
    await waitFor(() => expect(archive.running().signal.aborted).toBe(true));
  });

  const refusals: [Refusal, RegExp][] = [
    ['not-zip', /^This file is no zip/],
    ['not-archive', /^This is no archive of X/],
    ['cut', /cut short or damaged/],
    ['bomb', /unpack to far more/],
    ['unreadable', /can no longer read the file/],
  ];
  for (const [reason, words] of refusals)
    it(`says why it refuses: ${reason}`, async () => {
      const archive = await open();
      await choose(zip);
      archive.finish(new ArchiveError(reason));
      expect((await screen.findByText(words)).getAttribute('role')).toBe('alert');
      await choose(zip);
      expect(screen.queryByText(words)).toBeNull();
      expect(archive.calls).toHaveLength(2);
    });

  it('tells of other trouble as such', async () => {
    const archive = await open();
    await choose(zip);
    archive.finish(new Error('out of memory'));
    await screen.findByText(/did not work.*out of memory/);
  });
});

describe('the summary', () => {
  it('says what is in it, before anything is written', async () => {
    const { archive, lines } = await found();
    expect(lines).toEqual([
      '12,345 posts since Mar 3, 2019',
      '6,789 of them answers, to 1,234 people',
      '512 accounts that you follow',
      '800 followers',
      '45 private conversations: who wrote when, no word of them',
      '1 like, which is not used: the archive does not say whose post it was',
    ]);
    expect(archive.calls).toEqual(['read twitter-1.zip']);
    await waitFor(() => expect(document.activeElement?.id).toBe('archive-found'));
  });

  it('says what is amiss', async () => {
    const { lines } = await found(fakeArchive({ skipped: 2, partial: true, otherAccount: true }));
    expect(lines.slice(-3)).toEqual([
      '2 entries that could not be read and are left out',
      'It is not complete. Tact takes what is there.',
      expect.stringMatching(/^Tact has not seen @alice/),
    ]);
  });

  it('may be put aside, by button or Escape', async () => {
    for (const leave of [() => press('Not now'), () => userEvent.keyboard('{Escape}')]) {
      const { archive } = await found();
      await waitFor(() => expect(document.activeElement?.id).toBe('archive-found'));
      await leave();
      expect(screen.queryByText('The archive of @alice holds:')).toBeNull();
      expect(archive.calls).not.toContain('add');
      expect(document.activeElement).toBe(screen.getByLabelText('The zip as X gave it to you'));
      cleanup();
    }
  });
});

describe('adding', () => {
  it('says what was added, and takes it back', async () => {
    const { archive } = await found();
    await press('Add to Tact');
    await screen.findByRole('progressbar', { name: 'Adding' });
    archive.finish();
    const done = await screen.findByText('Added for @alice: 12,345 posts and 1,234 people.');
    await waitFor(() => expect(document.activeElement).toBe(done));
    await press('Undo');
    await screen.findByText(/^Undone/);
    expect(archive.calls).toEqual(['read twitter-1.zip', 'add', 'undo alice']);
  });

  it('says so where nothing was new, with nothing to take back', async () => {
    const { archive } = await found();
    Object.assign(archive.added, { posts: 0, people: 0 });
    await press('Add to Tact');
    archive.finish();
    await screen.findByText(/^Nothing in it is new/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('comes back to the summary when it fails', async () => {
    const { archive } = await found();
    await press('Add to Tact');
    archive.finish(new Error('disk full'));
    await screen.findByText(/did not work.*disk full/);
    expect(screen.getByRole('button', { name: 'Add to Tact' })).toBeTruthy();
  });
});
