import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { PopupEvents } from '@/components/popup/events.ts';
import type { Dashboard, SaidLine } from '@/utils/extension/answers.ts';
import { wordsFrom } from '@/utils/extension/words.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

export const english = wordsFrom((key) => catalogue[key]?.message, 'en');
/** English words under the name of a right-to-left language. */
export const persian = wordsFrom((key) => catalogue[key]?.message, 'fa');

export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;

/** The first minute after the install. */
export const empty: Dashboard = {
  account: 'carol',
  accounts: ['carol'],
  profile: 'personal',
  now: NOW,
  today: '2026-11-22',
  limits: [
    { rung: 'unknown', limit: 1, people: 0, full: 0 },
    { rung: 'stranger', limit: 1, people: 0, full: 0 },
    { rung: 'followed', limit: 3, people: 0, full: 0 },
    { rung: 'acquaintance', limit: 5, people: 0, full: 0 },
  ],
  near: [],
  ceilings: [
    { kind: 'follow', used: 0, ceiling: 400 },
    { kind: 'reply', used: 0, ceiling: 200 },
    { kind: 'post', used: 0, ceiling: 50 },
  ],
  week: [16, 17, 18, 19, 20, 21, 22].map((date) => ({ day: `2026-11-${date}`, counts: {} })),
  said: [],
  praise: [],
  tip: 'tip_1',
  voice: 'gentle',
  demoted: [],
};

export const line = (id: string, more: Partial<SaidLine> = {}): SaidLine => ({
  id,
  rule: 'one-a-day',
  person: 'ann',
  at: NOW - HOUR,
  state: 'shown',
  level: 'nudge',
  text: `Word ${id}.`,
  instead: `Step ${id}.`,
  ...more,
});

export const events = () =>
  ({
    view: vi.fn(),
    account: vi.fn(),
    profile: vi.fn(),
    allow: vi.fn(),
    snooze: vi.fn(),
    damageSeen: vi.fn(),
    answer: vi.fn(),
    options: vi.fn(),
    retry: vi.fn(),
  }) satisfies PopupEvents;
