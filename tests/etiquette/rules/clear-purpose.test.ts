import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/clear-purpose.ts';
import { draft, known, notAPerson, saidOf } from '../situations.ts';

describe('keeps silent', () => {
  it('where no meeting is asked for', () => expect(saidOf(rule, draft('What a loaf!'))).toBeUndefined());
  it('where the reason is named', () => {
    expect(
      saidOf(rule, draft('Could we meet for a coffee? I would like to talk about your rye course')),
    ).toBeUndefined();
  });
  it('with somebody known', () => {
    expect(saidOf(rule, draft('Could we meet for a coffee?'), { person: known })).toBeUndefined();
  });
  it('with what is no person', () => {
    expect(saidOf(rule, draft('Could we meet for a coffee?'), { person: notAPerson })).toBeUndefined();
  });
});

it('speaks where a meeting is asked for and nothing says why', () => {
  expect(saidOf(rule, draft('Could we meet for a coffee this week?'))).toEqual({
    key: 'clear_purpose',
    data: {},
    evidence: [],
  });
});
