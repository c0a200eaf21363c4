import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { choose, found, open, stage } from './guidelines-stage.tsx';

stage();

describe('guidelines of one’s own settings', () => {
  it('are a file that others can take over', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    await open({ rules: { spree: { options: { stranger: 4 } }, 'say-something': { on: false } } });
    await userEvent.type(screen.getByLabelText('Name of your organisation'), ' Acme ');
    const section = screen.getByRole('region', { name: 'Make guidelines of your settings' });
    await userEvent.click(within(section).getByRole('button', { name: 'Prepare the file' }));
    const link = await within(section).findByRole<HTMLAnchorElement>('link', {
      name: /^Save tact-guidelines/,
    });
    await waitFor(() => expect(document.activeElement).toBe(link));
    const blob = made.mock.calls[0]?.[0] as Blob;
    const text = await blob.text();
    expect(JSON.parse(text)).toEqual({
      format: 'tact-guidelines',
      version: 1,
      name: 'Acme',
      rules: { spree: { options: { stranger: 4 } }, 'say-something': { on: false } },
    });
    await choose(new File([text], 'acme.json'));
    await found();
  });

  it('need a name', async () => {
    await open({ rules: { spree: { on: false } } });
    const section = within(screen.getByRole('region', { name: 'Make guidelines of your settings' }));
    await userEvent.click(section.getByRole('button', { name: 'Prepare the file' }));
    expect(await section.findByText('Write a name of 1 to 80 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Name of your organisation'));
    expect(section.queryByRole('link')).toBeNull();
  });

  it('are not offered where all is at its default', async () => {
    await open();
    expect(screen.getByText(/^All your rules are at their defaults/)).toBeTruthy();
    expect(screen.queryByLabelText('Name of your organisation')).toBeNull();
  });
});
