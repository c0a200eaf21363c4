import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { languageBytes } from '../../evaluate/language-bytes.ts';
import { readLines } from '../../evaluate/lines.ts';
import { score, upperBound } from '../../evaluate/score.ts';
import { speaks } from '../../evaluate/speaks.ts';

/** What each rule has reached on the sets that were written without knowing the word lists; it must not fall behind. */
const REACHED: Readonly<Record<string, { recall: number; falseAlarms: number }>> = {
  'off-topic-link': { recall: 0.75, falseAlarms: 0.15 },
  'off-topic-plug': { recall: 0.45, falseAlarms: 0.2 },
  'link-before-talk': { recall: 0.9, falseAlarms: 0.15 },
  'specific-link': { recall: 0.85, falseAlarms: 0.15 },
};

const folder = (id: string) => `tests/evaluate/sets/${id}`;

describe.each(Object.entries(REACHED))('%s', (id, reached) => {
  const rule = rules.find((one) => one.id === id);
  const files = readdirSync(folder(id)).map((name) => `${folder(id)}/${name}`);
  const outcomes = files.flatMap((file) =>
    readLines(readFileSync(file, 'utf8'), file).map((line) => ({
      lang: line.lang,
      label: line.label,
      speak: line.speak,
      spoke: rule !== undefined && speaks(rule, line),
    })),
  );

  it('does as well as it has done', () => {
    const { n, recall, falseAlarms } = score(outcomes);
    expect(n).toBeGreaterThanOrEqual(40 * files.length);
    expect(recall).toBeGreaterThanOrEqual(reached.recall);
    expect(falseAlarms).toBeLessThanOrEqual(reached.falseAlarms);
  });

  it('is silent on links of others that belong to the thread', () => {
    const onTopic = outcomes.filter(({ label }) => label === 'on-topic');
    expect(onTopic.filter(({ spoke }) => spoke).length).toBeLessThanOrEqual(0.02 * onTopic.length);
  });
});

it('all languages together are light', () => expect(languageBytes()).toBeLessThan(80_000));

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
