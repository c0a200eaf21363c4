import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingOf } from '@/utils/etiquette/text/asks.ts';
import { gramsOf } from '@/utils/etiquette/text/grams.ts';
import { LANGUAGES } from '@/utils/etiquette/text/languages.ts';
import { PART, scoreOf, share } from '@/utils/etiquette/text/scores.ts';
import { learnedFrom, stampOf } from '../../evaluate/learn/cases.ts';
import { type Example, regress } from '../../evaluate/learn/logistic.ts';
import { weigh } from '../../evaluate/learn/weigh.ts';

const { en } = LANGUAGES;
if (!en) throw new Error('English has a folder');

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

describe('a text', () => {
  const FILLER =
    'The dough rested over night and the crust came out dark and thin. It was a good week for bread. ';
  it('of one endless word is read, too, before anybody stops waiting', () => {
    expect(askingOf('a'.repeat(60_000)).asks).toEqual([]);
  });
  it('asks, however much stands around it', () => {
    expect(askingOf(`${FILLER.repeat(4)}Anyway, send me a dm please. ${FILLER.repeat(4)}`).asks).toEqual([
      'dm',
    ]);
    expect(askingOf(FILLER.repeat(8)).asks).toEqual([]);
  });
  it.each([
    'Sind DMs besser als E-Mail?',
    'Are DMs better than e-mail?',
    'Who reads my DMs?',
    "No need for a private message, I'm happy to explain right here",
    'Please stop asking me to DM you',
    "I won't DM you, promise",
    '请不要私信我',
    "I won't introduce you to @bob, ask him yourself",
    'Das kann ich mir bei @bob gut vorstellen',
    '谢谢 @bob 的食谱',
    '@bob 生日快乐',
    'آفرین @bob',
    '@bob happy birthday',
    "I'm with @bob on this",
    'شكرا @bob',
    '@bob さんの写真が好き',
    'gracias @bob por la receta',
    '@bob @carol @dave',
    'We should meet halfway on this',
    'Tiekamies rīt',
    'I never reply to people who say DM me',
    'Bots that write DM me are a plague',
    'Ich treffe mich morgen mit Freunden auf einen Kaffee',
    'Leute, die schreib mir eine DM schreiben, nerven',
    'El pan de hoy me salió muy bien, gracias a todos',
    'Bugün ekmek çok güzel oldu, teşekkürler',
    'ありがとう、とてもいいパンでした',
    'Merci pour la recette, le pain est super bon',
    '👍',
    '@ann',
    '',
  ])('asks for nothing: %s', (text) => expect(askingOf(text).asks).toEqual([]));
});
