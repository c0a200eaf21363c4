import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card.tsx';
import { Hint } from '@/components/Hint.tsx';
import type { DraftWord } from '@/utils/extension/answers.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { exampleCard } from '@/utils/extension/example-card.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const word = (rule = 'chat-hashtag', lang = 'en') => exampleCard(rule, wordsIn(lang)) as DraftWord;
const show = (shown: DraftWord) => {
  const onAction = vi.fn();
  render(<Hint word={shown} onAction={onAction} />);
  return { onAction, button: document.querySelector<HTMLElement>('[data-action="copy"]') };
};

describe('a hint with something to copy', () => {
  it('puts the hashtag on the clipboard, says so for a while, and stays open', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { onAction } = show(word());
    await user.click(screen.getByRole('button', { name: 'Copy #BufferChat' }));
    expect(await navigator.clipboard.readText()).toBe('#BufferChat');
    expect(screen.getByRole('status').textContent).toBe('Copied #BufferChat');
    expect(onAction).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3000);
    expect(screen.getByRole('status').textContent).toBe('');
  });
  it('names the number where that is missing', async () => {
    const user = userEvent.setup();
    show(word('chat-answer-number'));
    await user.click(screen.getByRole('button', { name: 'Copy A3' }));
    expect(await navigator.clipboard.readText()).toBe('A3');
  });
  it('works by keyboard', async () => {
    const user = userEvent.setup();
    const { button } = show(word());
    button?.focus();
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toBe('#BufferChat');
  });
  it('says nothing where the browser refuses', async () => {
    userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not focused'));
    const { button } = show(word());
    button?.click();
    await Promise.resolve();
    expect(screen.getByRole('status').textContent).toBe('');
  });
  it('speaks the page’s language', () => {
    show(word('chat-hashtag', 'de'));
    screen.getByRole('button', { name: '#BufferChat kopieren' });
  });
});

it('a word without anything to copy has no such button', () => {
  expect(show(word('chat-greeting')).button).toBeNull();
});

it('a pause has the button, too', () => {
  const shown = { ...word(), level: 'pause' as const };
  render(<Card card={shown} onAction={() => {}} />);
  screen.getByRole('button', { name: 'Copy #BufferChat' });
});
