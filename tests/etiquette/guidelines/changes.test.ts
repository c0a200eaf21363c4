import { describe, expect, it } from 'vitest';
import { changesBy } from '@/utils/etiquette/guidelines/changes.ts';
import type { Guidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { guidelinesOf } from '@/utils/etiquette/guidelines/make.ts';
import { setBy } from '@/utils/etiquette/guidelines/set-by.ts';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';

const acme: Guidelines = {
  name: 'Acme',
  rules: { spree: { on: true, options: { stranger: 5 } }, 'say-something': { level: 'popup' } },
};
const spree = (change: object) => ({ rules: { spree: change } });
const stranger = (value: number) => spree({ options: { stranger: value } });

describe('what becomes of the settings', () => {
  it('is all that the guidelines name, changed or not, in the order of the rules', () => {
    expect(changesBy(healSettings({}), acme)).toEqual([
      { rule: 'spree', field: 'on', before: [true], after: [true] },
      { rule: 'spree', field: 'options.stranger', before: [3], after: [5] },
      { rule: 'say-something', field: 'level', before: ['popup'], after: ['popup'] },
    ]);
  });

  it('begins with the profile of the accounts', () => {
    const [first] = changesBy(healSettings({}), { ...acme, profile: 'brand' });
    expect(first).toEqual({ field: 'profile', before: ['personal'], after: ['brand'] });
  });

  it('looks at the accounts that they are for, each with settings of its own', () => {
    const settings = healSettings({ accounts: { a: stranger(4), b: stranger(6), c: stranger(9) } });
    const guidelines = { name: 'Acme', accounts: ['a', 'b'], ...stranger(5) };
    expect(changesBy(settings, guidelines)).toEqual([
      { rule: 'spree', field: 'options.stranger', before: [4, 6], after: [5] },
    ]);
    const everybody = changesBy(settings, { name: 'Acme', ...stranger(5) });
    expect(everybody[0]?.before).toEqual([3, 4, 6, 9]);
  });

  it('is also what the guidelines before had set and these do not', () => {
    const settings = healSettings({ guidelines: { name: 'Before', ...spree({ on: false }) } });
    expect(changesBy(settings, { name: 'Acme', ...stranger(3) })).toEqual([
      { rule: 'spree', field: 'on', before: [false], after: [true] },
      { rule: 'spree', field: 'options.stranger', before: [3], after: [3] },
    ]);
  });

  it('when they are dropped is all back as it was', () => {
    const settings = healSettings({ ...stranger(7), guidelines: acme });
    expect(changesBy(settings, undefined)).toEqual([
      { rule: 'spree', field: 'options.stranger', before: [5], after: [7] },
    ]);
    const { guidelines: _, ...rest } = settings;
    expect(mannersOf(rest, 'me')).toEqual(mannersOf(healSettings(stranger(7)), 'me'));
  });

  it('stays below what the organisation has set in the browser', () => {
    const [change] = changesBy(
      healSettings({}),
      { name: 'Acme', ...stranger(5) },
      { name: 'B', ...stranger(9) },
    );
    expect(change).toMatchObject({ before: [9], after: [9] });
  });
});

describe('who has set a part of a rule', () => {
  const policy: Guidelines = { name: 'Head office', accounts: ['shop'], rules: { spree: { on: false } } };

  it('is nobody where nothing stands above the settings', () => {
    expect(setBy([undefined, undefined], 'me', 'spree')).toEqual({ options: {} });
    expect(setBy([acme], 'me', 'one-a-day')).toEqual({ options: {} });
  });

  it('is the organisation whose word holds, for the accounts that it speaks of', () => {
    const forAll = { on: 'Acme', options: { stranger: 'Acme' } };
    expect(setBy([acme, policy], 'me', 'spree')).toEqual(forAll);
    expect(setBy([acme, policy], '', 'spree')).toEqual(forAll);
    expect(setBy([acme, policy], 'shop', 'spree')).toEqual({ ...forAll, on: 'Head office' });
  });
});

describe("guidelines made of somebody's settings", () => {
  it('hold what is not at its default, and nothing else', () => {
    const settings = healSettings({
      rules: { spree: { on: true, options: { stranger: 4 } }, 'say-something': { on: false } },
      ladder: { exchanges: 9 },
    });
    expect(guidelinesOf(settings, 'Acme')).toEqual({
      name: 'Acme',
      rules: { spree: { options: { stranger: 4 } }, 'say-something': { on: false } },
    });
    expect(guidelinesOf(healSettings({}), 'Acme').rules).toEqual({});
  });

  it('make the rules of others the same', () => {
    const mine = healSettings({ rules: { spree: { level: 'popup' }, 'one-a-day': { on: false } } });
    const theirs = healSettings({ guidelines: guidelinesOf(mine, 'Acme') });
    expect(mannersOf(theirs, 'them').rules).toEqual(mine.rules);
  });
});
