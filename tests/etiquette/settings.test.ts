import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { healSettings, readThreshold } from '@/utils/etiquette/settings.ts';

const defaults = healSettings({});

describe('settings', () => {
  it('start gentle, with days from midnight, all rules on at their first level', () => {
    expect(defaults).toMatchObject({ voice: 'gentle', startOfDay: 0 });
    expect(Object.keys(defaults.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, levels, thresholds } of rules) {
      expect(defaults.rules[id]).toEqual({
        on: true,
        level: levels[0],
        options: Object.fromEntries(Object.entries(thresholds).map(([name, one]) => [name, one.default])),
      });
    }
  });

  it('come out as they went in', () => {
    const mine = structuredClone(defaults);
    mine.voice = 'quiet';
    mine.startOfDay = 4;
    mine.rules['one-a-day'] = {
      on: false,
      level: 'popup',
      options: { stranger: 2, followed: 4, acquaintance: 9, perWeek: 7 },
    };
    expect(healSettings(mine)).toEqual(mine);
    expect(healSettings(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
  });

  it('heal field by field: what is wrong falls back alone', () => {
    const healed = healSettings({
      voice: 'loud',
      startOfDay: 5,
      rules: {
        'one-a-day': {
          on: false,
          level: 'shout',
          options: { stranger: 0, followed: 7, acquaintance: 'x', perWeek: 1.5 },
        },
        spree: 'gone',
        invented: { on: true },
      },
    });
    expect(healed.voice).toBe('gentle');
    expect(healed.startOfDay).toBe(5);
    expect(healed.rules['one-a-day']).toEqual({
      on: false,
      level: 'nudge',
      options: { stranger: 1, followed: 7, acquaintance: 5, perWeek: null },
    });
    expect(healed.rules.spree).toEqual(defaults.rules.spree);
    expect(healed.rules).not.toHaveProperty('invented');
  });

  it('come out whole from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const healed = healSettings(raw);
        expect(healSettings(healed)).toEqual(healed);
        expect(Object.keys(healed.rules)).toHaveLength(rules.length);
      }),
    );
  });
});

describe('a typed threshold', () => {
  const limits = { min: 1, max: 50 };
  it.each([
    ['3', { value: 3 }],
    [' 50 ', { value: 50 }],
    ['', { refused: 'number' }],
    ['three', { refused: 'number' }],
    ['1.5', { refused: 'whole' }],
    ['0', { refused: 'min' }],
    ['51', { refused: 'max' }],
    ['Infinity', { refused: 'number' }],
    ['1e1', { refused: 'number' }],
    ['0x5', { refused: 'number' }],
    ['1,5', { refused: 'whole' }],
  ])('"%s"', (typed, read) => expect(readThreshold(typed, limits)).toEqual(read));
  it('left empty is "no limit" where that is allowed', () => {
    expect(readThreshold(' ', { ...limits, nullable: true })).toEqual({ value: null });
  });
});
