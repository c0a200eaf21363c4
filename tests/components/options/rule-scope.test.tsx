import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Rules } from '../../../components/options/Rules.tsx';
import { useSettings } from '../../../components/options/use-settings.ts';
import type { SettingsDoor } from '../../../components/options/world.ts';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { exampleCard } from '../../../utils/extension/example-card.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';
import { fakeSettings } from './fake-world.tsx';

afterEach(cleanup);

const words = pageWords();
const byId = <E extends HTMLElement = HTMLInputElement>(id: string) => document.getElementById(id) as E;
/** Of "One a day". */
const field = (name = 'stranger') => byId(`one-a-day-${name}`);
const off = () => byId('spree-on');
const level = () => byId<HTMLSelectElement>('one-a-day-level');
const oneADay = () => within(document.querySelector<HTMLElement>('[data-rule="one-a-day"]') as HTMLElement);
const described = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => byId(id)?.textContent)
    .join(' ');
const write = async (value: string) => {
  await userEvent.clear(field());
  await userEvent.type(field(), value);
  fireEvent.change(field());
};

/** The rules as the page shows them, without the rest of the page. */
function Page({ door, accounts }: { door: SettingsDoor; accounts: string[] }) {
  const { settings, change } = useSettings(door);
  const [account, setAccount] = useState<string>();
  if (!settings) return null;
  return (
    <Rules
      settings={settings}
      accounts={accounts}
      account={account}
      demoted={[]}
      exampleOf={(id) => exampleCard(id, words)}
      onAccount={setAccount}
      change={change}
    />
  );
}

async function open(raw: unknown = {}, accounts = ['me', 'shop']) {
  const settings = fakeSettings(raw);
  render(
    <WordsProvider words={words}>
      <Page door={settings.door} accounts={accounts} />
    </WordsProvider>,
  );
  await waitFor(() => expect(off()).toBeTruthy());
  return settings;
}
const scope = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const show = (name: string) => userEvent.click(scope(name));

describe('for whom the rules hold', () => {
  it('is asked where there are several accounts, and walked by keyboard', async () => {
    await open();
    const legend = document.querySelector('fieldset.scope legend');
    expect(legend?.textContent).toBe('These rules hold for');
    expect(scope('All accounts').checked).toBe(true);
    scope('All accounts').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(scope('@shop only'));
    expect(scope('@shop only').checked).toBe(true);
  });

  it('is not asked where there is one', async () => {
    await open({}, ['me']);
    expect(screen.queryByLabelText('All accounts')).toBeNull();
  });
});

describe('a rule of one account', () => {
  it('keeps only what differs, and leaves all others as they are', async () => {
    const settings = await open();
    const before = settings.stored().rules;
    await show('@shop only');
    await write('4');
    await userEvent.click(off());
    await waitFor(() =>
      expect(settings.stored().accounts).toEqual({
        shop: { rules: { 'one-a-day': { options: { stranger: 4 } }, spree: { on: false } } },
      }),
    );
    expect(settings.stored().rules).toEqual(before);
    await show('@me only');
    expect([field().value, off().checked]).toEqual(['1', true]);
    await show('All accounts');
    expect([field().value, off().checked]).toEqual(['1', true]);
    expect(oneADay().queryByText(/For this account only/)).toBeNull();
  });

  it('shows what differs and from what, also to those who do not see it', async () => {
    await open({
      accounts: {
        shop: { rules: { 'one-a-day': { level: 'popup', options: { perWeek: 9 } }, spree: { on: false } } },
      },
    });
    await show('@shop only');
    expect(described(field('perWeek'))).toContain('Elsewhere: no limit.');
    expect(described(level())).toContain('Elsewhere: On a card in the page.');
    expect(described(off())).toContain('For this account only. Elsewhere: On.');
    const marked = [...document.querySelectorAll('[data-own="true"]')].map((one) =>
      one.getAttribute('data-rule'),
    );
    expect(marked).toEqual(['spree', 'one-a-day']);
    expect(described(field())).not.toContain('Elsewhere');
  });

  it('is set back part by part, with the focus on what changed', async () => {
    const settings = await open({
      accounts: {
        shop: { profile: 'brand', rules: { 'one-a-day': { level: 'popup', options: { stranger: 4 } } } },
      },
    });
    await show('@shop only');
    const back = oneADay().getByRole('button', {
      name: 'As elsewhere: A day, for a stranger or somebody Tact can’t place',
    });
    back.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field().value).toBe('1'));
    expect(document.activeElement).toBe(field());
    expect(settings.stored().accounts.shop?.rules).toEqual({ 'one-a-day': { level: 'popup' } });
    await userEvent.click(oneADay().getByRole('button', { name: 'As elsewhere: Where it speaks' }));
    await waitFor(() => expect(settings.stored().accounts.shop).toEqual({ profile: 'brand', rules: {} }));
  });

  it('follows what is changed for all, where it has nothing of its own', async () => {
    const settings = await open({
      accounts: { shop: { rules: { 'one-a-day': { options: { followed: 9 } } } } },
    });
    await write('7');
    await waitFor(() => expect(settings.stored().rules['one-a-day']?.options.stranger).toBe(7));
    await show('@shop only');
    expect([field().value, field('followed').value]).toEqual(['7', '9']);
  });

  it('has no way to the defaults, which are not its own to set', async () => {
    await open();
    await show('@shop only');
    expect(oneADay().queryByRole('button', { name: /defaults/ })).toBeNull();
  });

  it('says that it is quiet where the account is', async () => {
    await open({ accounts: { shop: { voice: 'quiet' } } });
    const said = () => described(level());
    expect(said()).not.toMatch(/set to quiet/);
    await show('@shop only');
    expect(said()).toMatch(/set to quiet/);
  });
});
