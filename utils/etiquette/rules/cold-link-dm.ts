import { contact, isService, wantedDm, wroteFirst } from '../contact.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** A first message that is a link or could go to anybody is one that nobody answers. */
export default defineRule({
  id: 'cold-link-dm',
  source: '003 §3',
  on: 'draft',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'cold_link_dm', data: { host: 'my-site.example' } },

  needs({ draft, reading }) {
    if (draft?.kind !== 'dm' || !draft.person || draft.chat?.theirs || draft.chat?.mine || !reading)
      return undefined;
    const pitch = reading.asking.asks.includes('pitch') || reading.points >= PLAIN;
    const bare = draft.links.length > 0 && reading.bare;
    return pitch || bare ? contact() : undefined;
  },

  check(situation) {
    const { draft, history, standing } = situation;
    const before = history.some(({ kind }) => kind === 'dm');
    if (before || wroteFirst(history) || wantedDm(history) || !isBelow(standing) || isService(situation))
      return undefined;
    const host = draft?.links[0]?.host;
    if (host) return { key: 'cold_link_dm', data: { host }, evidence: [] };
    return { key: 'cold_pitch_dm', data: {}, evidence: [] };
  },
});

/** Points of promotional wording that are plain (reference: topic §5). */
const PLAIN = 2;
