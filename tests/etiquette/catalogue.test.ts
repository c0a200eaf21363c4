import { describe, expect, it } from 'vitest';
import { isChoice, type Thresholds } from '@/utils/etiquette/rule.ts';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { exampleCard } from '@/utils/extension/example-card.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { countWords, formsOf, type Messages, wordProblems } from '../tools/word-problems.ts';

const sources = import.meta.glob<string>(['/utils/etiquette/rules/*.ts', '!**/index.ts'], {
  query: '?raw',
  eager: true,
  import: 'default',
});
const tests = Object.keys(import.meta.glob('/tests/etiquette/rules/*.test.ts'));
const readme = Object.values(
  import.meta.glob<string>('/README.md', { query: '?raw', eager: true, import: 'default' }),
).join();
const catalogues = import.meta.glob<Record<string, { message: string }>>('/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** Messages by language, BCP 47. */
const languages = Object.fromEntries(
  Object.entries(catalogues).map(([path, catalogue]): [string, Messages] => [
    (path.split('/').at(-2) ?? '').replace('_', '-'),
    Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message])),
  ]),
);
const english = languages.en ?? {};

const idOf = (path: string) => path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
const underscored = (id: string) => id.replaceAll('-', '_');
const defaultsOf = (thresholds: Thresholds) =>
  Object.fromEntries(Object.entries(thresholds).map(([name, threshold]) => [name, threshold.default]));

