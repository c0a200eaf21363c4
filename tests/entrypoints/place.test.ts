import { afterEach, expect, it } from 'vitest';
import { dodgeFocus, keepClear } from '@/entrypoints/x.content/place.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function at(element: HTMLElement, x: number, y: number, width = 100, height = 40): HTMLElement {
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  document.body.append(element);
  return element;
}
const place = () => at(document.createElement('div'), 600, 64, 340, 300);
const button = (x: number, y: number) => at(document.createElement('button'), x, y);

it('stands high where it covers nothing that is being done', () => {
  const card = place();
  keepClear(card, button(100, 100), window);
  expect(card.dataset.side).toBe('high');
});

it('stands low where it would cover the button that was pressed', () => {
  const card = place();
  keepClear(card, button(650, 100), window);
  expect(card.dataset.side).toBe('low');
});

it('never covers a control that gets the focus while it is shown', () => {
  const card = place();
  const host = document.createElement('aside');
  const end = new AbortController();
  dodgeFocus(card, host, document, end.signal);
  const covered = button(650, 100);
  covered.focus();
  expect(card.dataset.side).toBeUndefined();
  covered.blur();
  card.append(document.createElement('section'));
  covered.focus();
  expect(card.dataset.side).toBe('low');
  button(10, 10).focus();
  expect(card.dataset.side).toBe('low');
  end.abort();
});
