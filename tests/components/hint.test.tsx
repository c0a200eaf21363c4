import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '@/components/Card.tsx';
import { Hint } from '@/components/Hint.tsx';
import { OwnPlaces } from '@/components/options/OwnPlaces.tsx';
import { WordsProvider } from '@/components/WordsContext.tsx';
import type { DraftWord } from '@/utils/extension/answers.ts';
import { pageWords } from '@/utils/extension/page-words.ts';

afterEach(cleanup);

const word = (more: Partial<DraftWord> = {}): DraftWord => ({
  advice: 'advice-1',
  rule: 'off-topic-link',
  level: 'pause',
  finding: 'off-topic-link own.example',
  lang: 'en',
  dir: 'ltr',
  title: 'A word',
  fact: 'Your link and the 9 posts here share nothing.',
  instead: 'Leave it out.',
  shared: 'In common: bread.',
  also: ['Another thing.'],
  alsoLabel: 'Also 1',
  why: 'Why: so.',
  held: 'Press again to send.',
  announceHeld: 'Held.',
  more: 'More',
  main: [
    { action: 'keep-editing', label: 'Keep editing' },
    { action: 'know-person', label: 'I know them' },
  ],
  rest: [{ action: 'not-for-person', label: 'Not for @ann' }],
  close: 'Close',
  announce: 'A word.',
  ...more,
});

const shownBy = (level: 'hint' | 'pause') => {
  const actions: string[] = [];
  const onAction = (action: string) => void actions.push(action);
  const { container } = render(
    level === 'hint' ? (
      <Hint word={word()} onAction={onAction} />
    ) : (
      <Card card={word()} onAction={onAction} />
    ),
  );
  return { actions, box: container.querySelector('section'), text: () => container.textContent };
};

describe('the hint', () => {
  it('is two lines and what is shared; the rest is folded away until it is asked for', async () => {
    const { actions, box, text } = shownBy('hint');
    expect(box?.dataset).toMatchObject({ rule: 'off-topic-link', level: 'hint' });
    expect(text()).toContain('In common: bread.');
    expect(text()).toContain('Why: so.');
    expect(text()).not.toMatch(/Not for|Another thing|Press again/);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(text()).toContain('Another thing.');
    expect(screen.queryByText('Keep editing')).toBeNull();
    await userEvent.click(screen.getByText('Not for @ann'));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(actions).toEqual(['not-for-person', 'dismiss']);
  });
});

describe('the pause', () => {
  it('says why, how to send all the same, and puts the way out first', async () => {
    const { actions, box, text } = shownBy('pause');
    expect(box?.dataset.level).toBe('pause');
    expect(text()).toContain('Press again to send.');
    expect(box?.querySelector('.main button')?.textContent).toBe('Keep editing');
    await userEvent.click(screen.getByText('Keep editing'));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(actions).toEqual(['keep-editing', 'keep-editing']);
  });
});

describe('the user’s own sites', () => {
  const show = (places: string[] = []) => {
    const changes: string[][] = [];
    render(
      <WordsProvider words={pageWords()}>
        <OwnPlaces places={places} onChange={(next) => void changes.push(next)} />
      </WordsProvider>,
    );
    const input = screen.getByLabelText('Site, or profile elsewhere');
    return { changes, add: (text: string) => userEvent.type(input, `${text}{Enter}`), input };
  };

  it('are added as they are typed or pasted, once', async () => {
    const { changes, add } = show(['a.example']);
    await add('https://www.B.example/');
    await add('A.example');
    expect(changes).toEqual([['a.example', 'b.example']]);
  });
  it('are refused with a reason, and what was typed stays', async () => {
    const { changes, add, input } = show();
    await add('github.com');
    expect(screen.getByRole('alert').textContent).toMatch(/Many people share/);
    expect((input as HTMLInputElement).value).toBe('github.com');
    expect(changes).toEqual([]);
  });
  it('are removed one by one', async () => {
    const { changes } = show(['a.example', 'b.example']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(changes).toEqual([['b.example']]);
  });
});
