import type { Act } from '../act.ts';
import { contact, theyBegan } from '../contact.ts';
import { THEIRS } from '../exchanges.ts';
import { isBelow } from '../ladder.ts';
import { defineRule, type Situation } from '../rule.ts';
import { closerAsks } from '../text/asks.ts';
import { DAY, daysBetween, MINUTE } from '../time.ts';

/** Silence is an answer, too: a private message or a question for one is asked once. */
export default defineRule({
  id: 'ask-once',
  source: '003 §3',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {
    days: { unit: 'days', min: 1, max: 365, default: 30 },
  },
  leansOnStanding: true,
  example: { key: 'ask_once', data: { n: 4 } },

  needs(situation) {
    return asksNow(situation) ? contact() : undefined;
  },

  check(situation, { days }) {
    const { history, moment, draft, standing } = situation;
    const lately = (act: Act) => act.at >= moment.now - days * DAY;
    // A message is often written in two lines.
    const isOne = ({ kind, at }: Act) => kind === 'dm' && draft?.kind === 'dm' && moment.now - at < BREATH;
    const asked = history.findLast((act) => isAsking(act) && lately(act) && !isOne(act));
    const heard = (act: Act) => isHeard(act) && asked !== undefined && act.at >= asked.at;
    if (draft?.kind === 'dm' && theyBegan(history)) return undefined;
    if (!asked || draft?.chat?.answered || history.some(heard) || !isBelow(standing)) return undefined;
    const n = Math.max(0, daysBetween(asked.day, moment.day));
    if (n === 0) return { key: 'ask_once_today', data: {}, evidence: [asked.id] };
    return { key: 'ask_once', data: { n }, evidence: [asked.id] };
  },
});

/** Lines that follow so soon belong together, ms. */
const BREATH = 5 * MINUTE;

const asksNow = ({ draft, reading }: Omit<Situation, 'history'>): boolean =>
  Boolean(draft?.person) &&
  (draft?.kind === 'dm'
    ? draft.text.trim() !== ''
    : reading !== undefined && closerAsks(reading.asking).length > 0);

const isAsking = ({ kind, traits }: Act) => kind === 'dm' || Boolean(traits?.asks?.length);
const isHeard = ({ kind }: Act) => kind === 'wrote-first' || THEIRS.includes(kind);
