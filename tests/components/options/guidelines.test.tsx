import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { mannersOf } from '../../../utils/etiquette/manners.ts';
import { acme, choose, found, open, rowsOf, stage } from './guidelines-stage.tsx';

stage();

const fileOf = (guidelines: object, parts: object = {}) =>
  new File(
    [JSON.stringify({ format: 'tact-guidelines', version: 1, ...guidelines, ...parts })],
    'acme.json',
    {
      type: 'application/json',
    },
  );

describe('a file of guidelines', () => {
  it('is shown before it is taken: whose, for whom, what it changes', async () => {
    const settings = await open();
    const before = settings.stored();
    await choose(fileOf(acme));
    const panel = await found();
    expect(within(panel).getByText('For @acme and @acme_help')).toBeTruthy();
    expect(rowsOf(within(panel).getByRole('table'))).toEqual([
      'Setting | Now | Then',
      'Account',
      'Used as | Personal | Brand',
      'Spree',
      'Where it speaks | On a card in the page | In the popup only',
      'From how many on, for a stranger or somebody Tact can’t place | 3 times | 5 times',
      'One a day',
      'In seven days, for any of them | no limit | 20 times',
      'Say something',
      'The rule is | On | Off',
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Guidelines of Acme'));
    expect(settings.stored()).toBe(before);
  });

  it('is taken over with one press, and dropped with another: all is back as before', async () => {
    const settings = await open({ rules: { spree: { options: { stranger: 7 } } } });
    const before = settings.stored();
    await choose(fileOf(acme));
    await userEvent.click(within(await found()).getByRole('button', { name: 'Take over' }));
    const held = await screen.findByRole('article', { name: 'You follow the guidelines of Acme' });
    expect(settings.stored().guidelines).toEqual(acme);
    expect(mannersOf(settings.stored(), 'acme')).toMatchObject({
      profile: 'brand',
      rules: { spree: { level: 'popup', options: { stranger: 5 } } },
    });
    await waitFor(() => expect(held.contains(document.activeElement)).toBe(true));
    await userEvent.click(within(held).getByRole('button', { name: 'Drop them' }));
    expect(await screen.findByText(/^The guidelines of Acme are dropped/)).toBeTruthy();
    expect(settings.stored()).toEqual(before);
    await userEvent.click(screen.getByRole('button', { name: 'Take them over again' }));
    await waitFor(() => expect(settings.stored().guidelines).toEqual(acme));
  });

  it('can be left, by button or by Escape, and nothing has changed', async () => {
    const settings = await open();
    for (const leave of [
      async () => userEvent.click(screen.getByRole('button', { name: 'Leave it' })),
      async () => userEvent.keyboard('{Escape}'),
    ]) {
      await choose(fileOf(acme));
      await found();
      await leave();
      await waitFor(() => expect(screen.queryByRole('group', { name: /^Guidelines/ })).toBeNull());
      expect(document.activeElement).toBe(screen.getByLabelText('File with guidelines (JSON)'));
    }
    expect(settings.stored().guidelines).toBeUndefined();
  });

  it('says whose place it takes, and what goes back to before', async () => {
    await open({ guidelines: { name: 'Old & Co', rules: { spree: { on: false } } } });
    await choose(fileOf({ name: 'Acme', rules: {} }));
    const panel = await found();
    expect(within(panel).getByText('They take the place of the guidelines of Old & Co.')).toBeTruthy();
    expect(rowsOf(within(panel).getByRole('table'))).toContain('The rule is | Off | On');
  });

  it('with mistakes is refused, each with its place, and the next try begins anew', async () => {
    const settings = await open();
    await choose(fileOf(acme, { acounts: ['x'], rules: { spree: { options: { stranger: 99 } }, spre: {} } }));
    const alert = (await screen.findByText('“acme.json” cannot be taken over. Nothing was changed.'))
      .parentElement as HTMLElement;
    expect(alert.getAttribute('role')).toBe('alert');
    const said = within(alert).getAllByRole('listitem');
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'rules.spree.options.stranger Write a whole number from 2 to 50.',
      'rules.spre Tact has no rule of this name.',
      'acounts There is no such entry.',
    ]);
    expect(settings.stored().guidelines).toBeUndefined();
    await choose(fileOf(acme));
    await found();
    expect(screen.queryByText(/cannot be taken over/)).toBeNull();
  });

  it('with very many mistakes shows the first of them', async () => {
    await open();
    const rules = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`rule${n}`, {}]));
    await choose(fileOf({ name: 'Acme', rules }));
    expect(await screen.findByText('And 22 more')).toBeTruthy();
  });

  it('that is no JSON, or far too large, is named as a whole', async () => {
    await open();
    await choose(new File(['{\n"name": Acme}'], 'acme.json'));
    expect((await screen.findByText(/^The file/)).parentElement?.textContent).toMatch(
      /^The file It is no JSON/,
    );
    const huge = new File(['{}'], 'huge.json');
    const text = vi.fn();
    Object.defineProperties(huge, { size: { value: 5e9 }, text: { value: text } });
    fireEvent.change(screen.getByLabelText('File with guidelines (JSON)'), { target: { files: [huge] } });
    expect(await screen.findByText(/at most 256 kB are read/)).toBeTruthy();
    expect(text).not.toHaveBeenCalled();
  });

  it('that the browser can no longer read is said to have failed', async () => {
    await open();
    const file = fileOf(acme);
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('moved')) });
    fireEvent.change(screen.getByLabelText('File with guidelines (JSON)'), { target: { files: [file] } });
    expect(await screen.findByText(/nothing was changed.*moved/)).toBeTruthy();
  });

  it('has a schema to be written by', async () => {
    await open();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /JSON schema/ });
    expect(link.getAttribute('href')).toBe('/guidelines.schema.json');
  });
});
