import type { Advice } from '../../etiquette/advice.ts';
import type { Choice } from '../../etiquette/budget.ts';
import type { Draft } from '../../etiquette/draft.ts';
import { type Finding, LEVELS } from '../../etiquette/rule.ts';
import type { Moment } from '../../etiquette/time.ts';
import type { Database } from './database.ts';
import { read, write } from './transaction.ts';

/** Without the words of the text. */
const kept = ({ key, data, evidence, about, post }: Finding): Finding => ({
  key,
  data,
  evidence,
  ...(about !== undefined && { about }),
  ...(post && { post }),
});

/**
 * The row for what is to be said about a draft: one for each session and rule, however often the draft is edited. It is written
 * when the rule first speaks, and again only where it becomes louder.
 */
export async function keepDraftAdvice(
  db: Database,
  session: string,
  { account, person = '' }: Draft,
  { verdict, also }: Choice,
  { now, day }: Moment,
): Promise<Advice> {
  const { rule, level, finding } = verdict;
  const advice: Advice = {
    id: `${session}-${rule}`.slice(0, 64),
    draft: session,
    at: now,
    day,
    account,
    person: finding.about ?? person,
    rule,
    level,
    asks: false,
    finding: kept(finding),
    also: also.map((other) => ({ rule: other.rule, finding: kept(other.finding) })),
    state: level === 'popup' ? 'noted' : 'due',
  };
  const stands = (before: Advice | undefined) =>
    before !== undefined && LEVELS.indexOf(before.level) >= LEVELS.indexOf(level);
  const before = await read(db, (tx) => tx.objectStore('advice').get(advice.id));
  if (before && stands(before)) return { ...advice, at: before.at };
  return write(db, async (tx) => {
    const meanwhile = await tx.objectStore('advice').get(advice.id);
    const row = meanwhile ? { ...meanwhile, level, finding: advice.finding, also: advice.also } : advice;
    if (!stands(meanwhile)) await tx.objectStore('advice').put(row);
    return { ...advice, at: row.at };
  });
}
