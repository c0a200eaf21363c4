import { TZDate } from '@date-fns/tz';
import { subDays } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import { exchangesOf } from '@/utils/etiquette/exchanges.ts';
import { isBelow, isMutual, RUNGS, standingOf } from '@/utils/etiquette/ladder.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import {
  act,
  DAY,
  exchange,
  followed,
  follower,
  known,
  mutual,
  NOON,
  notAPerson,
  person,
  RIGA,
  standing,
  stranger,
} from './situations.ts';

describe('where somebody stands', () => {
  it.each([
    ['never seen', undefined, 'unknown'],
    ['seen, but nothing told', person(), 'unknown'],
    ['not followed, and nothing tells whether they follow', person({ following: false }), 'unknown'],
    ['not following back, nothing tells whether they are followed', person({ followsYou: false }), 'unknown'],
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
    expect(standing([], who).rung).toBe(rung);
  });

  it('one exchange makes an acquaintance, also of somebody followed or a stranger', () => {
    for (const who of [stranger, followed, person()])
      expect(standing([exchange(3)], who).rung).toBe('acquaintance');
  });
  it('three exchanges on three days over two weeks make a connection', () => {
    expect(standing([20, 9, 2].map(exchange), stranger)).toMatchObject({
      rung: 'connection',
      days: 19,
      need: 3,
      over: 14,
    });
    expect(standing([5, 3, 1].map(exchange), stranger).rung).toBe('acquaintance');
    expect(standing([20, 2].map(exchange), stranger).rung).toBe('acquaintance');
  });
  it('a mutual follow halves what is asked', () => {
    expect(standing([8, 1].map(exchange), mutual)).toMatchObject({ rung: 'connection', need: 2, over: 7 });
    expect(standing([3, 1].map(exchange), mutual).rung).toBe('acquaintance');
  });
  it('by the thresholds of the settings', () => {
    const who = { ...stranger, exchanges: exchangesOf([3, 1].map(exchange)) };
    expect(standingOf(who, { exchanges: 2, days: 3 }).rung).toBe('connection');
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
  it('is below a connection up to an acquaintance', () => {
    const below = (who: Person | undefined, acts: Act[] = []) => isBelow(standing(acts, who));
    expect([undefined, stranger, followed, mutual].map((who) => below(who))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([below(known), below(notAPerson), below(stranger, [20, 9, 2].map(exchange))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

const DAYS = 60;
const anAct = fc
  .record({
    kind: fc.constantFrom('like', 'reply', 'quote', 'answer', 'mention', 'dm', 'wrote-first', 'follow'),
    ago: fc.integer({ min: 0, max: DAYS * 24 }),
    both: fc.boolean(),
  })
  .map(({ kind, ago, both }) =>
    act(kind, NOON - ago * (DAY / 24), both && kind === 'answer' ? { both: true } : {}),
  );
const aLife = fc.array(anAct, { maxLength: 40 });
const anybody = fc.constantFrom(undefined, person(), stranger, followed, follower, mutual);
const height = (rung: (typeof RUNGS)[number]) => RUNGS.indexOf(rung);
/** Somebody with whom there was anything at all has been seen. */
const rungOf = (acts: readonly Act[], who: Person | undefined) =>
  standing(acts, who ?? (acts.length > 0 ? person() : undefined)).rung;

describe('over any history', () => {
  it('the order of arrival changes nothing', () => {
    fc.assert(
      fc.property(
        aLife.chain((life) =>
          fc.tuple(fc.constant(life), fc.shuffledSubarray(life, { minLength: life.length })),
        ),
        anybody,
        ([life, shuffled], who) => {
          expect(standing(shuffled, who)).toEqual(standing(life, who));
        },
      ),
    );
  });
  it('more of it never lowers anybody, and never counts fewer exchanges', () => {
    fc.assert(
      fc.property(aLife, aLife, anybody, (life, more, who) => {
        expect(height(rungOf([...life, ...more], who))).toBeGreaterThanOrEqual(height(rungOf(life, who)));
        expect(exchangesOf([...life, ...more]).n).toBeGreaterThanOrEqual(exchangesOf(life).n);
      }),
      { numRuns: 3000 },
    );
  });
  it('time alone moves nobody', () => {
    fc.assert(
      fc.property(aLife, fc.integer({ min: 1, max: 3000 }), anybody, (life, days, who) => {
        // The same hour of the clock: a change of the clocks in between is no time that passes.
        const before = (at: number) => subDays(new TZDate(at, RIGA.zone), days).getTime();
        const later = life.map((one) => act(one.kind, before(one.at), { ...(one.both && { both: true }) }));
        const { n } = exchangesOf(life);
        expect(exchangesOf(later).n).toBe(n);
        expect(rungOf(later, who)).toBe(rungOf(life, who));
      }),
    );
  });
  it("the user's word wins", () => {
    fc.assert(
      fc.property(aLife, fc.constantFrom('known', 'stranger', 'not-a-person'), (life, word) => {
        expect(standing(life, { ...mutual, known: word }).rung).toBe(word);
      }),
    );
  });
  it('nobody is a connection without as many exchanges on as many days as the settings ask for', () => {
    fc.assert(
      fc.property(aLife, anybody, (life, who) => {
        const { rung, exchanges, days, need, over } = standing(life, who);
        if (rung === 'connection') expect([exchanges.n >= need, days >= over]).toEqual([true, true]);
        expect(exchanges.n).toBeLessThanOrEqual(new Set(life.map(({ day }) => day)).size);
      }),
    );
  });
});

describe('an exchange', () => {
  const reply = (daysAgo: number) => act('reply', NOON - daysAgo * DAY);
  const answer = (daysAgo: number) => act('answer', NOON - daysAgo * DAY);
  it('takes two: neither talking to somebody nor being talked to is one', () => {
    expect(exchangesOf([9, 6, 3].map(reply)).n).toBe(0);
    expect(exchangesOf([9, 6, 3].map(answer)).n).toBe(0);
  });
  it('is their word after the user’s, on its own day', () => {
    expect(exchangesOf([reply(9), answer(8), answer(5)])).toMatchObject({ n: 2, first: '2026-11-10' });
  });
  it('is the user’s answer to theirs, however often they had spoken: one, on the day when they began', () => {
    expect(exchangesOf([answer(9), answer(8), reply(5)])).toEqual({
      n: 1,
      first: '2026-11-09',
      last: '2026-11-09',
    });
    expect(exchangesOf([answer(9), answer(8), reply(5), answer(4)]).n).toBe(2);
  });
  it('is one a day at most', () => {
    expect(exchangesOf([reply(3), answer(3), act('mention', NOON - 3 * DAY), answer(3)]).n).toBe(1);
  });
  it('is gone with an answer that was taken back', () => {
    expect(exchangesOf([{ ...reply(3), undoneAt: NOON }, answer(2)]).n).toBe(0);
  });
  it('is seen where the page showed both halves', () => {
    expect(exchangesOf([act('answer', NOON, { both: true })]).n).toBe(1);
  });
  it('is public: private messages are none', () => {
    expect(exchangesOf([act('dm', NOON - DAY), act('wrote-first', NOON)]).n).toBe(0);
  });
});
