import { beforeEach, describe, expect, it } from 'vitest';
import { pass } from '../stage.ts';
import {
  acts,
  answerWith,
  asked,
  click,
  editor,
  enter,
  mount,
  open,
  row,
  said,
  stage,
  TEXT,
  write,
  xSaw,
} from './stage.ts';

stage();

describe.each(['shadow', 'document'] as const)('a private message, with the chat in the %s,', (place) => {
  beforeEach(() => {
    open();
    mount(place);
  });

  it('is read with whom it goes to', async () => {
    await write(TEXT);
    expect(asked.at(-1)).toEqual({
      kind: 'dm',
      account: 'me',
      person: 'ann',
      chat: { theirs: false, mine: false, answered: false },
      text: TEXT,
      media: false,
      people: [],
      thread: [],
    });
  });

  it('is read as far as X’s messages go', async () => {
    await write('a'.repeat(10_001));
    expect(asked.at(-1)?.text).toHaveLength(10_000);
  });

  it.each([
    ['Enter', enter],
    ['the button', click],
  ])('is held back once by %s, and goes through untouched the second time', async (_, press) => {
    await write(TEXT);
    expect(press()).toBe(true);
    expect([said.at(-1), xSaw]).toEqual(['hold', []]);
    await pass(800);
    expect(press()).toBe(false);
    expect(xSaw).toHaveLength(1);
    expect(said).toContain('sent anyway');
  });

  it('is counted when its own row comes, once, without its words', async () => {
    answerWith({ watch: [], traits: { asks: ['dm'], similar: 'cd'.repeat(24) } });
    await write(TEXT);
    enter();
    editor().value = '';
    expect(acts()).toEqual([]);
    await row('a1', TEXT);
    await row('a2', 'Something else');
    const at = expect.any(Number);
    expect(acts()).toEqual([
      {
        id: expect.any(String),
        at,
        account: 'me',
        kind: 'dm',
        person: 'ann',
        asks: ['dm'],
        similar: 'cd'.repeat(24),
      },
    ]);
  });
});
