import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/ask-once.ts';
import { act, DAY, draft, exchange, followed, HOUR, MINUTE, message, NOON, saidOf } from '../situations.ts';

const AGAIN = message('Hello? Did you see my message?');
const dm = (daysAgo: number) => act('dm', NOON - daysAgo * DAY);
const ask = (daysAgo: number) => act('reply', NOON - daysAgo * DAY, { traits: { asks: ['meeting'] } });

describe('keeps silent', () => {
  it('on the first message', () => expect(saidOf(rule, AGAIN)).toBeUndefined());
  it('when they have answered since, publicly or not', () => {
    for (const kind of ['answer', 'wrote-first'] as const)
      expect(saidOf(rule, AGAIN, { history: [dm(4), act(kind, NOON - 2 * DAY)] })).toBeUndefined();
  });
  it('when they wrote first, in a second line of one’s own', () => {
    const wrote = act('wrote-first', NOON - 5 * DAY);
    expect(saidOf(rule, AGAIN, { history: [wrote, dm(4)] })).toBeUndefined();
  });
  it('a month after the first', () => {
    expect(saidOf(rule, AGAIN, { history: [dm(31)] })).toBeUndefined();
    expect(saidOf(rule, AGAIN, { history: [dm(29)] })).toBeDefined();
  });
  it('when their answer stands in the conversation', () => {
    expect(
      saidOf(rule, message(AGAIN.text, { chat: { theirs: true, mine: true, answered: true } }), {
        history: [dm(4)],
      }),
    ).toBeUndefined();
  });
  it('on a second line within a few minutes: it is one message', () => {
    const first = (minutes: number) => act('dm', NOON - minutes * MINUTE);
    expect(saidOf(rule, AGAIN, { history: [first(4)] })).toBeUndefined();
    expect(saidOf(rule, AGAIN, { history: [first(6)] })).toBeDefined();
    const asked = act('reply', NOON - 4 * MINUTE, { traits: { asks: ['dm'] } });
    expect(saidOf(rule, AGAIN, { history: [asked] })).toBeDefined();
  });
  it('on an ordinary answer in public', () => {
    expect(saidOf(rule, draft('What a loaf!'), { history: [dm(4)] })).toBeUndefined();
  });
});

describe('keeps silent with a connection', () => {
  it('however long ago it was made', () => {
    const answers = [200, 150, 100, 50].map(exchange);
    expect(saidOf(rule, AGAIN, { person: followed, history: [...answers, dm(4)] })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the second message while the first is open', () => {
    const first = dm(4);
    expect(saidOf(rule, AGAIN, { history: [first] })).toEqual({
      key: 'ask_once',
      data: { n: 4 },
      evidence: [first.id],
    });
  });
  it('on a chain of lines that goes on for longer', () => {
    const lines = [8, 4].map((minutes) => act('dm', NOON - minutes * MINUTE));
    expect(saidOf(rule, AGAIN, { history: lines })?.evidence).toEqual([lines[0]?.id]);
  });
  it('when they answered an earlier message of the user’s, and not this one', () => {
    const history = [dm(9), act('wrote-first', NOON - 8 * DAY), dm(4)];
    expect(saidOf(rule, AGAIN, { history })?.data).toEqual({ n: 4 });
  });
  it('without a number of days on the day itself', () => {
    const first = act('dm', NOON - HOUR);
    expect(saidOf(rule, AGAIN, { history: [first] })).toEqual({
      key: 'ask_once_today',
      data: {},
      evidence: [first.id],
    });
  });
  it('on a message after a meeting was asked for in public, and the other way round', () => {
    expect(saidOf(rule, AGAIN, { history: [ask(2)] })?.data).toEqual({ n: 2 });
    expect(saidOf(rule, draft('Shall we grab a coffee this week?'), { history: [dm(2)] })).toBeDefined();
  });
  it('when they answered before it, and not since', () => {
    expect(saidOf(rule, AGAIN, { history: [act('answer', NOON - 9 * DAY), dm(4)] })).toBeDefined();
  });
});
