import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import { fakeWorld, openOptions } from './fake-world.tsx';

afterEach(cleanup);

describe('on the rules', () => {
  const card = () => within(screen.getByRole('article', { name: 'Spree' }));
  const locked = 'Set by Acme; it cannot be changed here.';

  it('what guidelines set shows their value, locked, with the name; the rest is as before', async () => {
    const set = { name: 'Acme', rules: { spree: { options: { stranger: 5 } } } };
    const { world, settings } = fakeWorld();
    settings.elsewhere((now) => ({ ...now, guidelines: set }));
    await openOptions(world);
    const field = card().getByLabelText<HTMLInputElement>(/for a stranger/);
    expect([field.value, field.disabled]).toEqual(['5', true]);
    expect(card().getByText(locked)).toBeTruthy();
    expect(card().getByRole<HTMLInputElement>('switch').disabled).toBe(false);
    expect(card().queryByRole('button', { name: /defaults/ })).toBeNull();
    settings.elsewhere(({ guidelines: _, ...now }) => now);
    await waitFor(() => expect([field.value, field.disabled]).toEqual(['3', false]));
  });

  it('what the organisation has set for some accounts is locked where these are looked at', async () => {
    const policy: Policy = {
      guidelines: { name: 'Acme', accounts: ['acme'], profile: 'brand', rules: { spree: { on: false } } },
    };
    const door = { get: async () => policy, watch: () => () => {} };
    await openOptions(fakeWorld({ policy: door, accounts: async () => ['acme'] }).world);
    expect(await card().findByText('Acme has set it for @acme.')).toBeTruthy();
    expect(card().getByRole<HTMLInputElement>('switch').checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: /@acme/ }));
    const { checked, disabled } = card().getByRole<HTMLInputElement>('switch');
    expect([checked, disabled]).toEqual([false, true]);
    expect(card().getByText(locked)).toBeTruthy();
  });
});

it('the section has its place on the options page', async () => {
  await openOptions(fakeWorld().world);
  expect(screen.getByRole('region', { name: 'Team guidelines' }).id).toBe('guidelines');
  expect(screen.getByRole('link', { name: 'Team guidelines' }).getAttribute('href')).toBe('#guidelines');
});
