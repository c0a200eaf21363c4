import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/keep-in-touch.ts';
import { act, DAY, exchange, known, NOON, notAPerson, said, stranger } from '../situations.ts';

const connected = [100, 80, 64].map(exchange);
const talked = (daysAgo: number) => act('reply', NOON - daysAgo * DAY);

describe('keeps silent', () => {
  it('while there was a word within 60 days, either way, in public or not', () => {
    for (const kind of ['reply', 'answer', 'dm', 'wrote-first'] as const)
      expect(
        said(rule, [...connected, act(kind, NOON - 59 * DAY)], stranger, {}, NOON),
        kind,
      ).toBeUndefined();
  });
  it('with those who never were close', () => {
    expect(said(rule, [talked(90)], stranger, {}, NOON)).toBeUndefined();
    expect(said(rule, [talked(90)], notAPerson, {}, NOON)).toBeUndefined();
  });
  it('with somebody known of whom nothing was seen', () => {
    expect(said(rule, [], known, {}, NOON)).toBeUndefined();
  });
  it('with those shut out', () => {
    expect(said(rule, connected, { ...stranger, shut: true }, {}, NOON)).toBeUndefined();
  });
  it('soon after a meeting', () => {
    expect(said(rule, [talked(90)], { ...known, metOn: '2026-11-01' }, {}, NOON)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('about a connection that has gone quiet, with the last word as evidence; likes are no words', () => {
    expect(said(rule, [...connected, act('like', NOON - DAY)], stranger, {}, NOON)).toEqual({
      key: 'keep_in_touch',
      data: { n: 64 },
      evidence: [connected[2]?.id],
    });
  });
  it('about somebody known, or once met', () => {
    expect(said(rule, [talked(90)], known, {}, NOON)?.data).toEqual({ n: 90 });
    expect(said(rule, [], { ...known, metOn: '2026-08-01' }, {}, NOON)?.data).toEqual({ n: 109 });
  });
  it('after as many days as are set', () => {
    expect(said(rule, [talked(20)], known, { days: 14 }, NOON)?.data).toEqual({ n: 20 });
  });
});
