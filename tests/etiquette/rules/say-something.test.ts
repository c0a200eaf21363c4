import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/say-something.ts';
import { act, DAY, known, like, NOON, notAPerson, said, stranger } from '../situations.ts';

const onDays = (...daysAgo: number[]) => daysAgo.map((days) => like(NOON - days * DAY));
const now = NOON;

describe('keeps silent', () => {
  it('on two days of applause, however far apart', () => {
    expect(said(rule, onDays(20, 0), stranger, {}, now)).toBeUndefined();
  });
  it('on three days within thirteen days', () => {
    expect(said(rule, onDays(12, 3, 0), stranger, {}, now)).toBeUndefined();
  });
  it('on three days within one week: it takes a few weeks', () => {
    expect(said(rule, onDays(6, 3, 0), stranger, {}, now)).toBeUndefined();
  });
  it.each(['reply', 'quote', 'dm'] as const)('once there was a %s', (kind) => {
    const acts = [...onDays(20, 10, 0), act(kind, NOON - 5 * DAY)];
    expect(said(rule, acts, stranger, {}, now)).toBeUndefined();
  });
  it('once they were mentioned in a post', () => {
    const acts = [...onDays(20, 10, 0), act('post', NOON - DAY, { person: 'bob', mentions: ['ann'] })];
    expect(said(rule, acts, stranger, {}, now)).toBeUndefined();
  });
  it.each([
    ['people you know', known],
    ['what is not a person', notAPerson],
  ])('about %s', (_, who) => {
    expect(said(rule, onDays(20, 10, 0), who, {}, now)).toBeUndefined();
  });
  it('with no applause at all', () => {
    expect(said(rule, [], stranger, {}, now)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('after applause on three days over fourteen days without a word', () => {
    expect(said(rule, onDays(13, 7, 0), stranger, {}, now)).toMatchObject({
      key: 'say_something',
      data: { n: 3, over: 14 },
    });
  });
  it('when a post of your own does not mention them', () => {
    const acts = [...onDays(14, 7, 0), act('post', NOON - DAY, { mentions: ['bob'] })];
    expect(said(rule, acts, stranger, {}, now)?.data.n).toBe(3);
  });
  it('with the numbers that the user set', () => {
    expect(said(rule, onDays(6, 3, 0), stranger, { over: 5 }, now)?.data).toEqual({ n: 3, over: 7 });
    expect(said(rule, onDays(14, 7, 0), stranger, { days: 4 }, now)).toBeUndefined();
  });
});
