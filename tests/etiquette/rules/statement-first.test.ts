import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/statement-first.ts';
import { act, DAY, draft, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const SORRY = draft('We are so sorry for the outage.');
const sorry = (thread: string, daysAgo = 1, more = {}) =>
  act('reply', NOON - daysAgo * DAY, { thread, person: `p${thread}`, traits: { says: ['sorry'] }, ...more });

describe('keeps silent', () => {
  it('in the second thread', () => {
    expect(saidOf(rule, SORRY, { ...brand, history: [sorry('2'), sorry('2')] })).toBeUndefined();
  });
  it('where there is a statement, here or seen on the profile', () => {
    const statement = act('post', NOON - 2 * DAY, { source: 'seen', traits: { says: ['explains'] } });
    const history = [statement, sorry('2'), sorry('3')];
    expect(saidOf(rule, SORRY, { ...brand, history })).toBeUndefined();
  });
  it('after a week', () => {
    expect(saidOf(rule, SORRY, { ...brand, history: [sorry('2', 8), sorry('3')] })).toBeUndefined();
  });
  it('on answers that only explain, and on posts', () => {
    const history = [sorry('2'), sorry('3')];
    expect(saidOf(rule, draft('It was due to a bug.'), { ...brand, history })).toBeUndefined();
    expect(saidOf(rule, { ...SORRY, kind: 'post' }, { ...brand, history })).toBeUndefined();
  });
  it('where this thread or this person is one of them', () => {
    const { thread: _, ...unplaced } = sorry('4', 1, { person: 'ann' });
    expect(saidOf(rule, SORRY, { ...brand, history: [sorry('1'), unplaced, sorry('2')] })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('in the third thread with no post about it, with the apologies as evidence', () => {
    const history = [sorry('2', 3), act('post', NOON - 2 * DAY), sorry('3')];
    expect(saidOf(rule, SORRY, { ...brand, history })).toEqual({
      key: 'statement_first',
      data: { n: 3, days: 7 },
      evidence: [history[0]?.id, history[2]?.id],
    });
  });
  it('when the others were seen elsewhere, without their threads', () => {
    const [{ thread: _a, ...one }, { thread: _b, ...other }] = [sorry('2'), sorry('3')];
    expect(saidOf(rule, SORRY, { ...brand, history: [one, other] })?.data).toMatchObject({ n: 3 });
  });
});
