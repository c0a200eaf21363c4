import { rules } from '../etiquette/rules/index.ts';
import type { Card, DraftWord } from './answers.ts';
import { makeCard } from './card-words.ts';
import { makeDraftWord } from './draft-words.ts';
import type { Words } from './words.ts';

/** What a rule would say about @ann, for the options page. Throws for a rule that does not exist. */
export function exampleCard(id: string, t: Words): Card | DraftWord {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const finding = { ...rule.example, evidence: [] };
  const [level] = rule.levels;
  const advice = { id: 'example', rule: id, person: 'ann', asks: false, finding, also: [], at: 0, level };
  if (rule.on === 'draft') return makeDraftWord({ advice, finding, same: id, firstTime: true }, t);
  const card = makeCard({ advice, act: { kind: 'like', post: '1' }, firstTime: true, shortcut: '' }, t);
  // Praise stands in the popup and has no buttons of a card.
  return rule.tone === 'praise' ? { ...card, main: [], rest: [] } : card;
}
