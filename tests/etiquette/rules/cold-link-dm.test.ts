import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/cold-link-dm.ts';
import { act, DAY, exchange, followed, message, NOON, saidOf } from '../situations.ts';

describe('keeps silent', () => {
  it('on personal words', () => {
    expect(
      saidOf(rule, message('Your post about rye made me try it again, thank you for that')),
    ).toBeUndefined();
  });
  it('on a link with words about it', () => {
    const text =
      'You asked for the miller near Ghent who grinds old rye: this is his page https://miller.example/rye';
    expect(saidOf(rule, message(text))).toBeUndefined();
  });
  it('with a connection', () => {
    const history = [20, 9, 2].map(exchange);
    expect(saidOf(rule, message('https://site.example/a'), { person: followed, history })).toBeUndefined();
  });
  it('when it is not the first message, or they wrote', () => {
    const link = 'https://site.example/a';
    expect(
      saidOf(rule, message(link, { chat: { theirs: false, mine: true, answered: false } })),
    ).toBeUndefined();
    expect(
      saidOf(rule, message(link, { chat: { theirs: true, mine: false, answered: true } })),
    ).toBeUndefined();
    expect(saidOf(rule, message(link), { history: [act('dm', NOON - DAY)] })).toBeUndefined();
    expect(saidOf(rule, message(link), { history: [act('wrote-first', NOON - DAY)] })).toBeUndefined();
    const wanted = act('answer', NOON - DAY, { traits: { asks: ['dm'] } });
    expect(saidOf(rule, message(link), { history: [wanted] })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on a link alone', () => {
    expect(saidOf(rule, message('https://site.example/a'))).toEqual({
      key: 'cold_link_dm',
      data: { host: 'site.example' },
      evidence: [],
    });
  });
  it('on an offer that could go to anybody', () => {
    expect(
      saidOf(rule, message('Hi! We help businesses like yours grow. Interested in our services?'))?.key,
    ).toBe('cold_pitch_dm');
  });
});
