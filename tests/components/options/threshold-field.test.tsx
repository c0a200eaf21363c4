import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThresholdField } from '../../../components/options/ThresholdField.tsx';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { pageWords } from '../../../utils/extension/page-words.ts';

afterEach(cleanup);
const onChange = vi.fn();
beforeEach(() => onChange.mockReset());

const limit = { unit: 'times', min: 2, max: 50, default: 3 } as const;

function show(value: number | null, threshold: Parameters<typeof ThresholdField>[0]['threshold'] = limit) {
  const field = (one: number | null) => (
    <WordsProvider words={pageWords()}>
      <ThresholdField id="limit" label="Limit" threshold={threshold} value={one} onChange={onChange} />
    </WordsProvider>
  );
  const { rerender } = render(field(value));
  const input = screen.getByLabelText<HTMLInputElement>('Limit');
  const write = async (text: string) => {
    await userEvent.clear(input);
    if (text) await userEvent.type(input, text);
  };
  return { input, write, becomes: (one: number | null) => rerender(field(one)) };
}

const described = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('the field of a threshold', () => {
  it('says unit, limits and default to everybody', () => {
    const { input } = show(3);
    expect(described(input)).toContain('times From 2 to 50. Default: 3.');
  });

  it('keeps a good number when the field is left', async () => {
    const { write } = show(3);
    await write('12');
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[12]]);
  });

  it('keeps a good number by itself after a pause, and never the beginning of one', async () => {
    const { write } = show(3);
    await write('25');
    expect(onChange).not.toHaveBeenCalled();
    await waitFor(() => expect(onChange.mock.calls).toEqual([[25]]), { timeout: 2000 });
  });

  it('keeps a good number when the tab is closed in the middle of it', async () => {
    const { write } = show(3);
    await write('12');
    window.dispatchEvent(new Event('pagehide'));
    expect(onChange.mock.calls).toEqual([[12]]);
  });

  it.each([
    ['1', 'The least is 2. Still in force: 3.'],
    ['99', 'The most is 50. Still in force: 3.'],
    ['2.5', 'Write a whole number from 2 to 50. Still in force: 3.'],
    ['many', 'Write a number from 2 to 50. Still in force: 3.'],
    ['', 'Write a number from 2 to 50. Still in force: 3.'],
  ])('refuses %j at the field, names the value in force and keeps what was typed', async (text, words) => {
    const { input, write } = show(3);
    await write(text);
    expect(input.getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(described(input)).toContain(words);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe(text);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes an empty field as "no limit" where that is allowed', async () => {
    const { write } = show(7, { ...limit, default: null, nullable: true });
    await write('');
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  it('names "no limit" as the value in force', async () => {
    const { input, write } = show(null, { ...limit, default: null, nullable: true });
    await write('99');
    await userEvent.tab();
    expect(described(input)).toContain('Still in force: no limit.');
  });

  it('drops its complaint as soon as the number is right', async () => {
    const { input, write } = show(3);
    await write('99');
    await userEvent.tab();
    await write('9');
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  it('shows a value that was changed elsewhere', () => {
    const { input, becomes } = show(3);
    becomes(8);
    expect(input.value).toBe('8');
  });

  it.each([
    ['۱۲', 'Persian'],
    ['١٢', 'Arabic'],
    ['１２', 'full-width'],
  ])('reads %s, twelve in %s digits', async (text) => {
    const { write } = show(3);
    await write(text);
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[12]]);
  });
});
