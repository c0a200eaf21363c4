import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/answer-waiting.ts';
import { act, DAY, HOUR, NOON, notAPerson, person, said } from '../situations.ts';

const mention = (hoursAgo: number, more = {}) => act('mention', NOON - hoursAgo * HOUR, more);
const says = (acts: ReturnType<typeof act>[], who = person(), options = {}) =>
  said(rule, acts, who, options, NOON);

describe('keeps silent', () => {
  it('within a day', () => expect(says([mention(23)])).toBeUndefined());
  it('where any word of the brand came after it, in public or not, here or elsewhere', () => {
    for (const kind of ['reply', 'quote', 'post', 'dm'] as const)
      expect(says([mention(30), act(kind, NOON - 2 * HOUR)]), kind).toBeUndefined();
    expect(says([mention(30), act('reply', NOON - 2 * HOUR, { source: 'seen' })])).toBeUndefined();
  });
  it('where that very post was liked', () => {
    expect(says([mention(30, { post: '7' }), act('like', NOON, { post: '7' })])).toBeUndefined();
  });
  it('about those shut out, and about bots', () => {
    expect(says([mention(30)], person({ shut: true }))).toBeUndefined();
    expect(says([mention(30)], notAPerson)).toBeUndefined();
  });
  it('after two weeks: nobody waits any more', () => expect(says([mention(15 * 24)])).toBeUndefined());
});

describe('speaks', () => {
  it('when a mention has no answer for a day, and leads to it', () => {
    const waiting = mention(26, { post: '7' });
    expect(says([waiting, act('like', NOON, { post: '8' })])).toEqual({
      key: 'answer_waiting',
      data: { n: 26 },
      evidence: [waiting.id],
      post: '7',
    });
  });
  it('about the first that waits, and counts days from two on', () => {
    const [before, first, again] = [mention(200), mention(80, { post: '7' }), mention(1)];
    expect(says([before, act('reply', NOON - 5 * DAY), first, again])).toMatchObject({
      key: 'answer_waiting_days',
      data: { n: 3 },
      post: '7',
    });
  });
  it('after as many hours as are set', () => {
    expect(says([mention(3)], person(), { hours: 2 })?.data).toEqual({ n: 3 });
  });
});
