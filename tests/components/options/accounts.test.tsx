import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Accounts } from '../../../components/options/accounts/Accounts.tsx';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { healSettings } from '../../../utils/etiquette/settings.ts';
import { wordsIn } from '../../../utils/extension/catalogue.ts';
import { fakeSettings, fakeWorld, openOptions } from './fake-world.tsx';

afterEach(cleanup);

const accounts = async () => ['shop', '', 'me'];
/** By its mark: to ask a page with all rules on it for roles and names takes long. */
function found(handle: string): HTMLElement {
  const article = document.querySelector<HTMLElement>(`[data-account="${handle}"]`);
  if (!article) throw new Error(`no @${handle}`);
  return article;
}
const card = async (handle: string) => within(await waitFor(() => found(handle)));
const profiles = (of: Awaited<ReturnType<typeof card>>) =>
  of.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked);

async function open(raw: unknown = {}) {
  const settings = fakeSettings(raw);
  await openOptions(fakeWorld({ accounts, settings: settings.door }).world);
  return settings;
}

describe('the accounts on the options page', () => {
  it('say what will appear before there is one', async () => {
    await openOptions(fakeWorld().world);
    expect(await screen.findByText(/Open x\.com, and each account/)).toBeTruthy();
  });

  it('are articles with the handle for a name', async () => {
    await open();
    const title = document.getElementById(
      (await waitFor(() => found('me'))).getAttribute('aria-labelledby') ?? '',
    );
    expect([title?.tagName, title?.textContent]).toEqual(['H3', '@me']);
  });

  it('are those that were seen and those with settings, without the one that nobody could name', async () => {
    await open({ accounts: { gone: { voice: 'quiet' } } });
    await card('me');
    const shown = [...document.querySelectorAll('#accounts [data-account]')];
    expect(shown.map((one) => one.getAttribute('data-account'))).toEqual(['gone', 'me', 'shop']);
  });

  it('appear once they were seen elsewhere, without a reload', async () => {
    let seen = ['me'];
    await openOptions(fakeWorld({ accounts: async () => seen }).world);
    await card('me');
    seen = ['shop', 'me'];
    document.dispatchEvent(new Event('visibilitychange'));
    await card('shop');
  });

  it('say why, when they cannot be read', async () => {
    await openOptions(fakeWorld({ accounts: () => Promise.reject(new Error('worker gone')) }).world);
    expect(await screen.findByText(/worker gone/)).toBeTruthy();
  });
});

describe('how an account is used', () => {
  it('is not guessed: nothing is chosen, and it says what counts until then', async () => {
    await open();
    const me = await card('me');
    expect(profiles(me)).toEqual([false, false]);
    expect(me.getByRole('group', { name: 'How do you use @me?' }).getAttribute('aria-describedby')).toBe(
      me.getByText(/Not said yet/).id,
    );
  });

  it('is chosen by keyboard, with what it changes, for this account alone', async () => {
    const settings = await open();
    const shop = await card('shop');
    const brand = shop.getByRole('radio', { name: 'Brand' });
    expect(document.getElementById(brand.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /company/,
    );
    brand.focus();
    await userEvent.keyboard(' ');
    await waitFor(() =>
      expect(settings.stored().accounts).toEqual({ shop: { profile: 'brand', rules: {} } }),
    );
    expect(profiles(shop)).toEqual([false, true]);
    expect(shop.queryByText(/Not said yet/)).toBeNull();
    expect(profiles(await card('me'))).toEqual([false, false]);
  });

  it('is shown and locked where guidelines say it, with the organisation’s name', async () => {
    await open({
      accounts: { shop: { profile: 'personal' } },
      guidelines: { name: 'Acme', accounts: ['shop'], profile: 'brand', rules: {} },
    });
    const shop = await card('shop');
    expect(shop.getByText('Set by Acme; it cannot be changed here.')).toBeTruthy();
    expect(shop.getByRole<HTMLFieldSetElement>('group').disabled).toBe(true);
    expect(profiles(shop)).toEqual([false, true]);
    expect((await card('me')).queryByText(/Acme/)).toBeNull();
  });
});

describe('the voice of an account', () => {
  it('is as elsewhere, which is named, until it gets one of its own; and can go back', async () => {
    const settings = await open({ voice: 'attentive' });
    const select = (await card('shop')).getByRole<HTMLSelectElement>('combobox', {
      name: 'How often Tact may speak',
    });
    expect(select.selectedOptions[0]?.textContent).toBe('As elsewhere: Attentive');
    await userEvent.selectOptions(select, 'Quiet');
    await waitFor(() => expect(settings.stored().accounts.shop?.voice).toBe('quiet'));
    expect(settings.stored().voice).toBe('attentive');
    await userEvent.selectOptions(select, 'As elsewhere: Attentive');
    await waitFor(() => expect(settings.stored().accounts).toEqual({}));
  });
});

describe('the rules of an account', () => {
  it('are named where they are its own, and one press leads to them', async () => {
    await open({ accounts: { shop: { rules: { spree: { on: false }, 'one-a-day': { level: 'popup' } } } } });
    const shop = await card('shop');
    expect(shop.getByText('Spree, One a day')).toBeTruthy();
    expect((await card('me')).getByText(/every rule is as elsewhere/)).toBeTruthy();
    await userEvent.click(shop.getByRole('button', { name: 'Rules of @shop' }));
    expect(document.activeElement?.textContent).toBe('Rules');
    expect(screen.getByLabelText<HTMLInputElement>('@shop only').checked).toBe(true);
    expect((document.getElementById('spree-on') as HTMLInputElement).checked).toBe(false);
  });
});

it('in Persian a handle keeps its @ in front, in names too', () => {
  render(
    <WordsProvider words={wordsIn('fa')}>
      <Accounts accounts={['shop']} settings={healSettings({})} change={() => {}} onRules={() => {}} />
    </WordsProvider>,
  );
  expect(screen.getByRole('heading').querySelector('bdi')?.dir).toBe('ltr');
  for (const place of [screen.getByRole('group'), screen.getByRole('button')])
    expect(place.textContent).toContain('\u2066@shop\u2069');
});
