import { describe, expect, it } from 'vitest';
import { gramsOf } from '@/utils/etiquette/text/grams.ts';
import { PART, scoreOf, share } from '@/utils/etiquette/text/scores.ts';

describe('what a text is weighed by', () => {
  it('is words and signs, pairs, pairs with one between, beginnings; each once', () => {
    const grams = gramsOf([' ^ message me ^ ', ' ^ me ^ '], { dense: false });
    expect([...grams].toSorted()).toEqual(
      [
        '^',
        'message',
        'messa*',
        'me',
        '^ message',
        'message me',
        'me ^',
        '^ me',
        '^ _ me',
        'message _ ^',
        '^ _ ^',
      ].toSorted(),
    );
  });
  it('is characters, in threes, too, where words are not set apart', () => {
    const grams = gramsOf(['^私信我^'], { dense: true });
    for (const gram of ['私', '私 信', '私 _ 我', '私 信 我', '^ 私']) expect(grams).toContain(gram);
  });
  it('is no number and no name', () => {
    expect(gramsOf([' @ a 60 b2 '], { dense: false })).toEqual(
      new Set(['@', 'a', '#', '@ a', 'a #', '# #', '@ _ #', 'a _ #']),
    );
    expect(gramsOf(['给60块'], { dense: true })).toContain('给 # 块');
  });
});

describe('a score', () => {
  const weights = { base: -PART, listed: 2 * PART, grams: { [String(PART)]: 'me|write me', '-8': 'never' } };
  const language = { dense: false, scores: { dm: weights } as never };
  it('adds up what the text has, less of each in a longer one', () => {
    const grams = gramsOf([' write me '], language);
    expect(scoreOf('dm', grams, language, false)).toBeCloseTo(-1 + 2 * share(grams.size));
    expect(scoreOf('dm', grams, language, true)).toBeCloseTo(1 + 2 * share(grams.size));
    expect(scoreOf('dm', new Set(), language, false)).toBe(-1);
    expect(share(16)).toBe(0.5);
  });
});
