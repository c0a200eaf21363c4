import { standingOf } from '../etiquette/ladder.ts';
import { rules } from '../etiquette/rules/index.ts';
import type { Card, DraftWord } from './answers.ts';
import { makeCard } from './card-words.ts';
import { makeDraftWord } from './draft-words.ts';
import { sayStanding } from './standing-words.ts';
import type { Words } from './words.ts';

const ANN = { account: '', handle: 'ann', firstSeen: 0, following: true };
const LADDER = { exchanges: 3, days: 14 };

/** What a rule would say about @ann, for the options page. Throws for a rule that does not exist. */
export function exampleCard(id: string, t: Words): Card | DraftWord {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const finding = { ...rule.example, evidence: [] };
  const [level] = rule.levels;
  const advice = { id: 'example', rule: id, person: 'ann', asks: false, finding, also: [], at: 0, level };
  const spoken = {
    advice,
    finding,
    firstTime: true,
    standing: sayStanding(ANN, standingOf(ANN, LADDER), '', t),
  };
  if (rule.on === 'draft') return makeDraftWord({ ...spoken, same: id }, t);
  const card = makeCard({ ...spoken, act: { kind: 'like', post: '1' }, shortcut: '' }, t);
  // Praise stands in the popup, what is said of a chat in its companion; neither has the buttons of a card.
  return rule.tone === 'praise' || rule.on === 'chat' ? { ...card, main: [], rest: [] } : card;
}
