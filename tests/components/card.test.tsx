import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card.tsx';
import type { Card as CardWords } from '@/utils/extension/answers.ts';

afterEach(cleanup);

const words: CardWords = {
  advice: 'advice-1',
  rule: 'one-a-day',
  level: 'nudge',
  post: '1',
  kind: 'like',
  lang: 'en',
  dir: 'ltr',
  title: 'A word',
  fact: '2 likes for @ann today.',
  instead: 'Reply instead.',
  also: ['3 likes within 60 seconds.'],
  alsoLabel: 'Also (1)',
  why: 'Because.',
  main: [
    { action: 'show-post', label: 'Show' },
    { action: 'dismiss', label: 'Not now' },
  ],
  rest: [{ action: 'rule-off', label: 'Off' }],
  close: 'Close',
  gone: 'Gone',
  announce: 'A word',
};

describe('a card', () => {
  it('says the fact, the alternative and, the first time, why', () => {
    render(<Card card={words} onAction={() => {}} />);
    for (const text of [words.fact, words.instead, words.why as string]) screen.getByText(text);
  });
  it('names its rule and its level for whoever checks', () => {
    const { container } = render(<Card card={words} onAction={() => {}} />);
    expect(container.querySelector('[data-rule="one-a-day"][data-level="nudge"]')).not.toBeNull();
  });
  it("is in the page's language and direction", () => {
    const { container } = render(<Card card={{ ...words, lang: 'fa', dir: 'rtl' }} onAction={() => {}} />);
    expect(container.querySelector('[lang=fa][dir=rtl]')).not.toBeNull();
  });
  it('does not take the focus', () => {
    render(<Card card={words} onAction={() => {}} />);
    expect(document.activeElement).toBe(document.body);
  });
  it('answers with each of its buttons, and the cross means "not now"', async () => {
    const onAction = vi.fn();
    render(<Card card={words} onAction={onAction} />);
    for (const name of ['Show', 'Not now', 'Off', 'Close'])
      await userEvent.click(screen.getByRole('button', { name }));
    expect(onAction.mock.calls.flat()).toEqual(['show-post', 'dismiss', 'rule-off', 'dismiss']);
  });
  it('keeps the rest behind "also"', async () => {
    render(<Card card={words} onAction={() => {}} />);
    expect(screen.queryByText(words.also[0] as string)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Also (1)' }));
    screen.getByText(words.also[0] as string);
  });
  it('shows a name that is markup as text', () => {
    const { container } = render(
      <Card card={{ ...words, fact: '<img src=x onerror=alert(1)>' }} onAction={() => {}} />,
    );
    expect(container.querySelector('img')).toBeNull();
  });
});
