import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../../../utils/etiquette/rules/index.ts';
import { fakeSettings, fakeWorld, openOptions } from './fake-world.tsx';

afterEach(cleanup);

const spree = () => within(screen.getByRole('article', { name: 'Spree' }));
const oneADay = () => within(screen.getByRole('article', { name: 'One a day' }));

describe('the rules on the options page', () => {
  it('come from the list of rules, each with words of its own for everything it shows', async () => {
    const { world } = fakeWorld();
    const { container } = await openOptions(world);
    const shown = [...container.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule'));
    expect(shown).toEqual(rules.map(({ id }) => id));
    expect(container.textContent).not.toMatch(/\b[a-z]+_[a-z]+/);
  });

  it('offer a level only where there is a choice', async () => {
    await openOptions(fakeWorld().world);
    expect(spree().getByLabelText('Where it speaks')).toBeTruthy();
    const praise = within(screen.getByRole('article', { name: 'Say something' }));
    expect(praise.queryByLabelText('Where it speaks')).toBeNull();
  });

  it('name their source by its title', async () => {
    await openOptions(fakeWorld().world);
    expect(spree().getByText(/^Based on “How not to network on Twitter” §2$/)).toBeTruthy();
  });

  it('go off with one press of the keyboard and say "saved"', async () => {
    const { world, settings } = fakeWorld();
    await openOptions(world);
    const off = screen.getByRole('switch', { name: 'Spree' });
    off.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(settings.stored().rules.spree?.on).toBe(false));
    expect(settings.stored().rules['one-a-day']?.on).toBe(true);
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('show what was changed elsewhere without a reload', async () => {
    const { world, settings } = fakeWorld();
    await openOptions(world);
    settings.elsewhere((now) => ({
      ...now,
      voice: 'quiet',
      rules: { ...now.rules, spree: { on: false, level: 'nudge', options: {} } },
    }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Spree' }).checked).toBe(false),
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Quiet' }).checked).toBe(true);
  });

  it('say when one was moved to the popup, until the user moves it back', async () => {
    const settings = fakeSettings({ rules: { spree: { level: 'popup' } } });
    await openOptions(fakeWorld({ settings: settings.door, demoted: async () => ['spree'] }).world);
    expect(await spree().findByText(/often found this not useful/)).toBeTruthy();
    await userEvent.selectOptions(spree().getByLabelText('Where it speaks'), 'nudge');
    await waitFor(() => expect(spree().queryByText(/often found this not useful/)).toBeNull());
  });

  it('go back to the defaults and from there to what was set before, with the focus staying put', async () => {
    const { world, settings } = fakeWorld();
    await openOptions(world);
    const field = oneADay().getByLabelText<HTMLInputElement>('A day, for somebody you follow');
    await userEvent.clear(field);
    await userEvent.type(field, '7');
    await userEvent.tab();
    await userEvent.click(await oneADay().findByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect(settings.stored().rules['one-a-day']?.options.followed).toBe(3));
    expect(field.value).toBe('3');
    const undo = oneADay().getByRole('button', { name: 'Undo the reset' });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    await waitFor(() => expect(settings.stored().rules['one-a-day']?.options.followed).toBe(7));
  });

  it('show an example whose buttons say what they would do', async () => {
    const { container } = await openOptions(fakeWorld().world);
    const details = container.querySelector<HTMLDetailsElement>('[data-rule="spree"] details');
    if (!details) throw new Error('no example');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    const place = await waitFor(() => {
      const root = details.querySelector('.example-card')?.shadowRoot;
      expect(root?.textContent).toContain('@ann');
      return root;
    });
    place?.querySelector<HTMLButtonElement>('[data-action="rule-off"]')?.click();
    expect(await within(details).findByText(/turns the rule off/)).toBeTruthy();
  });

  it('say in words when saving failed, and show what is really in force', async () => {
    const settings = fakeSettings();
    const change = async () => Promise.reject(new Error('quota exceeded'));
    await openOptions(fakeWorld({ settings: { ...settings.door, change } }).world);
    await userEvent.click(screen.getByRole('switch', { name: 'Spree' }));
    expect(await screen.findByText(/nothing was changed.*quota exceeded/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Spree' }).checked).toBe(true),
    );
  });
});
