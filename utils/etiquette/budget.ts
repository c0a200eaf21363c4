import type { Advice } from './advice.ts';
import type { Verdict } from './judge.ts';
import type { Level } from './rule.ts';
import type { Voice } from './settings.ts';

/** Cards a day in gentle, and how many of them may be questions (DESIGN.md, When it speaks). */
export const CARDS_A_DAY = 5;
export const QUESTIONS_A_DAY = 3;

/** How long an advice on its way to the page holds its place, ms; a tab may close before it shows it. */
export const DUE_FOR = 60_000;

/** What was said in the current day's window, as far as the budget cares. */
export type Said = Pick<Advice, 'rule' | 'person' | 'asks' | 'at' | 'state' | 'level'>;

/** What to say about one act: at most one card; the rest of what was found stands behind it or in the popup. */
export interface Choice {
  verdict: Verdict;
  also: Verdict[];
}

/** Cards that were really shown, or are about to be. */
export const cardsOf = (said: readonly Said[], now: number): Said[] =>
  said.filter(
    ({ level, state, at }) =>
      level === 'nudge' && (state === 'shown' || (state === 'due' && now - at < DUE_FOR)),
  );

/** Weighs verdicts about one person (weightiest first) against what was already said today. */
export function choose(
  verdicts: readonly Verdict[],
  person: string,
  said: readonly Said[],
  voice: Voice,
  now: number,
): Choice | undefined {
  const cards = cardsOf(said, now);
  const mayBeCard = ({ rule, level, asks, finding }: Verdict) => {
    const about = finding.about ?? person;
    if (level !== 'nudge' || voice === 'quiet') return false;
    if (voice === 'attentive') return true;
    if (cards.some((card) => card.rule === rule && card.person === about)) return false;
    if (asks && cards.filter((card) => card.asks).length >= QUESTIONS_A_DAY) return false;
    return cards.length < CARDS_A_DAY;
  };
  const card = verdicts.find(mayBeCard);
  const verdict = card ?? verdicts[0];
  if (!verdict) return undefined;
  const level = card ? 'nudge' : 'popup';
  return { verdict: { ...verdict, level }, also: verdicts.filter((other) => other !== verdict) };
}

/** Pauses a day in gentle, and the least time between two, ms (DESIGN.md, When it speaks). */
export const PAUSES_A_DAY = 2;
export const BETWEEN_PAUSES = 30 * 60_000;
/** Pauses that no daily limit holds back (ETIQUETTE.md, What never waits). */
const NEVER_WAITS: readonly string[] = ['cool-down', 'link-dropping', 'mass-dm', 'private-matter'];

/** How loudly a draft's verdict may be said now. `said` is what was said today about other drafts. */
function loudness(
  { rule, level }: Pick<Verdict, 'rule' | 'level'>,
  person: string,
  said: readonly Said[],
  voice: Voice,
  now: number,
): Level {
  if (voice === 'quiet' || level === 'popup') return 'popup';
  if (level !== 'pause' || voice === 'attentive' || NEVER_WAITS.includes(rule)) return level;
  const pauses = said.filter((one) => one.level === 'pause' && one.state === 'shown');
  const spoken = said.filter(
    ({ state, level: at }) => state === 'shown' && (at === 'pause' || at === 'nudge'),
  );
  const again = spoken.some((one) => one.rule === rule && one.person === person);
  const soon = pauses.some(({ at }) => now - at < BETWEEN_PAUSES);
  return again || soon || pauses.length >= PAUSES_A_DAY ? 'hint' : 'pause';
}

/** Whether a pause of that rule may be said now, about that person. */
export const mayPause = (
  rule: string,
  person: string,
  said: readonly Said[],
  voice: Voice,
  now: number,
): boolean => loudness({ rule, level: 'pause' }, person, said, voice, now) === 'pause';

/** Weighs verdicts about one draft (weightiest first): the loudest is said, a pause before a hint; the rest stands behind it. */
export function chooseDraft(
  verdicts: readonly Verdict[],
  person: string,
  said: readonly Said[],
  voice: Voice,
  now: number,
): Choice | undefined {
  const heard = verdicts.map((one) => ({
    ...one,
    level: loudness(one, one.finding.about ?? person, said, voice, now),
  }));
  const verdict = (['pause', 'hint', 'popup'] as const)
    .map((level) => heard.find((one) => one.level === level))
    .find(Boolean);
  return verdict && { verdict, also: heard.filter((other) => other !== verdict) };
}

/** How a rule has fared with its user. */
export interface Tally {
  shown: number;
  notUseful: number;
}

/** Judged not useful more than once in ten, over at least ten cards: such a rule moves to the popup. */
export const isNoise = ({ shown, notUseful }: Tally): boolean => shown >= 10 && notUseful > shown / 10;
