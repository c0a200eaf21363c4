import { beforeEach, describe, expect, it } from 'vitest';
import { one, pass } from '../stage.ts';
import {
  acts,
  answerLater,
  answerWith,
  editor,
  enter,
  fire,
  host,
  how,
  mount,
  open,
  PAUSE,
  root,
  row,
  seen,
  stage,
  TEXT,
  undos,
  write,
} from './stage.ts';

stage();

describe('a message that', () => {
  beforeEach(() => {
    answerWith({ watch: [] });
    open();
    mount();
  });

  it('X could not send is taken back', async () => {
    await write(TEXT);
    enter();
    const drawn = await row('a1', TEXT);
    const [act] = acts();
    drawn.insertAdjacentHTML('beforeend', '<span data-state="failed"></span>');
    await pass(50);
    expect(undos()).toMatchObject([{ kind: 'dm', account: 'me', act: act?.id }]);
    await pass(50);
    expect(undos()).toHaveLength(1);
  });

  it('X sends again after it failed counts then, and once', async () => {
    await write(TEXT);
    enter();
    const drawn = await row('a1', TEXT);
    for (const state of ['failed', 'pending', 'failed', 'pending', 'sent']) {
      drawn.setAttribute('data-send-status', state);
      await pass(50);
    }
    const taken = undos().map((one) => 'act' in one && one.act);
    expect(acts().map(({ id }) => taken.includes(id))).toEqual([true, true, false]);
    expect(new Set(acts().map(({ id }) => id)).size).toBe(3);
  });

  it('is taken back after it was told, though what is kept of it comes late', async () => {
    await write(TEXT);
    answerLater(() => ({ watch: [] }), 1000);
    editor().value = `${TEXT} Now?`;
    enter();
    (await row('a1', `${TEXT} Now?`)).setAttribute('data-send-status', 'failed');
    await pass(3000);
    expect(seen.map(({ type }) => type).filter((type) => type === 'act' || type === 'undo')).toEqual([
      'act',
      'undo',
    ]);
  });

  it('is written in the second of two chats is seen there', async () => {
    const other = document.createElement('div');
    other.setAttribute('data-testid', 'xchatEmbedOverlays');
    host().before(other);
    const html = (root() as ShadowRoot).innerHTML;
    other.attachShadow({ mode: 'open' }).innerHTML = html.replace('/Ann', '/Bob');
    await write(TEXT);
    enter();
    await row('a1', TEXT);
    expect(acts()).toMatchObject([{ kind: 'dm', person: 'ann' }]);
  });

  it('follows another from the same editor is held for itself', async () => {
    answerWith(PAUSE);
    await write(TEXT);
    expect(enter()).toBe(true);
    await pass(1000);
    expect(enter()).toBe(false);
    await row('a1', TEXT);
    await write(`${TEXT} once more`);
    expect(enter()).toBe(true);
  });

  it('is drawn as failed at once never counted', async () => {
    await write(TEXT);
    enter();
    const list = one('[data-testid="dm-message-list"]', root());
    list.innerHTML = `<div data-testid="message-a1" data-dm-message-row class="justify-end"><span data-testid="message-text-a1">${TEXT}</span><i data-state="failed"></i></div>`;
    await pass(50);
    expect(acts()).toEqual([]);
    one('[data-state]', list).remove();
    await pass(50);
    expect(acts()).toMatchObject([{ kind: 'dm', person: 'ann' }]);
    expect(undos()).toEqual([]);
  });

  it('was there before the press is not the one that was sent', async () => {
    await row('a0', TEXT);
    await write(TEXT);
    enter();
    await pass(500);
    expect(acts()).toEqual([]);
    await row('a1', TEXT);
    expect(acts()).toHaveLength(1);
  });

  it('went to somebody else is not theirs, though the words are the same', async () => {
    await write(TEXT);
    enter();
    one('[data-testid="dm-conversation-header"] a', root()).setAttribute('href', '/bob');
    await row('b7', TEXT);
    expect(acts()).toEqual([]);
  });

  it('stands above what was there is an older one', async () => {
    await row('a5', 'Earlier');
    await write(TEXT);
    enter();
    const list = one('[data-testid="dm-message-list"]', root());
    await row('a1', TEXT);
    expect(acts()).toHaveLength(1);
    list.prepend(await row('a0', 'x'));
    expect(acts()).toHaveLength(1);
  });

  it('is pressed twice before it goes is one', async () => {
    answerWith({ watch: [] });
    await write(TEXT);
    enter();
    await pass(800);
    enter();
    await row('a1', TEXT);
    await row('a2', TEXT);
    expect(acts()).toHaveLength(1);
  });

  it('has a line break and a link is known though X draws them in its way', async () => {
    await write('Hello\nthere https://a.example/x');
    enter();
    await row('a1', 'Hellothere a.example/x');
    expect(acts()).toHaveLength(1);
  });

  it('comes after the chat was drawn anew is counted all the same', async () => {
    await write(TEXT);
    enter();
    const fresh = document.createElement('div');
    fresh.setAttribute('data-testid', 'xchatEmbedRoute');
    fresh.innerHTML = host().innerHTML;
    host().replaceWith(fresh);
    mount();
    editor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    fire(editor(), new MouseEvent('pointerdown', how));
    await row('a1', TEXT);
    expect(acts().filter(({ kind }) => kind === 'dm')).toHaveLength(1);
  });

  it('is a new line, or is still being made by an input method, is none', async () => {
    answerWith(PAUSE);
    await write(TEXT);
    expect(enter({ shiftKey: true })).toBe(false);
    expect(enter({ altKey: true })).toBe(false);
    expect(enter({ isComposing: true })).toBe(false);
    expect(enter({ keyCode: 229 })).toBe(false);
    await row('a1', TEXT);
    expect(acts()).toEqual([]);
  });

  it.each([
    [59_000, 1],
    [61_000, 0],
  ])('has its row after %i ms: %i acts', async (ms, count) => {
    await write(TEXT);
    enter();
    await pass(ms);
    await row('a1', TEXT);
    expect(acts()).toHaveLength(count);
  });

  it.each([
    [599_000, 1],
    [601_000, 0],
  ])('turns out to have failed after %i ms: %i taken back', async (ms, count) => {
    await write(TEXT);
    enter();
    const drawn = await row('a1', TEXT);
    await pass(ms - 50);
    drawn.setAttribute('data-send-status', 'failed');
    await pass(10);
    expect(acts()).toHaveLength(1);
    expect(undos()).toHaveLength(count);
  });
});
