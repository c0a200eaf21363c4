import { describe, expect, it } from 'vitest';
import { handleFrom } from '../../../components/options/handle-from.ts';
import { stockAbout, stockOf } from '../../../components/options/stock-of.ts';

describe('the handle in what somebody typed', () => {
  it.each([
    'ann',
    '@Ann',
    ' @ANN ',
    'https://x.com/ann',
    'http://www.twitter.com/Ann?lang=en',
    'x.com/@ann/status/123',
    'mobile.twitter.com/ann/',
    '\u2068@ann\u2069',
    '＠ａｎｎ',
  ])('is ann in %j', (typed) => expect(handleFrom(typed)).toBe('ann'));

  it.each(['', '@', 'two words', 'https://example.com/ann', 'https://x.com/', 'ann!', 'a'.repeat(21)])(
    'is not in %j',
    (typed) => expect(handleFrom(typed)).toBeUndefined(),
  );
});

describe('what is stored', () => {
  const kept = {
    acts: [
      { id: '1', person: 'ann' },
      { id: '2', person: 'bob', mentions: ['ann'] },
      { id: '3', person: 'bob' },
      { id: '4' },
    ],
    people: [{ handle: 'ann' }, { handle: 'ann' }, { handle: 'bob' }],
    advice: [
      { person: 'ann', act: '1' },
      { person: 'bob', act: '2' },
      { person: 'bob', act: '3' },
      { person: 'bob' },
    ],
    visits: [
      { hosts: ['ann', 'bob'], newcomers: [] },
      { hosts: ['bob'], newcomers: ['ann'] },
      { hosts: ['bob'], newcomers: [] },
    ],
  };

  it('about a person counts acts to them and acts that name them, the words about those acts, and the chats that name them', () => {
    expect(stockAbout('ann', kept)).toEqual({ acts: 2, people: 2, advice: 2, visits: 2 });
  });

  it('about somebody never met is nothing', () => {
    expect(stockAbout('carol', kept)).toEqual({ acts: 0, people: 0, advice: 0, visits: 0 });
  });

  it('altogether is everything', () =>
    expect(stockOf(kept)).toEqual({ acts: 4, people: 3, advice: 4, visits: 3 }));
});
