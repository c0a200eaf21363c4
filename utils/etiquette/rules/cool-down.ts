import { isKnown } from '../person.ts';
import { defineRule } from '../rule.ts';

/** What is said in anger stays. Whom the words answer, and what those people wrote, excuses none of it. */
export default defineRule({
  id: 'cool-down',
  source: '000 §1',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'cool_down_insult', data: {} },

  needs({ draft, reading, chat, moment }) {
    if (!draft || !reading) return undefined;
    const { insults, shouts } = reading.heat;
    // Whoever posts into a chat speaks to everybody in it.
    const others =
      chat?.by === 'tag' || [draft.person, ...draft.people].some((one) => one && one !== draft.account);
    return others && (insults || shouts > 0) ? { kinds: [], since: moment.now } : undefined;
  },

  check({ reading, person }) {
    if (!reading) return undefined;
    const { insults, shouts, piles } = reading.heat;
    // Among friends a rough word may be a kind one.
    if (insults)
      return { key: 'cool_down_insult', data: {}, evidence: [], ...(isKnown(person) && { atMost: 'hint' }) };
    const loud = piles && !isKnown(person);
    return {
      key: 'cool_down_shouting',
      data: { n: shouts },
      evidence: [],
      ...(!loud && { atMost: 'hint' }),
    };
  },
});
