import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import type { WelcomeWorld } from '../../../components/welcome/world.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';
import { fakeSettings } from '../options/fake-world.tsx';

afterEach(cleanup);

function open(overrides: Partial<WelcomeWorld> = {}) {
  const settings = fakeSettings();
  const world = {
    settings: settings.door,
    accounts: async () => [],
    permitted: async () => true,
    permit: async () => true,
    ...overrides,
  };
  const page = render(
    <WordsProvider words={pageWords()}>
      <WelcomePage world={world} />
    </WordsProvider>,
  );
  return { ...page, settings };
}

describe('the welcome page', () => {
  it('says what is never kept, in whole sentences', () => {
    const { container } = open();
    expect(screen.getByText(/text of posts, drafts or messages/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/\b[a-z]+_[a-z]+/);
  });

  it('asks one question, with gentle chosen, and saves the answer at once', async () => {
    const { settings } = open();
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Gentle' })).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
    await waitFor(() => expect(settings.stored().voice).toBe('quiet'));
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('offers x.com while no account is known, and the Following page once one was seen', async () => {
    let accounts: string[] = [];
    open({ accounts: async () => accounts });
    const first = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open x.com' });
    expect(first.href).toBe('https://x.com/home');
    accounts = ['me', 'my_shop'];
    window.dispatchEvent(new Event('focus'));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /Following page of @me$/ });
    expect(link.href).toBe('https://x.com/me/following');
    expect(screen.getByRole('link', { name: /Following page of @my_shop$/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open x.com' })).toBeNull();
  });

  it('is quiet about access where the browser gave it', async () => {
    const permitted = vi.fn(async () => true);
    open({ permitted });
    await waitFor(() => expect(permitted).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull();
  });

  it('asks for access inside the click where the browser withheld it', async () => {
    let granted = false;
    let inClick = false;
    let asked = false;
    const permit = async () => {
      asked = inClick;
      granted = true;
      return true;
    };
    open({ permitted: async () => granted, permit });
    const button = await screen.findByRole('button', { name: 'Allow x.com and twitter.com' });
    inClick = true;
    button.click();
    inClick = false;
    expect(asked).toBe(true);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull());
  });

  it('says in words when the memory does not answer', async () => {
    open({ accounts: async () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByText(/did not work.*no answer/)).toBeTruthy();
  });
});
