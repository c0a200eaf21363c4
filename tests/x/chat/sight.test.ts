import { describe, expect, it } from 'vitest';
import { button, goTo, one, pass, show } from '../stage.ts';
import { mount, open, root, row, seen, stage } from './stage.ts';

stage();

const sights = () => seen.flatMap((one) => (one.type === 'sight' ? one.sight : []));
const talk = async (count = 3) => {
  for (let nth = 0; nth < count; nth++) await row(`b${nth}`, 'Hi!', nth % 2 ? 'end' : 'start');
};
const panel = () => one('[data-testid="dm-conversation-panel"]', root());
const drawn = () => [...panel().querySelectorAll('[data-dm-message-row]')];
const hideSides = (rows = drawn()) => {
  for (const one of rows) one.className = 'flex';
};

describe('a conversation that can be read', () => {
  it('is seen', async () => {
    mount();
    await talk();
    open();
    await pass(60_000);
    expect(sights()).toEqual(['seeing']);
  });

  it.each([
    ['has only two messages', () => drawn()[0]?.remove()],
    ['is with a group', () => one('[data-testid="dm-conversation-header"] a', root()).remove()],
    ['is another’s by its address', () => goTo('/i/chat/g12')],
  ])('is not asked for where it %s', async (_, change) => {
    mount();
    await talk();
    hideSides();
    change();
    open();
    await pass(60_000);
    expect(sights()).toEqual(['seeing']);
  });

  it.each([
    ['nothing can be written', () => one('form', root()).remove()],
    [
      'a message that failed has no side',
      () => one('[data-dm-message-row]', root()).setAttribute('class', ''),
    ],
  ])('is seen though %s', async (_, change) => {
    mount();
    await talk();
    one('[data-dm-message-row]', root()).setAttribute('data-send-status', 'failed');
    change();
    open();
    await pass(60_000);
    expect(sights()).toEqual(['seeing']);
  });
});

describe('it is said that Tact is blind', () => {
  it.each([
    ['no message shows whose it is', () => hideSides()],
    ['one message does not show whose it is', () => hideSides(drawn().slice(1, 2))],
    ['the editor has another name', () => one('textarea', root()).setAttribute('data-testid', 'dm-editor')],
    ['the composer has another name', () => one('form', root()).setAttribute('data-testid', 'dm-form')],
  ])('where %s, when two looks agree', async (_, change) => {
    mount();
    await talk();
    change();
    open();
    await pass(1500);
    expect(sights()).toEqual([]);
    await pass(2000);
    expect(sights()).toEqual(['blind']);
  });

  it('in the drawer over a page whose posts can be read, though it was opened late', async () => {
    show('home');
    open();
    await pass(20_000);
    expect(button(document, 'like')).not.toBeNull();
    const place = document.createElement('div');
    place.setAttribute('data-testid', 'chat-drawer-root');
    place.innerHTML = '<div></div>';
    const inside = one('div', place).attachShadow({ mode: 'open' });
    const side = '<div data-dm-message-row></div>'.repeat(3);
    inside.innerHTML = `<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><a href="/Ann"></a></div>${side}</div>`;
    document.body.append(place);
    await pass(60_000);
    expect(sights()).toEqual(['seeing', 'blind']);
  });

  it('until messages show again whose they are', async () => {
    mount();
    await talk();
    hideSides();
    open();
    await pass(20_000);
    expect(sights()).toEqual(['blind']);
    for (const one of drawn()) one.className = 'flex justify-end';
    await pass(30_000);
    expect(sights()).toEqual(['blind', 'seeing']);
  });
});
