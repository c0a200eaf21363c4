import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf } from '@/utils/etiquette/text/grams.ts';
import { LANGUAGES } from '@/utils/etiquette/text/languages.ts';
import { scoreOf } from '@/utils/etiquette/text/scores.ts';
import { learnedFrom, stampOf } from '../../evaluate/learn/cases.ts';
import { type Example, regress } from '../../evaluate/learn/logistic.ts';
import { weigh } from '../../evaluate/learn/weigh.ts';

const { en } = LANGUAGES;
if (!en) throw new Error('English has a folder');

describe('weights', () => {
  const example = (is: boolean, ...features: number[]): Example => ({
    is,
    weight: 1,
    features: features.map((feature) => [feature, 1] as const),
  });
  it('tell examples apart, and are small where nothing is to be told', () => {
    const [yes = 0, no = 0, both = 0] = regress(
      [example(true, 0, 2), example(false, 1, 2), example(true, 0), example(false, 1)],
      3,
    );
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
    expect(Math.abs(both)).toBeLessThan(0.1);
  });
  it('are the same each time, and finite', () => {
    const some = fc.array(fc.tuple(fc.boolean(), fc.uniqueArray(fc.nat(5))), { maxLength: 20 });
    fc.assert(
      fc.property(some, (cases) => {
        const examples = cases.map(([is, features]) => example(is, ...features));
        const once = regress(examples, 6);
        expect([...once].every(Number.isFinite)).toBe(true);
        expect(regress(examples, 6)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
  it('of a few cases know new ones', () => {
    const cases = ['dm me', 'please dm me', 'write me a dm', 'dm me now'].map((text) => ({ text, is: true }));
    const others = ['nice loaf', 'a nice bread', 'what a loaf', 'nice one now'].map((text) => ({
      text,
      is: false,
    }));
    const language = { ...en, scores: { ...en.scores, dm: weigh([...cases, ...others], 'dm', en) } };
    expect(scoreOf('dm', gramsOf([' ^ oh dm me ^ '], language), language, false)).toBeGreaterThan(0);
    expect(scoreOf('dm', gramsOf([' ^ oh what a nice loaf ^ '], language), language, false)).toBeLessThan(0);
  });
  it.each(Object.entries(LANGUAGES))(
    'of %s are of its cases as they are: `npm run learn`',
    (lang, { scores }) => {
      expect(scores.cases).toBe(stampOf(lang));
    },
  );
  it('rest on hundreds of cases of both kinds in each language', () => {
    for (const lang of Object.keys(LANGUAGES)) {
      const cases = learnedFrom(lang, 'reason');
      expect(cases.filter(({ is }) => is).length, lang).toBeGreaterThan(90);
      expect(cases.filter(({ is }) => !is).length, lang).toBeGreaterThan(90);
    }
  });
});
