import { describe, expect, it } from 'vitest';
import { mayBeOf, postedAt } from '@/utils/etiquette/chats/posted.ts';

const DAY = 86_400_000;

describe('when a post was made', () => {
  it('is in its id', () => {
    expect(new Date(postedAt('1212092628029698048') ?? 0).toISOString().slice(0, 13)).toBe('2019-12-31T19');
  });
  it('is unknown for ids of the years before, and for what is no id', () => {
    for (const id of ['20', '29700859247', 'abc', '', undefined]) expect(postedAt(id)).toBeUndefined();
  });
});

describe('a post of a chat', () => {
  const at = postedAt('1212092628029698048') ?? 0;
  it('is not one of days before it', () => {
    expect(mayBeOf('1212092628029698048', { from: at + DAY })).toBe(false);
    expect(mayBeOf('1212092628029698048', { from: at - DAY })).toBe(true);
  });
  it('may be one whose time nothing tells', () => {
    expect(mayBeOf('7', { from: at })).toBe(true);
    expect(mayBeOf(undefined, { from: at })).toBe(true);
  });
});
