import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/no-deal-in-dm.ts';
import { act, DAY, exchange, followed, message, NOON, saidOf } from '../situations.ts';

const DEAL = message('Send me the deposit today and the slot is yours');

describe('keeps silent', () => {
  it('on a question', () =>
    expect(saidOf(rule, message('Is the price on your page still right?'))).toBeUndefined());
  it('in public', () => expect(saidOf(rule, { ...DEAL, kind: 'reply' })).toBeUndefined());
  it('when they wrote, or asked for a message in public', () => {
    const theirs = { ...DEAL, chat: { theirs: true, mine: false, answered: true } };
    expect(saidOf(rule, theirs)).toBeUndefined();
    const wanted = act('answer', NOON - DAY, { traits: { asks: ['dm'] } });
    for (const one of [act('wrote-first', NOON - DAY), wanted])
      expect(saidOf(rule, DEAL, { history: [one] })).toBeUndefined();
  });
  it('with a connection', () => {
    const history = [20, 9, 2].map(exchange);
    expect(saidOf(rule, DEAL, { person: followed, history })).toBeUndefined();
  });
});

it('speaks when they have only answered a message of the user’s', () => {
  const chat = { theirs: true, mine: true, answered: true };
  const history = [act('dm', NOON - 2 * DAY), act('wrote-first', NOON - DAY)];
  expect(saidOf(rule, { ...DEAL, chat }, { history })?.key).toBe('no_deal_in_dm');
});

it('speaks when a deal is closed with somebody who hardly knows the user', () => {
  expect(saidOf(rule, DEAL)).toEqual({
    key: 'no_deal_in_dm',
    data: { n: 0, days: 0, need: 3, over: 14 },
    evidence: [],
  });
});