/** The keys of the findings that a rule's source makes. */
const findingKeys = (source: string) => [
  ...new Set([...source.matchAll(/\b(?:key: |finding\()'(\w+)'/g)].map(([, key]) => key ?? '')),
];

const FACTS = [1, 2, 3];
const INSTEADS = [1, 2];

/** All that must be said for a rule, without plural forms. */
const wordsFor = (id: string, source: string, thresholds: Thresholds) => [
  ...['name', 'what', 'why'].map((part) => `rule_${underscored(id)}_${part}`),
  ...Object.keys(thresholds).map((name) => `threshold_${underscored(id)}_${name}`),
  ...Object.entries(thresholds).flatMap(([name, one]) =>
    isChoice(one)
      ? one.choices.map((choice) => `choice_${underscored(id)}_${name}_${choice}`)
      : [`unit_${one.unit}`],
  ),
  ...findingKeys(source).flatMap((key) => [
    ...FACTS.map((turn) => `${key}_fact_${turn}`),
    ...INSTEADS.map((turn) => `${key}_instead_${turn}`),
  ]),
];

const longest = (messages: Messages, names: readonly string[]) =>
  Math.max(0, ...names.flatMap((name) => formsOf(messages, name)).map(countWords));

/** The most words that a card may speak about a finding: a fact and an alternative, or the question who it is. */
const spokenWords = (messages: Messages, key: string) =>
  longest(
    messages,
    FACTS.map((turn) => `${key}_fact_${turn}`),
  ) + longest(messages, [...INSTEADS.map((turn) => `${key}_instead_${turn}`), 'card_question']);

/** Rows of README's table of rules: "| `id` | … |". */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([a-z-]+)` \|(.*(?:00[0-4] §\d|\bours\b).*)\|$/gm)].map(
    ([, id = '', rest = '']) => ({
      id,
      rest,
    }),
  );

const files = Object.entries(sources).map(([path, source]) => ({ id: idOf(path), source }));

it('every rule file is in the list, and every rule of the list has its file', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
});

for (const { id, source } of files)
  describe(id, () => {
    const rule = rules.find((one) => one.id === id);

    it('has a test', () => expect(tests).toContain(`/tests/etiquette/rules/${id}.test.ts`));

    it('names its source', () => expect(rule?.source).toMatch(/^(00[0-4] §\d|ours)$/));

    it('has defaults within its limits, which settings keep as they are', () => {
      for (const one of Object.values(rule?.thresholds ?? {})) {
        if (isChoice(one)) {
          expect(one.choices).toContain(one.default);
          continue;
        }
        const { min, max, nullable, default: value } = one;
        if (value === null) expect(nullable).toBe(true);
        else expect([value >= min, value <= max, Number.isInteger(value)]).toEqual([true, true, true]);
      }
      const set = { on: true, level: rule?.levels[0], options: defaultsOf(rule?.thresholds ?? {}) };
      expect(healSettings({ rules: { [id]: set } }).rules[id]).toEqual(set);
      expect(healSettings({}).rules[id]).toEqual(set);
    });

    it('has an example, made of words that are there', () => {
      const { fact, instead } = exampleCard(
        id,
        wordsFrom((key) => english[key], 'en'),
      );
      expect(fact + instead).not.toMatch(/[{}]|_fact|_instead/);
    });

    it('finds something that can be said', () => expect(findingKeys(source)).not.toEqual([]));

    for (const [lang, messages] of Object.entries(languages)) {
      it(`has its words in ${lang}`, () => {
        expect(
          wordsFor(id, source, rule?.thresholds ?? {}).filter((name) => formsOf(messages, name).length === 0),
        ).toEqual([]);
      });

      it.skipIf(/^(zh|ja|th)/.test(lang))(`says it in at most 20 words in ${lang}`, () => {
        for (const key of findingKeys(source))
          expect(spokenWords(messages, key), key).toBeLessThanOrEqual(20);
      });
    }

    it('has its row in README, with its source', () => {
      expect(rowsOf(readme).find((row) => row.id === id)?.rest ?? 'no row').toContain(rule?.source);
    });
  });

it('README’s table lists no rule that does not exist', () => {
  const ids = rules.map(({ id }) => id);
  expect(rowsOf(readme).filter(({ id }) => !ids.includes(id))).toEqual([]);
});

describe('every language says what English says', () => {
  it('English is there', () => expect(Object.keys(english).length).toBeGreaterThan(50));

  for (const [lang, messages] of Object.entries(languages))
    it(lang, () => {
      expect(wordProblems(english, messages, lang)).toEqual([]);
      expect(messages.language).toBe(lang);
      expect(messages.extDescription?.length, 'the stores take 132 characters').toBeLessThanOrEqual(132);
    });
});

describe('the checker sees', () => {
  const model = { likes_one: '{n} like', likes_other: '{n} likes', hi: 'Hello @{person}' };

  it('a missing key, a strange one, and a token lost or made up', () => {
    const german = { likes_one: 'ein Like', likes_other: '{n} Likes für {wen}', hi: 'Hallo', neu: '' };
    expect(wordProblems(model, german, 'de')).toEqual([
      'neu is not in English',
      'likes_other has a strange {wen}',
      'hi lacks {person}',
      'neu is empty',
    ]);
    expect(wordProblems(model, { likes_one: '{n} Like', likes_other: '{n} Likes' }, 'de')).toEqual([
      'hi is missing',
    ]);
  });

  it('the plural forms of each language', () => {
    const hi = 'Hi {person}';
    expect(wordProblems(model, { hi, likes_one: '{n}', likes_other: '{n}' }, 'lv')).toEqual([
      'likes_zero is missing',
    ]);
    expect(wordProblems(model, { hi, likes_other: '{n}' }, 'zh-CN')).toEqual([]);
    expect(wordProblems(model, { hi, likes_one: '{n}', likes_other: '{n}' }, 'zh-CN')).toEqual([
      'likes_one is not in English',
    ]);
  });

  it('texts that are too long, but for pages that are read', () => {
    const long = 'a'.repeat(161);
    const texts = { card_a: long, options_a: long, welcome_a: long, tip_a: long, rule_a: long };
    expect(wordProblems(texts, texts, 'en')).toEqual(['card_a has 161 characters']);
  });

  it('the words of a card: the longest fact with the longest alternative, tokens as one', () => {
    const card = {
      a_fact_1: 'One {count} for @{person}.',
      a_fact_2_one: 'One two',
      a_fact_2_other: 'One – two, three four five',
      a_instead_1: 'Keep it.',
      card_question: 'Do you know @{person}?',
    };
    expect(spokenWords(card, 'a')).toBe(5 + 4);
  });

  it('the finding keys of a rule, and the rows of a table', () => {
    expect(findingKeys("return { key: 'spree' }; return finding('one_a_day', x); key: 'spree'")).toEqual([
      'spree',
      'one_a_day',
    ]);
    expect(
      rowsOf('| `a-b` | Too many likes | 003 §2 |\n| `npm test` | all | ours |\n| `dev` | no source |'),
    ).toEqual([{ id: 'a-b', rest: ' Too many likes | 003 §2 ' }]);
  });
});
