import type { Act, ActKind } from '@/utils/etiquette/act.ts';
import type { Draft } from '@/utils/etiquette/draft.ts';
import { exchangesOf } from '@/utils/etiquette/exchanges.ts';
import { type Standing, standingOf } from '@/utils/etiquette/ladder.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import type { Rule, Situation, Thresholds, Values } from '@/utils/etiquette/rule.ts';
import { linksIn } from '@/utils/etiquette/text/links.ts';
import { type Reading, readingOf } from '@/utils/etiquette/text/reading.ts';
import { type Calendar, civilDay, momentOf } from '@/utils/etiquette/time.ts';

export const RIGA: Calendar = { zone: 'Europe/Riga', startOfDay: 0 };
/** A Wednesday, 12:00 in Riga. */
export const NOON = Date.parse('2026-11-18T10:00:00Z');

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

let made = 0;

/** An act of @me towards @ann at `at` (UTC, ms). */
export function act(kind: ActKind, at: number, more: Partial<Act> = {}): Act {
  made += 1;
  return {
    id: `act-${made}`,
    at,
    day: civilDay(at, RIGA),
    account: 'me',
    kind,
    person: 'ann',
    post: String(1000 + made),
    ...more,
  };
}

export const like = (at: number, more?: Partial<Act>): Act => act('like', at, more);

export const person = (facts: Partial<Person> = {}): Person => ({
  account: 'me',
  handle: 'ann',
  firstSeen: 0,
  ...facts,
});

export const stranger = person({ following: false, followsYou: false });
export const followed = person({ following: true, followsYou: false });
export const follower = person({ following: false, followsYou: true });
export const mutual = person({ following: true, followsYou: true });
export const known = person({ known: 'known' });
export const notAPerson = person({ known: 'not-a-person' });

export const LADDER = { exchanges: 3, days: 14 };

/** Where @ann stands after these acts. */
export const standing = (acts: readonly Act[], who: Person | undefined): Standing =>
  standingOf(who && { ...who, exchanges: exchangesOf(acts) }, LADDER);

/** An exchange with @ann, so many days ago. */
export const exchange = (daysAgo: number): Act => act('answer', NOON - daysAgo * DAY, { both: true });

/** The last of `acts` was done just now; for rules that look back nothing was. */
export function situation(
  acts: readonly Act[],
  who: Person | undefined,
  now: number,
  look = false,
): Situation {
  const last = acts.at(-1);
  return {
    ...(last && !look && { act: last }),
    person: who,
    handle: 'ann',
    standing: standing(acts, who),
    history: acts,
    moment: momentOf(now, RIGA),
  };
}

/** What one rule says after these acts, with its defaults unless `options` says otherwise. */
export function said<T extends Thresholds>(
  rule: Rule<T>,
  acts: readonly Act[],
  who: Person | undefined,
  options: Partial<Values<T>> = {},
  now = acts.at(-1)?.at ?? NOON,
  more: Partial<Situation> = {},
) {
  const defaults = Object.fromEntries(
    Object.entries(rule.thresholds).map(([name, one]) => [name, one.default]),
  );
  const values = { ...defaults, ...options } as Values<T>;
  const asked = { ...situation(acts, who, now, rule.on === 'look'), ...more };
  const need = rule.needs(asked, values);
  if (!need) return undefined;
  const history = acts.filter(
    ({ kind, at, undoneAt }) => undoneAt === undefined && at >= need.since && need.kinds.includes(kind),
  );
  return rule.check({ ...asked, history }, values);
}

/** A reading that sees nothing at all; `more` is what it sees. */
export const reading = (more: Partial<Reading> = {}): Reading => ({
  ownHosts: [],
  ownHome: false,
  signs: [],
  points: 0,
  related: false,
  bare: false,
  shared: [],
  posts: 9,
  asking: { asks: [], knows: [], introduces: [], reason: false },
  gives: [],
  exposed: [],
  wantsDms: false,
  heat: { insults: false, shouts: 0, piles: false },
  provoked: false,
  ...more,
});

const SOURDOUGH = 'My sourdough keeps coming out flat. What am I doing wrong?';

/** @me answering @ann in her thread about sourdough. */
export function draft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    kind: 'reply',
    account: 'me',
    person: 'ann',
    post: '1',
    root: '1',
    text,
    links: linksIn(text),
    media: false,
    people: [],
    thread: [
      { person: 'ann', text: SOURDOUGH, lang: 'en', role: 'root', links: false },
      { person: 'bob', text: 'Is your starter active?', lang: 'en', role: 'sibling', links: false },
    ],
    ...more,
  };
}

/** @me writing to @ann privately, for the first time. */
export const message = (text: string, more: Partial<Draft> = {}): Draft => ({
  ...draft(text),
  kind: 'dm',
  chat: { theirs: false, mine: false, answered: false },
  thread: [],
  ...more,
});

/** What one rule says about a draft, with its defaults unless `options` says otherwise. */
export function saidOf<T extends Thresholds>(
  rule: Rule<T>,
  written: Draft,
  more: Partial<Situation> & { own?: readonly string[]; options?: Partial<Values<T>> } = {},
) {
  const { own = [], options = {}, history = [], ...rest } = more;
  const defaults = Object.fromEntries(
    Object.entries(rule.thresholds).map(([name, one]) => [name, one.default]),
  );
  const values = { ...defaults, ...options } as Values<T>;
  const asked = {
    draft: written,
    reading: rest.reading ?? readingOf(written, own),
    welcome: false,
    person: stranger,
    handle: 'ann',
    standing: standing(history, 'person' in rest ? rest.person : stranger),
    moment: momentOf(NOON, RIGA),
    ...rest,
  };
  const need = rule.needs(asked, values);
  return need && rule.check({ ...asked, history: history.filter(({ at }) => at >= need.since) }, values);
}
