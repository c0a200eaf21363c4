import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/early-meeting-ask.ts';
import {
  act,
  DAY,
  draft,
  exchange,
  followed,
  known,
  message,
  NOON,
  saidOf,
  stranger,
} from '../situations.ts';

const ASK = draft('Lovely loaf! Could we meet for a coffee this week?');

describe('keeps silent', () => {
  it('on coffee that is only talked about', () => {
    expect(saidOf(rule, draft('I had no coffee today, hence the typo'))).toBeUndefined();
  });
  it('with a connection and with somebody known', () => {
    const history = [20, 9, 2].map(exchange);
    expect(saidOf(rule, ASK, { person: followed, history })).toBeUndefined();
    expect(saidOf(rule, ASK, { person: known })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('to a stranger, loud enough for a pause', () => {
    expect(saidOf(rule, ASK)).toEqual({
      key: 'early_meeting_ask',
      data: { n: 0, days: 0, need: 3, over: 14 },
      evidence: [],
    });
  });
  it('in private messages too', () => expect(saidOf(rule, message(ASK.text))).toBeDefined());
  it('more softly to a stranger who wrote first', () => {
    const wrote = act('wrote-first', NOON - DAY);
    expect(saidOf(rule, ASK, { person: stranger, history: [wrote] })?.atMost).toBe('hint');
  });
  it('more softly to those who are followed, and to unknown people', () => {
    for (const who of [followed, undefined]) expect(saidOf(rule, ASK, { person: who })?.atMost).toBe('hint');
  });
});
