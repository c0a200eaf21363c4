import { expect, test } from 'vitest';
import { badgeOf, badgeTitle, type Standing } from '@/utils/extension/badge.ts';
import { pageWords } from '@/utils/extension/page-words.ts';

const fine: Standing = { mayReadX: true, damaged: false, troubled: false, praise: 0, sight: 'seeing' };
const UNTIL = new Date(2026, 2, 11, 15, 30).getTime();

test.each<[string, Partial<Standing>, string, 'calm' | 'careful', RegExp]>([
  ['all is well', {}, '', 'calm', /is on/],
  ['nothing was seen of the tab', { sight: undefined }, '', 'calm', /^Tact – etiquette coach for X$/],
  ['there is praise', { praise: 2 }, '2', 'calm', /2 good next steps/],
  ['snoozed', { snoozedUntil: UNTIL, praise: 2 }, 'zz', 'calm', /until 3:30/],
  ['nobody is signed in', { sight: 'signed-out' }, '', 'calm', /nobody is signed in/],
  ['it cannot see, though snoozed', { sight: 'blind', snoozedUntil: UNTIL }, '!', 'careful', /cannot see/],
  ['it does not know the page', { sight: 'unsupported' }, '!', 'careful', /does not work/],
  ['the history is damaged', { damaged: true, praise: 1 }, '!', 'careful', /lost part/],
  ['it could not save', { troubled: true }, '!', 'careful', /could not save/],
  ['it may not read X', { mayReadX: false, damaged: true }, '!', 'careful', /permission/],
])('the icon says in words when %s', (_, change, text, tone, words) => {
  const badge = badgeOf({ ...fine, ...change });
  expect(badge).toMatchObject({ text, tone });
  expect(badgeTitle(badge, pageWords())).toMatch(words);
});
