import type { Standing } from '../etiquette/ladder.ts';
import type { Person } from '../etiquette/person.ts';
import type { Words } from './words.ts';

/** Next steps that have wordings to copy, and how many each. */
const COPIES: Readonly<Record<string, number>> = { 'ready-to-meet': 2 };

/** Wordings for a next step, to be copied and filled in; none where a rule has none. */
export const copiesOf = (rule: string, person: string, t: Words): string[] =>
  Array.from({ length: COPIES[rule] ?? 0 }, (_, n) => t(`${rule}_copy_${n + 1}`, { person }));

/** What would be good to do next with somebody who stands there. */
export function sayNext(
  person: Person,
  { rung, exchanges, need }: Standing,
  ready: boolean,
  t: Words,
): string {
  if (person.shut) return t('next_shut');
  if (ready) return t('next_ready');
  const left = need - exchanges.n;
  if (rung === 'acquaintance' && left <= 0) return t('next_time');
  return t(`next_${rung}`, { n: left });
}
