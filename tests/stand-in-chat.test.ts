import { h, render } from 'preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chatPath } from './stand-in/chats.ts';
import { fakeWindow } from './stand-in/fake-window.ts';
import { ME } from './stand-in/people.ts';

describe('the chat in the page', () => {
  const sends = vi.fn(async () => new Response('{}'));
  let host: Element;
  const inside = <T extends Element>(testId: string) =>
    host.shadowRoot?.querySelector<T>(`[data-testid^="${testId}"]`);
  const box = () => inside<HTMLTextAreaElement>('dm-composer-textarea') as HTMLTextAreaElement;
  const type = (value: string) => {
    box().value = value;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const enter = (how: KeyboardEventInit = {}) =>
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...how }));
  const state = () => inside<HTMLElement>('message-status-')?.dataset.state;

  beforeAll(async () => {
    const path = chatPath(ME, 'ann');
    for (const [name, value] of Object.entries(fakeWindow(path, { chatDelay: 300 })))
      vi.stubGlobal(name, value);
    vi.stubGlobal('fetch', sends);
    const { ChatPage } = await import('./stand-in/app/chat/ChatPage.tsx');
    render(h(ChatPage, { path }), document.body);
    host = document.querySelector('[data-testid=xchatEmbedRoute]') as Element;
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('stands in an open root that comes after its host', async () => {
    expect(host.shadowRoot).toBeNull();
    await vi.waitFor(() =>
      expect(inside('dm-conversation-header')?.querySelector('a[href="/ann"]')).toBeTruthy(),
    );
  });

  it('keeps the text on Shift+Enter and while composing', () => {
    type('One');
    enter({ shiftKey: true });
    enter({ isComposing: true });
    box().dispatchEvent(new CompositionEvent('compositionstart'));
    enter();
    box().dispatchEvent(new CompositionEvent('compositionend'));
    expect(box().value).toBe('One');
    expect(sends).not.toHaveBeenCalled();
  });

  it('sends on Enter, says so when it was refused, and tries again', async () => {
    sends.mockResolvedValueOnce(new Response('{}', { status: 503 }));
    enter();
    expect(box().value).toBe('');
    await vi.waitFor(() => expect(state()).toBe('failed'));
    expect(inside('message-text-')?.closest('[data-dm-message-row]')?.className).toContain('justify-end');
    inside<HTMLButtonElement>('message-retry-')?.click();
    await vi.waitFor(() => expect(state()).toBe('sent'));
    expect(sends).toHaveBeenCalledTimes(2);
  });

  it('has a send button only while there is text', async () => {
    expect(inside('dm-composer-send-button')).toBeNull();
    type('Two');
    await vi.waitFor(() => expect(inside('dm-composer-send-button')).toBeTruthy());
  });
});
