import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWhereSet } from '@/utils/etiquette/change-where-set.ts';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { withOwnRule, withProfile, withVoice } from '@/utils/etiquette/own-settings.ts';
import { healSettings, type RuleSettings, type Settings } from '@/utils/etiquette/settings.ts';

const fresh = healSettings({});
const off = (set: RuleSettings): RuleSettings => ({ ...set, on: false });
const followed = (value: number) => (set: RuleSettings) => ({
  ...set,
  options: { ...set.options, followed: value },
});
const oneADay = (settings: Settings, account: string) => mannersOf(settings, account).rules['one-a-day'];

describe('a rule that is changed for one account', () => {
  it('is changed there and nowhere else', () => {
    const settings = withOwnRule(fresh, 'shop', 'one-a-day', off);
    expect([oneADay(settings, 'shop')?.on, oneADay(settings, 'me')?.on]).toEqual([false, true]);
    expect(settings.rules).toEqual(fresh.rules);
  });

  it('keeps only what differs, so that the rest follows what holds for all', () => {
    const settings = withOwnRule(fresh, 'shop', 'one-a-day', followed(9));
    expect(settings.accounts.shop).toEqual({ rules: { 'one-a-day': { options: { followed: 9 } } } });
    const common = {
      ...fresh.rules['one-a-day'],
      options: { ...fresh.rules['one-a-day']?.options, stranger: 4 },
    };
    const later = healSettings({ ...settings, rules: { 'one-a-day': common } });
    expect(oneADay(later, 'shop')?.options).toMatchObject({ followed: 9, stranger: 4 });
  });

  it('is forgotten once it is as elsewhere', () => {
    const there = withOwnRule(fresh, 'shop', 'one-a-day', followed(9));
    const back = withOwnRule(there, 'shop', 'one-a-day', followed(3));
    expect(back.accounts).toEqual({});
  });

  it('leaves what else is the account’s own', () => {
    const before = withVoice(
      withProfile(withOwnRule(fresh, 'shop', 'spree', off), 'shop', 'brand'),
      'shop',
      'quiet',
    );
    const settings = withOwnRule(before, 'shop', 'one-a-day', off);
    expect(settings.accounts.shop).toEqual({
      profile: 'brand',
      voice: 'quiet',
      rules: { spree: { on: false }, 'one-a-day': { on: false } },
    });
  });

  it('is nothing where there is no such rule', () => {
    expect(withOwnRule(fresh, 'shop', 'no-such-rule', off)).toBe(fresh);
  });

  it('survives being stored, whatever was changed', () => {
    const some = fc.record({
      on: fc.boolean(),
      level: fc.constantFrom('nudge' as const, 'popup' as const),
      options: fc.record({
        stranger: fc.integer({ min: 1, max: 50 }),
        followed: fc.integer({ min: 1, max: 50 }),
        acquaintance: fc.integer({ min: 1, max: 50 }),
        perWeek: fc.option(fc.integer({ min: 1, max: 50 })),
      }),
    });
    fc.assert(
      fc.property(some, some, (common, wanted) => {
        const settings = healSettings({ rules: { 'one-a-day': common } });
        const held = settings.rules['one-a-day'];
        const stored = healSettings(
          JSON.parse(JSON.stringify(withOwnRule(settings, 'shop', 'one-a-day', () => wanted))),
        );
        expect(oneADay(stored, 'shop')).toEqual(wanted);
        expect(oneADay(stored, 'me')).toEqual(held);
      }),
    );
  });
});

describe('an account', () => {
  it('has no profile until somebody says so, and counts as personal', () => {
    const settings = withOwnRule(fresh, 'shop', 'spree', off);
    expect(settings.accounts.shop?.profile).toBeUndefined();
    expect(mannersOf(settings, 'shop').profile).toBe('personal');
  });

  it('speaks as elsewhere again, without a trace', () => {
    const quiet = withVoice(fresh, 'shop', 'quiet');
    expect(mannersOf(quiet, 'shop').voice).toBe('quiet');
    expect(withVoice(quiet, 'shop', undefined)).toEqual(fresh);
  });

  it.each(['constructor', '__proto__'])('may be called @%s', (handle) => {
    const settings = withOwnRule(withProfile(fresh, handle, 'brand'), handle, 'spree', off);
    expect(mannersOf(settings, handle).profile).toBe('brand');
    expect(mannersOf(settings, handle).rules.spree?.on).toBe(false);
    expect(mannersOf(fresh, handle).profile).toBe('personal');
  });
});

describe('what is changed from a card of an account', () => {
  it('holds for all', () => {
    const settings = changeWhereSet(fresh, 'shop', 'spree', { on: false });
    expect([mannersOf(settings, 'shop').rules.spree?.on, mannersOf(settings, 'me').rules.spree?.on]).toEqual([
      false,
      false,
    ]);
  });

  it('holds for the account alone where that part is its own, else nothing would change there', () => {
    const common = healSettings({ rules: { spree: { on: false } } });
    const own = withOwnRule(common, 'shop', 'spree', (set) => ({ ...set, on: true }));
    const settings = changeWhereSet(own, 'shop', 'spree', { on: false });
    expect(mannersOf(settings, 'shop').rules.spree?.on).toBe(false);
    expect(settings.rules).toEqual(common.rules);
    expect(settings.accounts).toEqual({});
  });

  it('leaves another part that is the account’s own', () => {
    const own = withOwnRule(fresh, 'shop', 'spree', (set) => ({ ...set, level: 'popup' }));
    const settings = changeWhereSet(own, 'shop', 'spree', { on: false });
    expect(settings.rules.spree?.on).toBe(false);
    expect(settings.accounts.shop?.rules.spree).toEqual({ level: 'popup' });
  });
});
