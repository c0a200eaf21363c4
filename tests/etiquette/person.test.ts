import { describe, expect, it } from 'vitest';
import { isMutual, rungOf } from '@/utils/etiquette/person.ts';
import { followed, follower, known, mutual, notAPerson, person, stranger } from './situations.ts';

describe('where somebody stands', () => {
  it.each([
    ['never seen', undefined, 'unknown'],
    ['seen, but nothing told', person(), 'unknown'],
    ['not followed, and nothing tells whether they follow', person({ following: false }), 'unknown'],
    [
      'not following back, and nothing tells whether they are followed',
      person({ followsYou: false }),
      'unknown',
    ],
    ['neither follows', stranger, 'stranger'],
    ['the user said "a stranger"', person({ known: 'stranger' }), 'stranger'],
    ['followed, nothing else told', person({ following: true }), 'followed'],
    ['followed, not following back', followed, 'followed'],
    ['a follower', follower, 'acquaintance'],
    ['a mutual follow', mutual, 'acquaintance'],
    ['the user said "I know them"', known, 'known'],
    ['the user said "not a person"', notAPerson, 'not-a-person'],
    [
      "the user's word outweighs what was seen",
      person({ known: 'stranger', following: true, followsYou: true }),
      'stranger',
    ],
  ] as const)('%s', (_, who, rung) => {
    expect(rungOf(who)).toBe(rung);
  });

  it('is a mutual follow only when both are seen to follow', () => {
    expect([mutual, followed, follower, stranger, undefined].map(isMutual)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
