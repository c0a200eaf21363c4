import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/early-dm.ts';
import { act, DAY, exchange, followed, message, NOON, saidOf } from '../situations.ts';

const HELLO = message('Hello Ann, I liked what you wrote about sourdough');

describe('keeps silent', () => {
  it('in public, and before a word is written', () => {
    expect(saidOf(rule, { ...HELLO, kind: 'reply' })).toBeUndefined();
    expect(saidOf(rule, message('  '))).toBeUndefined();
  });
  it('when they wrote: here, or as far as the journal knows', () => {
    expect(
      saidOf(rule, message(HELLO.text, { chat: { theirs: true, mine: false, answered: true } })),
    ).toBeUndefined();
    expect(saidOf(rule, HELLO, { history: [act('wrote-first', NOON - 40 * DAY)] })).toBeUndefined();
  });
  it('with a connection', () => {
    expect(saidOf(rule, HELLO, { history: [20, 9, 2].map(exchange) })).toBeUndefined();
  });
  it('after half as much where both follow each other', () => {
    const mutual = { account: 'me', handle: 'ann', firstSeen: 0, following: true, followsYou: true };
    const history = [8, 1].map(exchange);
    expect(saidOf(rule, HELLO, { person: mutual, history })).toBeUndefined();
    expect(saidOf(rule, HELLO, { person: mutual, history: [exchange(1)] })).toBeDefined();
  });
});

describe('speaks', () => {
  it('to a stranger, loud enough for a pause', () => {
    expect(saidOf(rule, HELLO)).toEqual({
      key: 'early_dm',
      data: { n: 0, days: 0, need: 3, over: 14 },
      evidence: [],
    });
  });
  it('more softly to an acquaintance, with the evidence', () => {
    const finding = saidOf(rule, HELLO, { person: followed, history: [5, 1].map(exchange) });
    expect(finding).toMatchObject({
      key: 'early_dm_some',
      data: { n: 2, days: 5, need: 3, over: 14 },
      atMost: 'hint',
    });
    expect(finding?.evidence).toHaveLength(2);
  });
  it('softly about somebody unknown', () => {
    expect(saidOf(rule, HELLO, { person: undefined })?.atMost).toBe('hint');
  });
});
