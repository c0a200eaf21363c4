import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/which-account.ts';
import { act, draft, MINUTE, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const did = (account: string, minutesAgo: number, more = {}) =>
  act('like', NOON - minutesAgo * MINUTE, { account, ...more });

describe('keeps silent', () => {
  it('where nobody acted as somebody else', () => {
    expect(saidOf(rule, draft('Hello'), { ...brand, history: [did('me', 5)] })).toBeUndefined();
  });
  it('after half an hour', () => {
    expect(saidOf(rule, draft('Hello'), { ...brand, history: [did('ann_k', 31)] })).toBeUndefined();
  });
  it('when the brand has acted since: it is noticed', () => {
    const history = [did('ann_k', 9), did('me', 5)];
    expect(saidOf(rule, draft('Hello'), { ...brand, history })).toBeUndefined();
  });
  it('before anything is written, and where the account cannot be told', () => {
    const history = [did('ann_k', 9)];
    expect(saidOf(rule, draft(' '), { ...brand, history })).toBeUndefined();
    expect(saidOf(rule, draft('Hello', { account: '' }), { ...brand, history })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('soon after a personal account, and names both', () => {
    const history = [did('me', 20), did('ann_k', 5)];
    expect(saidOf(rule, draft('Hello'), { ...brand, history })).toEqual({
      key: 'which_account',
      data: { brand: 'me', other: 'ann_k', n: 5 },
      evidence: [history[1]?.id],
    });
  });
  it('though the profile showed what was posted by a phone meanwhile', () => {
    const history = [did('ann_k', 5), did('me', 2, { source: 'seen' })];
    expect(saidOf(rule, draft('Hello'), { ...brand, history })?.data).toMatchObject({ other: 'ann_k' });
  });
  it('for as long as is set', () => {
    const options = { minutes: 60 };
    expect(saidOf(rule, draft('Hello'), { ...brand, options, history: [did('ann_k', 50)] })?.data.n).toBe(50);
  });
});
