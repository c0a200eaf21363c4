import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/ready-to-meet.ts';
import { act, DAY, exchange, known, mutual, NOON, said, stranger } from '../situations.ts';

const six = [30, 25, 20, 15, 10, 5].map(exchange);

describe('keeps silent', () => {
  it('on five exchanges, and on six in less than three weeks', () => {
    expect(said(rule, six.slice(1), stranger, {}, NOON)).toBeUndefined();
    expect(said(rule, [18, 15, 12, 9, 6, 3].map(exchange), stranger, {}, NOON)).toBeUndefined();
  });
  it('when a meeting was asked for already', () => {
    for (const kind of ['reply', 'dm'] as const) {
      const asked = act(kind, NOON - 4 * DAY, { traits: { asks: ['meeting'] } });
      expect(said(rule, [...six, asked], stranger, {}, NOON), kind).toBeUndefined();
    }
  });
  it('with people known, strangers by the user’s word, and those shut out', () => {
    for (const who of [known, { ...stranger, known: 'stranger' as const }, { ...mutual, shut: true }])
      expect(said(rule, six, who, {}, NOON)).toBeUndefined();
  });
  it('when they have gone quiet since: that is another word', () => {
    expect(said(rule, six, stranger, {}, NOON + 60 * DAY)).toBeUndefined();
  });
});

it('speaks on a connection with six exchanges over three weeks, with the evidence', () => {
  expect(said(rule, six, stranger, {}, NOON)).toEqual({
    key: 'ready_to_meet',
    data: { n: 6, days: 26 },
    evidence: six.map(({ id }) => id),
  });
});

it('a mutual follow shortens the way to a connection, not the way to a meeting', () => {
  expect(said(rule, six.slice(0, 3), mutual, {}, NOON)).toBeUndefined();
  expect(said(rule, six.slice(0, 3), mutual, { exchanges: 3, over: 10 }, NOON)).toBeDefined();
});
