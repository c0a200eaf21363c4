import { describe, expect, it } from 'vitest';
import type { Guidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { judge } from '@/utils/etiquette/judge.ts';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { defineRule } from '@/utils/etiquette/rule.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { like, NOON, situation, stranger } from './situations.ts';

const off = { rules: { spree: { on: false } } };
const acme: Guidelines = {
  name: 'Acme',
  profile: 'brand',
  rules: { spree: { on: true, options: { times: 7 } } },
};

describe('what holds for an account', () => {
  it('is what holds for all, and a personal profile, where nothing was set', () => {
    const common = healSettings({});
    expect(mannersOf(common, 'me')).toEqual({ ...common, profile: 'personal' });
  });
  it('is what was set for it, and for no other', () => {
    const settings = healSettings({ accounts: { shop: { profile: 'brand', voice: 'quiet', ...off } } });
    expect(mannersOf(settings, 'shop')).toMatchObject({ profile: 'brand', voice: 'quiet', ...off });
    expect(mannersOf(settings, 'me').rules.spree?.on).toBe(true);
  });
  it('stands below the guidelines that the user took, and those below the organisation’s policy', () => {
    const settings = healSettings({ accounts: { shop: { profile: 'personal', ...off } }, guidelines: acme });
    expect(mannersOf(settings, 'shop')).toMatchObject({ profile: 'brand', rules: { spree: { on: true } } });
    const managed: Guidelines = { name: 'Acme', rules: { spree: { level: 'popup' } } };
    const { spree } = mannersOf(settings, 'shop', managed).rules;
    expect(spree).toMatchObject({ on: true, level: 'popup' });
    const other: Guidelines = { name: 'Other', profile: 'personal', rules: { spree: { on: false } } };
    const manners = mannersOf(settings, 'shop', other);
    expect(manners).toMatchObject({
      profile: 'personal',
      profileBy: 'Other',
      rules: { spree: { on: false } },
    });
  });
  it('is left alone by guidelines for other accounts', () => {
    const settings = healSettings({ guidelines: { ...acme, accounts: ['acme'] } });
    expect(mannersOf(settings, 'me').profile).toBe('personal');
    expect(mannersOf(settings, 'acme').profile).toBe('brand');
  });
});

describe('settings of accounts', () => {
  it('are kept for any handle that X may give', () => {
    const raw = JSON.parse(
      '{"accounts":{"__proto__":{"profile":"brand"},"constructor":{"profile":"brand"}}}',
    );
    const settings = healSettings(JSON.parse(JSON.stringify(healSettings(raw))));
    for (const handle of ['__proto__', 'constructor'])
      expect(mannersOf(settings, handle).profile).toBe('brand');
    expect(mannersOf(settings, 'tostring').profile).toBe('personal');
    for (const bad of [null, 7, 'x', []]) expect(healSettings({ accounts: bad }).accounts).toEqual({});
  });
  it('heal field by field, and what is not known is left out', () => {
    const { accounts } = healSettings({
      accounts: {
        shop: {
          profile: 'shop',
          voice: 'loud',
          rules: { spree: { on: 'yes', level: 'popup' }, nothing: {} },
        },
        'no handle': { profile: 'brand' },
        me: 7,
      },
    });
    expect(accounts).toEqual({ shop: { rules: { spree: { level: 'popup' } } } });
  });
});

it('a rule for brands is silent for people', () => {
  const rule = defineRule({
    id: 'loud',
    source: 'ours',
    on: 'act',
    profiles: ['brand'],
    levels: ['nudge'],
    tone: 'advice',
    thresholds: {},
    example: { key: 'loud', data: {} },
    needs: () => ({ kinds: ['like'], since: 0 }),
    check: () => ({ key: 'loud', data: {}, evidence: [] }),
  });
  const settings = {
    ...mannersOf(healSettings({}), 'me'),
    rules: { loud: { on: true, level: 'nudge', options: {} } },
  } as const;
  const said = (profile: 'personal' | 'brand') =>
    judge(situation([like(NOON)], stranger, NOON), { ...settings, profile }, [rule]).length;
  expect([said('personal'), said('brand')]).toEqual([0, 1]);
});
