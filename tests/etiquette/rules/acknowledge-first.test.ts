import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/acknowledge-first.ts';
import { act, DAY, HOUR, message, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const DM = message('We are looking into it, what is your order number?');
/** Somebody complained in public, so many days ago, and the brand looked at the thread an hour ago. */
const complaint = (daysAgo = 1, lookedAt = NOON - HOUR) =>
  act('mention', NOON - daysAgo * DAY, { post: '7', lookedAt });

describe('keeps silent', () => {
  it('where they have a public answer', () => {
    const answered = act('reply', NOON - 2 * HOUR, { source: 'seen' });
    expect(saidOf(rule, DM, { ...brand, history: [complaint(), answered] })).toBeUndefined();
  });
  it('where nobody has looked at the thread since: an answer may stand there', () => {
    const { lookedAt: _, ...unseen } = complaint();
    expect(saidOf(rule, DM, { ...brand, history: [unseen] })).toBeUndefined();
    expect(saidOf(rule, DM, { ...brand, history: [complaint(1, NOON - 2 * DAY)] })).toBeUndefined();
  });
  it('where they wrote in private, too', () => {
    expect(saidOf(rule, DM, { ...brand, history: [complaint(), act('wrote-first', NOON)] })).toBeUndefined();
    const answers = message('Hello', { chat: { theirs: true, mine: true, answered: true } });
    expect(saidOf(rule, answers, { ...brand, history: [complaint()] })).toBeUndefined();
  });
  it('after a week, and where they never spoke', () => {
    expect(saidOf(rule, DM, { ...brand, history: [complaint(8)] })).toBeUndefined();
    expect(saidOf(rule, DM, brand)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on a message to somebody whose public word stands without an answer, and leads to it', () => {
    const history = [act('reply', NOON - 3 * DAY), complaint()];
    expect(saidOf(rule, DM, { ...brand, history })).toEqual({
      key: 'acknowledge_first',
      data: { n: 1 },
      evidence: [history[1]?.id],
      post: '7',
    });
  });
});
