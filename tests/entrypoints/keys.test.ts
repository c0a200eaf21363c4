import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys } from '@/entrypoints/x.content/keys.ts';

let end: AbortController;
let host: HTMLElement;
let page: HTMLElement;
const close = vi.fn();
const heard = vi.fn();

beforeEach(() => {
  end = new AbortController();
  host = document.createElement('aside');
  page = document.createElement('article');
  document.body.append(host, page);
  guardKeys(window, host, close, end.signal);
  document.addEventListener('keydown', heard, { signal: end.signal });
  document.addEventListener('keyup', heard, { signal: end.signal });
});
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.clearAllMocks();
});

function key(target: Element, type: string, name: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent(type, { key: name, code: name, bubbles: true, cancelable: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

describe('keys', () => {
  it('pressed inside stay inside', () => {
    key(host, 'keydown', 'l');
    key(host, 'keyup', 'l');
    expect(heard).not.toHaveBeenCalled();
  });
  it('pressed on the page are the page’s', () => {
    key(page, 'keydown', 'l');
    expect(heard).toHaveBeenCalledOnce();
  });
  it('that went down inside stay Tact’s until they are let go, wherever the focus went', () => {
    key(host, 'keydown', 'Enter');
    expect(key(page, 'keydown', 'Enter', { repeat: true }).defaultPrevented).toBe(true);
    key(page, 'keyup', 'Enter');
    expect(heard).not.toHaveBeenCalled();
    key(page, 'keydown', 'Enter');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('Esc', () => {
  it('closes, from inside and from the page', () => {
    key(host, 'keydown', 'Escape');
    key(page, 'keydown', 'Escape');
    expect(close).toHaveBeenCalledTimes(2);
  });
  it('is X’s while a dialog or a menu of X is open', () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="layers"><div role="menu"></div></div>');
    key(page, 'keydown', 'Escape');
    expect(close).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledOnce();
  });
  it('does nothing while an input method composes', () => {
    key(page, 'keydown', 'Escape', { isComposing: true });
    expect(close).not.toHaveBeenCalled();
  });
});
