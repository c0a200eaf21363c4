import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEMS } from '@/utils/etiquette/guidelines/problem.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

it.each(PROBLEMS)('the mistake "%s" has its words', (problem) => {
  expect(english[`guidelines_problem_${problem.replaceAll('-', '_')}`]?.message).toBeTruthy();
});
