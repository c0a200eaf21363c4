import type { Action, Advice } from '@/utils/etiquette/advice.ts';
import { changeWhereSet } from '@/utils/etiquette/change-where-set.ts';
import { answer, demote } from '@/utils/extension/journal/answer.ts';
import { changeSettings } from '@/utils/extension/settings.ts';
import { useJournal } from './journal.ts';

const change = ({ account, rule }: Advice, to: { on: boolean } | { level: 'popup' }) =>
  changeSettings((settings) => changeWhereSet(settings, account, rule, to));

/** Does what an answer says, at once. May be repeated. `undefined` when there is no such advice any more. */
export async function applyAnswer(
  id: string,
  action: Action,
): Promise<{ advice: Advice; demoted: boolean } | undefined> {
  const answered = await useJournal((db) => answer(db, id, action, Date.now()));
  if (!answered) return undefined;
  const { advice, noise } = answered;
  if (action === 'rule-off') await change(advice, { on: false });
  if (noise) {
    await change(advice, { level: 'popup' });
    await useJournal((db) => demote(db, advice.rule));
  }
  return { advice, demoted: noise };
}
