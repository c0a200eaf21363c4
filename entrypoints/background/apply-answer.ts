import type { Action, Advice } from '@/utils/etiquette/advice.ts';
import { changeWhereSet } from '@/utils/etiquette/change-where-set.ts';
import { answer, demote } from '@/utils/extension/journal/answer.ts';
import { setAt } from '@/utils/extension/journal/context.ts';
import { changeSettings } from '@/utils/extension/settings.ts';
import { contextNow, useJournal } from './journal.ts';

const change = ({ account, rule }: Advice, to: { on: boolean } | { level: 'popup' }) =>
  changeSettings((settings) => changeWhereSet(settings, account, rule, to));

export interface Applied {
  advice: Advice;
  demoted: boolean;
  /** The organisation that keeps the rule on. */
  keptBy?: string;
}

/** Does what an answer says, at once. May be repeated. `undefined` when there is no such advice any more. */
export async function applyAnswer(id: string, action: Action): Promise<Applied | undefined> {
  const answered = await useJournal((db) => answer(db, id, action, Date.now()));
  if (!answered) return undefined;
  const { advice, noise } = answered;
  const set = setAt(await contextNow(), advice.account, advice.rule);
  if (action === 'rule-off' && set.on !== undefined) return { advice, demoted: false, keptBy: set.on };
  if (action === 'rule-off') await change(advice, { on: false });
  const demoted = noise && set.level === undefined;
  if (demoted) {
    await change(advice, { level: 'popup' });
    await useJournal((db) => demote(db, advice.rule));
  }
  return { advice, demoted };
}
