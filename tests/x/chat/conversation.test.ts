import { describe, expect, it } from 'vitest';
import { one, pass, show } from '../stage.ts';
import {
  acts,
  answerWith,
  asked,
  enter,
  host,
  mount,
  open,
  PAUSE,
  root,
  row,
  seen,
  stage,
  TEXT,
  write,
} from './stage.ts';

stage();

const inDrawer = (place: 'shadow' | 'document', html: string) => {
  const box = document.createElement('div');
  if (place === 'document') box.innerHTML = html;
  else box.attachShadow({ mode: 'open' }).innerHTML = html;
  return box;
};

describe('whom it goes to', () => {
  it('is told when the chat comes late', async () => {
    open();
    await pass(1500);
    mount();
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ kind: 'dm', person: 'ann' });
  });

  it('is nobody in a group: nothing is asked, and nothing held', async () => {
    show('chat', '/i/chat/g1234');
    open();
    mount();
    await write(TEXT);
    expect(asked).toEqual([]);
    expect(enter()).toBe(false);
  });

  it('is nobody where the header names several, or none', async () => {
    open();
    mount('shadow', (html) => html.replace('<a href="/Ann">', '<a href="/bob"></a><a href="/Ann">'));
    await write(TEXT);
    expect(asked).toEqual([]);
  });

  it('has written, when a message of theirs or their request is there; that is told once', async () => {
    open();
    mount();
    await row('b1', 'Hi!', 'start');
    await pass(9000);
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ chat: { theirs: true, mine: false, answered: true } });
    expect(acts()).toMatchObject([{ kind: 'wrote-first', account: 'me', person: 'ann' }]);
    expect(JSON.stringify(seen)).not.toContain('Hi!');
  });

  it('has written earlier, when the last word is the user’s own', async () => {
    open();
    mount();
    await row('b1', 'Hi!', 'start');
    await row('a1', 'Hello!');
    await pass(9000);
    expect(acts()).toMatchObject([{ kind: 'wrote-first', person: 'ann', earlier: true }]);
  });

  it('cannot be judged where X no longer shows whose a message is', async () => {
    open();
    mount();
    const drawn = await row('b1', 'Hi!', 'start');
    drawn.className = 'flex';
    await write(TEXT);
    expect(asked).toEqual([]);
    expect(enter()).toBe(false);
  });

  it('is asked about anew once their message has come', async () => {
    answerWith(PAUSE);
    open();
    mount();
    await write(TEXT);
    const list = one('[data-testid="dm-message-list"]', root());
    list.innerHTML = '<div data-testid="message-b1" data-dm-message-row class="justify-start"></div>';
    expect(enter()).toBe(false);
  });

  it('has written, when they ask to be let in', async () => {
    open();
    mount('shadow', (html) =>
      html.replace('<form', '<div data-testid="dm-message-request-prompt"></div><form'),
    );
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ chat: { theirs: true } });
  });

  it.each([
    ['theirs', '11', true],
    ['another account’s', '33', false],
  ])('is told by the user id: the conversation is %s', async (_, userId, told) => {
    // biome-ignore lint/suspicious/noDocumentCookie: happy-dom has no cookieStore
    document.cookie = `twid=u%3D${userId}`;
    open();
    mount();
    await write(TEXT);
    // biome-ignore lint/suspicious/noDocumentCookie: happy-dom has no cookieStore
    document.cookie = 'twid=; max-age=0';
    expect(asked.length > 0).toBe(told);
  });

  it.each(['shadow', 'document'] as const)(
    'is told in the drawer whatever the address says, with the chat in the %s',
    async (place) => {
      show('chat', '/i/chat/g1234');
      const drawer = document.createElement('div');
      drawer.setAttribute('data-testid', 'chat-drawer-root');
      const html = one('template', host()).innerHTML;
      host().replaceWith(drawer);
      drawer.append(inDrawer(place, html));
      open();
      const editor = one('textarea', drawer.firstElementChild?.shadowRoot ?? drawer) as HTMLTextAreaElement;
      editor.value = TEXT;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await pass(200);
      expect(asked.at(-1)).toMatchObject({ kind: 'dm', person: 'ann' });
    },
  );

  it('is not changed by a message that X could not send', async () => {
    open();
    mount();
    await row('b1', 'Hi!', 'start');
    (await row('a1', 'Hello')).setAttribute('data-send-status', 'failed');
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ chat: { theirs: true, mine: false, answered: true } });
  });
});
