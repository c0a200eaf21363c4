import type { Action, Advice } from '@/utils/etiquette/advice.ts';
import { answer, demote } from '@/utils/extension/journal/answer.ts';
import { changeSettings } from '@/utils/extension/settings.ts';
import { useJournal } from './journal.ts';

const change = (id: string, to: { on: boolean } | { level: 'popup' }) =>
  changeSettings((settings) => {
    const rule = settings.rules[id];
    return rule ? { ...settings, rules: { ...settings.rules, [id]: { ...rule, ...to } } } : settings;
  });

/** Does what an answer says, at once. May be repeated. `undefined` when there is no such advice any more. */
export async function applyAnswer(
  id: string,
  action: Action,
): Promise<{ advice: Advice; demoted: boolean } | undefined> {
  const answered = await useJournal((db) => answer(db, id, action, Date.now()));
  if (!answered) return undefined;
  const { advice, noise } = answered;
  if (action === 'rule-off') await change(advice.rule, { on: false });
  if (noise) {
    await change(advice.rule, { level: 'popup' });
    await useJournal((db) => demote(db, advice.rule));
  }
  return { advice, demoted: noise };
}
