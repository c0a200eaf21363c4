import { describe, expect, test } from 'vitest';
import { when } from '@/components/popup/chats/when.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { english, NOW } from '../samples.ts';
import { DAY, MINUTE } from './fake-chats.ts';

/** Sunday, 22 November 2026, noon where the test runs. */
const HERE = NOW + new Date(NOW).getTimezoneOffset() * MINUTE;
const at = (days: number, hour: number) => HERE + days * DAY + (hour - 12) * 60 * MINUTE;
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('when the next one is', () => {
  test.each([
    [0, 20, 'today, 8:00 PM'],
    [1, 9, 'tomorrow, 9:00 AM'],
    [4, 20, 'Thursday 8:00 PM'],
    [6, 20, 'Saturday 8:00 PM'],
    [7, 20, 'Sunday, November 29 at 8:00 PM'],
  ])('%i days later at %i:00', (days, hour, said) => {
    expect(plain(when(at(days, hour), HERE, english))).toBe(said);
  });
  test('ten minutes past midnight is tomorrow', () => {
    expect(plain(when(at(1, 0) + 10 * MINUTE, at(0, 23), english))).toBe('tomorrow, 12:10 AM');
  });
  test.each([
    ['de', /^Donnerstag.* 20:00$/],
    ['zh-CN', /^星期四 ?20:00$/],
  ])('in the user’s own words: %s', (lang, said) => {
    expect(plain(when(at(4, 20), HERE, wordsIn(lang)))).toMatch(said);
  });
});
