import { isMutual, type Standing } from '../etiquette/ladder.ts';
import { isKnown, type Person } from '../etiquette/person.ts';
import type { Words } from './words.ts';

/** A civil day (YYYY-MM-DD) as people write it, with its year where that is not the one of `today`. */
export function dayWords(day: string, today: string, t: Words): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(t.lang, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  });
  return format.format(Date.parse(day));
}

/** Who follows whom, as far as that was seen. */
export function sayFollow(person: Person | undefined, t: Words): string {
  if (person?.following && person.followsYou) return t('follow_both');
  if (person?.following) return t('follow_them');
  if (person?.followsYou) return t('follow_you');
  return t(person?.following === false && person.followsYou === false ? 'follow_none' : 'follow_unseen');
}

/** Where one stands with a person, in one line: what there was and who follows whom, or the user's own word. */
export function sayStanding(
  person: Person | undefined,
  { exchanges }: Standing,
  today: string,
  t: Words,
): string {
  if (person?.metOn && isKnown(person)) return t('standing_met', { when: dayWords(person.metOn, today, t) });
  if (person?.known) return t(`standing_${person.known}`);
  const { n, first = today } = exchanges;
  const talked =
    n === 0 ? t('standing_none') : t('standing_exchanges', { n, since: dayWords(first, today, t) });
  return t('standing_line', { talked, follow: sayFollow(person, t) });
}

/** How the standing is known, and what would make it a connection: a line each. */
export function sayBecause(
  person: Person | undefined,
  standing: Standing,
  today: string,
  t: Words,
): string[] {
  const { exchanges, need, over, rung } = standing;
  const { n, first, last } = exchanges;
  const word = person?.known && t(`standing_${person.known}`);
  const met = person?.metOn && t('standing_met', { when: dayWords(person.metOn, today, t) });
  const talked =
    first && last
      ? t('because_exchanges', { n, from: dayWords(first, today, t), to: dayWords(last, today, t) })
      : t('standing_none');
  const asked = t(isMutual(person) ? 'because_needs_mutual' : 'because_needs', { n: need, days: over });
  const far = rung !== 'connection' && rung !== 'known' && !person?.known && !person?.shut;
  return [met, word, talked, sayFollow(person, t), far ? asked : undefined].filter((line): line is string =>
    Boolean(line),
  );
}
