import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Companion } from '@/components/Companion.tsx';
import type { Companion as Words } from '@/utils/extension/chats-answers.ts';

const words = (more: Partial<Words> = {}): Words => ({
  tag: 'bufferchat',
  lang: 'en',
  dir: 'ltr',
  title: '#BufferChat',
  left: '23 minutes left',
  brief: ['23 min', 'A4'],
  question: 'Now: Q4',
  progress: '4 answers; 7 of 10 is plenty.',
  steps: [
    { n: 3, state: 'answered' },
    { n: 4, state: 'now' },
  ],
  stepsSaid: 'Answered: Q3. Open: Q4.',
  ready: 'A4 #BufferChat',
  items: [
    {
      rule: 'chat-newcomer',
      text: '@dan is here for the first time.',
      instead: 'Welcome them.',
      copy: '@dan #BufferChat',
    },
  ],
  folded: false,
  deeds: [{ what: 'leave', label: 'I have to go' }],
  copy: 'Copy',
  copied: 'Copied',
  announce: '',
  ...more,
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(more: Partial<Words> = {}, chat = words(more)) {
  const onDeed = vi.fn();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const onCopied = vi.fn();
  render(<Companion chat={chat} onDeed={onDeed} onCopied={onCopied} />);
  return { onDeed, onCopied, write, panel: screen.getByRole('region', { name: '#BufferChat' }) };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the companion', () => {
  it('tells the question, the progress and what is good to do, each with its rule', () => {
    const { panel } = show();
    expect(panel.textContent).toMatch(
      /23 minutes left.*Now: Q4.*7 of 10 is plenty.*first time.*Welcome them/,
    );
    expect(panel.dataset).toMatchObject({ rule: 'chat-companion', level: 'companion' });
    const item = screen.getByRole('listitem');
    expect(item.dataset.rule).toBe('chat-newcomer');
    expect(within(item).getByRole('button').dataset.action).toBe('copy');
  });

  it('says to those who do not see the picture which questions are answered and which are open', () => {
    show();
    expect(screen.getByRole('img', { name: 'Answered: Q3. Open: Q4.' }).textContent).toBe('34');
  });

  it('folds to a pill with the time and the number to answer with, and back', async () => {
    const { onDeed } = show();
    const turn = button(/^#BufferChat/);
    expect(turn.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(turn);
    expect(onDeed).toHaveBeenCalledWith('fold');
    cleanup();
    const folded = show({ folded: true });
    expect(folded.panel.textContent).toBe('#BufferChat23 minA4');
    expect(button(/^#BufferChat/).getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button(/^#BufferChat/));
    expect(folded.onDeed).toHaveBeenCalledWith('unfold');
  });

  it('is walked by keyboard, in the order in which it is read', async () => {
    const { write, onDeed } = show();
    const names: (string | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) {
      await userEvent.tab();
      names.push((document.activeElement as HTMLElement).dataset.action);
    }
    expect(names).toEqual(['fold', 'copy', 'copy', 'leave']);
    await userEvent.keyboard('{Enter}');
    expect(onDeed).toHaveBeenCalledWith('leave');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    expect(write).toHaveBeenCalledWith('@dan #BufferChat');
  });

  it('says that it has copied for a moment, and says what each button copies', async () => {
    const { onCopied } = show();
    await userEvent.click(button('Copy: A4 #BufferChat'));
    expect(button('Copied')).toBeDefined();
    expect(onCopied).toHaveBeenCalledOnce();
  });

  it('an offer asks and cannot be folded', () => {
    const { question: _, ready: __, progress: ___, ...bare } = words({ brief: [], steps: [], items: [] });
    const left = 'Are you in this chat now?';
    const deeds: Words['deeds'] = [
      { what: 'enter', label: 'I’m in' },
      { what: 'decline', label: 'No' },
    ];
    const { panel } = show({}, { ...bare, left, deeds });
    expect(panel.textContent).toBe('#BufferChatAre you in this chat now?I’m inNo');
    const actions = screen.getAllByRole('button').map(({ dataset }) => dataset.action);
    expect(actions).toEqual(['enter', 'decline']);
  });
});
