import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_CHATS, newChat } from '../../../../utils/etiquette/chats/chat.ts';
import { buffer, openChats } from './stage.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26, 10) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = () => screen.getByLabelText<HTMLInputElement>('Hashtag of a chat');

describe('adding a chat', () => {
  it('is one press for a well-known one, which then stands there without hours and with the focus', async () => {
    const { stored, card, section } = await openChats();
    expect(section().getByText(/^None yet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Add #BufferChat' }));
    await waitFor(() => expect(stored()).toEqual([newChat('BufferChat')]));
    expect(card('#BufferChat').getByText(/^No hours yet/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '#BufferChat' }));
    expect(screen.queryByRole('button', { name: 'Add #BufferChat' })).toBeNull();
    expect(section().queryByText(/^None yet/)).toBeNull();
  });

  it('takes a hashtag of one’s own by keyboard alone', async () => {
    const { stored } = await openChats([buffer]);
    field().focus();
    await userEvent.keyboard('#GardenTalk{Enter}');
    await waitFor(() => expect(stored()).toEqual([buffer, newChat('GardenTalk')]));
    expect(field().value).toBe('');
  });

  it.each([
    ['{Enter}', /^Type a hashtag/],
    ['two words{Enter}', /no spaces. Nothing was added/],
    ['#2026{Enter}', /a letter among them/],
    ['bufferchat{Enter}', /^#bufferchat is on your list already/],
  ])('refuses %j at the field, in words, and keeps what was typed', async (keys, words) => {
    const { stored } = await openChats([buffer]);
    field().focus();
    await userEvent.keyboard(keys);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe('new-chat-error');
    expect(field().value).toBe(keys.replace('{Enter}', ''));
    expect(stored()).toEqual([buffer]);
    await userEvent.keyboard('x');
    expect(screen.queryByText(words)).toBeNull();
  });

  it('has an end', async () => {
    await openChats(Array.from({ length: MOST_CHATS }, (_, n) => newChat(`Chat${n}`)));
    await userEvent.type(field(), 'OneMore{Enter}');
    expect(await screen.findByText(/^100 chats are the most/)).toBeTruthy();
  }, 30_000);
});

describe('removing a chat', () => {
  const chats = [newChat('One'), newChat('Two'), newChat('Three')];
  const remove = (tag: string) => userEvent.click(screen.getByRole('button', { name: `Remove #${tag}` }));
  const back = (tag: string) => userEvent.click(screen.getByRole('button', { name: `Put back #${tag}` }));
  const tags = (all: readonly { tag: string }[]) => all.map(({ tag }) => tag).join();

  it('leaves its place, with the way back under the finger', async () => {
    const { stored } = await openChats(chats);
    await remove('Two');
    await waitFor(() => expect(tags(stored())).toBe('One,Three'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Put back #Two' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(stored()).toEqual(chats));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '#Two' }));
  });

  it('of several is taken back in any order', async () => {
    const { stored } = await openChats(chats);
    await remove('Two');
    await remove('One');
    await back('Two');
    await waitFor(() => expect(tags(stored())).toBe('Two,Three'));
    await back('One');
    await waitFor(() => expect(stored()).toEqual(chats));
  });

  it('is forgotten where the same hashtag is added again', async () => {
    const { stored } = await openChats(chats);
    await remove('One');
    await userEvent.type(field(), 'ONE{Enter}');
    await waitFor(() => expect(tags(stored())).toBe('Two,Three,ONE'));
    expect(screen.queryByRole('button', { name: /^Put back/ })).toBeNull();
  });
});

describe('when a chat meets', () => {
  it('is said in the reader’s own zone and words', async () => {
    const { card } = await openChats([buffer]);
    const when = new Intl.DateTimeFormat('en', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }).format(Date.UTC(2026, 11, 2, 19));
    expect(card('#BufferChat').getByText(`Next: ${when}, your time`)).toBeTruthy();
  });

  it('is now, while it runs', async () => {
    vi.setSystemTime(Date.UTC(2026, 11, 2, 19, 30));
    const { card } = await openChats([buffer]);
    const until = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
    const time = until.format(Date.UTC(2026, 11, 2, 20));
    expect(card('#BufferChat').getByText(`Running now, until ${time} your time`)).toBeTruthy();
  });
});
