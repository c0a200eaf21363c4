import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { languageBytes } from '../../evaluate/language-bytes.ts';
import { readLines } from '../../evaluate/lines.ts';
import { type Outcome, score, upperBound } from '../../evaluate/score.ts';
import { speaks } from '../../evaluate/speaks.ts';

const LANGUAGES = ['de', 'en', 'fa', 'lv', 'zh'];

/**
 * What each rule has reached on the half of its set that was written without knowing word lists or weights, in percent of the cases with a
 * label; it must not fall behind. `known`: with the own link declared.
 */
const SPEAKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'off-topic-link': { 'open, known': 90, open: 68, evasive: 93, spam: 70 },
  'off-topic-plug': { plug: 52, evasive: 20 },
  'link-before-talk': { 'own-link': 96 },
  'specific-link': { home: 95 },
};
const FALSE_ALARMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'off-topic-link': { 'on-topic': 0, 'on-topic-own': 9, invited: 2, 'invited-odd': 25 },
  'off-topic-plug': { 'look-alike': 8 },
  'link-before-talk': { asked: 35, invited: 5, 'not-own': 0 },
  'specific-link': { piece: 0, 'others-home': 0, 'asked-site': 25 },
  'cool-down': { civil: 1 },
};

/** The same for what texts ask for and claim: precision and recall, percent. */
const ASKS: Readonly<Record<string, { precision: number; recall: number }>> = {
  'early-dm-ask': { precision: 95, recall: 89 },
  'early-meeting-ask': { precision: 98, recall: 88 },
  'clear-purpose': { precision: 97, recall: 88 },
  'name-dropping': { precision: 96, recall: 91 },
  'uninvited-intro': { precision: 95, recall: 90 },
  'cold-link-dm': { precision: 96, recall: 89 },
  'no-deal-in-dm': { precision: 95, recall: 91 },
  'private-matter': { precision: 95, recall: 97 },
  'cool-down': { precision: 97, recall: 94 },
  'brand-voice': { precision: 100, recall: 98 },
  boasting: { precision: 100, recall: 90 },
};

function outcomesOf(id: string, half: 'blind' | 'open', lang: string): Outcome[] {
  const rule = rules.find((one) => one.id === id);
  const name = `tests/evaluate/sets/${id}/${lang}.${half}.jsonl`;
  return readLines(readFileSync(name, 'utf8'), name).map((line) => ({
    lang: line.lang,
    label: line.label === 'open' && line.own ? 'open, known' : line.label,
    speak: line.speak,
    spoke: rule !== undefined && speaks(rule, line),
  }));
}

const share = (outcomes: readonly Outcome[], label: string) => {
  const some = outcomes.filter((one) => one.label === label);
  return Math.round((100 * some.filter(({ spoke }) => spoke).length) / some.length);
};

describe.each([...Object.keys(SPEAKS), ...Object.keys(ASKS)])('%s', (id) => {
  const halves = LANGUAGES.flatMap((lang) =>
    (['blind', 'open'] as const).map((half) => ({ lang, half, outcomes: outcomesOf(id, half, lang) })),
  );
  const blind = halves.flatMap(({ half, outcomes }) => (half === 'blind' ? outcomes : []));

  it('has two halves in every language, and no others', () => {
    const names = LANGUAGES.flatMap((lang) => [`${lang}.blind.jsonl`, `${lang}.open.jsonl`]);
    expect(readdirSync(`tests/evaluate/sets/${id}`).toSorted()).toEqual(names.toSorted());
    for (const { lang, outcomes } of halves) {
      expect(outcomes.length).toBeGreaterThanOrEqual(id in ASKS ? 24 : 40);
      expect(new Set(outcomes.map((one) => one.lang))).toEqual(new Set([lang]));
    }
  });

  it.each(Object.entries(SPEAKS[id] ?? {}))('speaks on "%s" in at least %d %%', (label, least) =>
    expect(share(blind, label)).toBeGreaterThanOrEqual(least),
  );

  it('is as right and as watchful as it was', () => {
    const { precision, recall } = score(blind);
    const least = ASKS[id] ?? { precision: 0, recall: 0 };
    expect(Math.round(100 * (precision ?? 0))).toBeGreaterThanOrEqual(least.precision);
    expect(Math.round(100 * (recall ?? 0))).toBeGreaterThanOrEqual(least.recall);
  });

  it.each(Object.entries(FALSE_ALARMS[id] ?? {}))('speaks on "%s" in at most %d %%', (label, most) =>
    expect(share(blind, label)).toBeLessThanOrEqual(most),
  );
});

/** What the issue of private messages asks for in each language: precision and recall, percent. */
const AIM = { precision: 95, recall: 85 };

it.each(LANGUAGES)('in %s what texts ask for is told as well as was aimed at, all rules together', (lang) => {
  const about = Object.keys(ASKS).filter((id) => !['cool-down', 'brand-voice', 'boasting'].includes(id));
  const { n, precision, recall } = score(about.flatMap((id) => outcomesOf(id, 'blind', lang)));
  expect(n).toBeGreaterThan(300);
  expect(100 * (precision ?? 0)).toBeGreaterThanOrEqual(AIM.precision);
  expect(100 * (recall ?? 0)).toBeGreaterThanOrEqual(AIM.recall);
});

it('all languages together are light', () => {
  expect(languageBytes()).toBeLessThan(80_000);
  expect(languageBytes('asks')).toBeLessThan(68_000);
  expect(languageBytes('heat')).toBeLessThan(9_000);
  expect(languageBytes('scores')).toBeLessThan(155_000);
});

describe('the score', () => {
  const outcome = (speak: boolean, spoke: boolean) => ({ lang: 'en', speak, spoke });
  it('counts what was right, missed and wrong', () => {
    const all = [outcome(true, true), outcome(true, false), outcome(false, true), outcome(false, false)];
    expect(score(all)).toEqual({ n: 4, precision: 0.5, recall: 0.5, falseAlarms: 0.5 });
    expect(score([])).toEqual({ n: 0, precision: null, recall: null, falseAlarms: null });
  });
  it('bounds what may be true: nothing in 150 may still be 2.5 %', () => {
    expect(upperBound(0, 150)).toBeCloseTo(0.025, 3);
    expect(upperBound(0, 0)).toBe(1);
  });
  it('names the line that is none', () => {
    expect(() => readLines('{"speak":true,"text":"x"}\nno json', 'a.jsonl')).toThrow(
      'a.jsonl, line 2: no JSON',
    );
    expect(() => readLines('{"text":"x"}', 'a.jsonl')).toThrow('a.jsonl, line 1: speak');
    expect(readLines('{"speak":true,"text":"x"}', 'a')[0]?.lang).toBe('und');
  });
});
