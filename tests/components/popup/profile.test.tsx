import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup.tsx';
import { WordsProvider } from '@/components/WordsContext.tsx';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import type { Words } from '@/utils/extension/words.ts';
import { fakeChats } from './chats/fake-chats.ts';
import { fakePeople } from './people/fake-people.ts';
import { empty, english, events } from './samples.ts';

afterEach(cleanup);

function show(parts: Partial<typeof empty> = {}, words: Words = english) {
  const on = events();
  const popup = (more: Partial<typeof empty>) => (
    <WordsProvider words={words}>
      <Popup
        watching="seeing"
        dashboard={{ ...empty, ...more }}
        view={{ tab: 'today' }}
        people={fakePeople().world}
        chats={fakeChats().world}
        on={on}
      />
    </WordsProvider>
  );
  const { rerender } = render(popup(parts));
  return { on, becomes: (more: Partial<typeof empty>) => rerender(popup(more)) };
}
const QUESTION = 'How do you use @carol?';
const chosen = () => screen.queryByRole<HTMLSelectElement>('combobox', { name: QUESTION });
const question = () => screen.queryByRole('group', { name: QUESTION });

describe('how the account is used', () => {
  test('is asked while nobody has said it, and nothing is shown as said', () => {
    show({ unsaid: true });
    expect(question()).toBeTruthy();
    expect(chosen()).toBeNull();
  });

  test('is answered with one tap; the question goes, what was noted is said where the focus is', async () => {
    const { on, becomes } = show({ unsaid: true });
    screen.getByRole('button', { name: 'Brand' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(on.profile.mock.calls).toEqual([['carol', 'brand']]);
    becomes({ profile: 'brand' });
    expect(question()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Noted for @carol. You can change it at the top.');
    expect(chosen()?.value).toBe('brand');
  });

  test('stays asked while the answer could not be kept', async () => {
    const { becomes } = show({ unsaid: true });
    await userEvent.click(screen.getByRole('button', { name: 'Brand' }));
    becomes({ unsaid: true });
    expect(question()).toBeTruthy();
    expect(screen.queryByText(/Noted/)).toBeNull();
  });

  test('is asked of each account anew', async () => {
    const { becomes } = show({ unsaid: true });
    await userEvent.click(screen.getByRole('button', { name: 'Personal' }));
    becomes({ account: 'shop', unsaid: true });
    expect(screen.getByRole('group', { name: 'How do you use @shop?' })).toBeTruthy();
    becomes({ account: 'dan' });
    expect(screen.queryByText(/Noted/)).toBeNull();
  });

  test('is not asked again once it was said; the header shows it and changes it', async () => {
    const { on } = show({ profile: 'brand' });
    expect(question()).toBeNull();
    expect(chosen()?.selectedOptions[0]?.textContent).toBe('Brand');
    await userEvent.selectOptions(chosen() as HTMLElement, 'Personal');
    expect(on.profile.mock.calls).toEqual([['carol', 'personal']]);
  });

  test('is neither shown nor asked where no account is known', () => {
    show({ account: '', accounts: [] });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
  });

  test('is locked where the organisation has set it, with its name', () => {
    show({ profile: 'brand', profileBy: 'Acme' });
    const note = document.getElementById(chosen()?.getAttribute('aria-describedby') ?? '');
    expect([chosen()?.disabled, note?.textContent]).toEqual([true, 'Set by Acme']);
  });

  test('keeps the @ in front where people read from right to left', () => {
    show({ unsaid: true }, wordsIn('fa'));
    expect(screen.getByRole('group').textContent).toContain('\u2066@carol\u2069');
    expect(screen.getByRole('group').textContent).toMatch(/شخصی.*برند/);
  });
});

test('an account whose limit is off is told so, and nobody is said to be near it', () => {
  show({ limits: [] });
  expect(screen.getByText('No limit for each person: the rule “One a day” is off here.')).toBeTruthy();
  expect(screen.queryByText('Nearest to their limit')).toBeNull();
});
