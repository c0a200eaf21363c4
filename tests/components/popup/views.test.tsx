import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { empty, line } from './samples.ts';
import { press, seeing, show } from './show.tsx';

afterEach(cleanup);

describe('the two views', () => {
  const current = () =>
    screen.getAllByRole('button', { current: 'page' }).map(({ textContent }) => textContent);

  test('are chosen at the top, and the one that is shown says so', async () => {
    const { on } = seeing();
    expect(current()).toEqual(['Today']);
    await press('People');
    expect(on.view.mock.calls).toEqual([[{ tab: 'people' }]]);
  });

  test('a person’s page is kept while one looks at the numbers; "People" again leads back to all', async () => {
    const { on } = show({ watching: 'seeing', dashboard: empty }, { tab: 'today', person: 'ann' });
    await press('People');
    cleanup();
    const { on: again } = show({ watching: 'seeing', dashboard: empty }, { tab: 'people', person: 'ann' });
    await press('People');
    expect(on.view.mock.calls).toEqual([[{ tab: 'people', person: 'ann' }]]);
    expect(again.view.mock.calls).toEqual([[{ tab: 'people' }]]);
  });

  test('people take the place of the numbers', async () => {
    const { on } = show({ watching: 'seeing', dashboard: empty }, { tab: 'people' });
    expect(current()).toEqual(['People']);
    expect(screen.queryByRole('region', { name: 'Room left today' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: '@ann' }));
    expect(on.view.mock.calls).toEqual([[{ tab: 'people', person: 'ann' }]]);
  });

  test('people wait for the account, too', () => {
    show({}, { tab: 'people' });
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('next steps', () => {
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  test('stand first where there are some, for the badge leads to them', () => {
    seeing({ praise: [line('9')] });
    expect(titles()[0]).toBe('Next steps');
  });

  test('else after what was said', () => {
    seeing();
    expect(titles()).toEqual([
      'Room left today',
      'Last seven days',
      'What Tact said',
      'Next steps',
      'Tip of the day',
    ]);
  });
});

describe('whose numbers', () => {
  test('with one account its handle stands there', () => {
    seeing();
    screen.getByText('@carol');
  });

  test('with several one can look at another', async () => {
    const { on } = seeing({ accounts: ['carol', 'carols_bakery'] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'carols_bakery');
    expect(on.account.mock.calls).toEqual([['carols_bakery']]);
  });

  test('acts of an account that nobody could name can be chosen, too', () => {
    seeing({ accounts: ['carol', ''] });
    expect(
      within(screen.getByRole('combobox', { name: 'Account' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['\u200e@carol', 'No account known']);
  });

  test('the account of the page can be chosen before it has done anything', () => {
    seeing({ account: 'carol', accounts: ['dan'] });
    expect((screen.getByRole('combobox', { name: 'Account' }) as HTMLSelectElement).value).toBe('carol');
  });

  test('with none it says so instead of an empty @', () => {
    const { container } = seeing({ account: '', accounts: [] });
    expect(container.textContent).toContain('No account known');
    expect(container.textContent).not.toContain('@Room');
  });
});
