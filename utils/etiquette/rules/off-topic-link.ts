import { dropsOf } from '../drops.ts';
import { defineRule, type Finding, type Situation } from '../rule.ts';
import { DAY } from '../time.ts';

/** How far back the same link in other threads counts, days (issue 3: the last 7 days). */
const DAYS = 7;
/** The same page in so many other threads is as good as one's own. */
const AGAIN = 2;
/** Points of promotional wording that are plain, and that are a sign (reference: topic §5). */
const PLAIN = 2;
const SIGN = 1.5;

/** A link that has nothing to do with the thread, and that speaks for oneself: joining a conversation to advertise. */
export default defineRule({
  id: 'off-topic-link',
  source: '003 §1',
  on: 'draft',
  inChats: 'silent',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {
    sensitivity: { choices: ['relaxed', 'medium', 'strict'], default: 'medium' },
  },
  example: { key: 'off_topic_link_own', data: { host: 'my-site.example', n: 9 } },

  needs({ draft, welcome, moment }) {
    if (!draft || welcome || draft.links.length === 0) return undefined;
    return { kinds: ['reply', 'quote'], since: moment.now - DAYS * DAY, of: 'everybody' };
  },

  check(situation, { sensitivity }) {
    const { draft, reading } = situation;
    const [first] = draft?.links ?? [];
    if (!draft || !reading || !first || reading.posts === 0) return undefined;
    if (reading.related || reading.invited) return undefined;
    const strong = ownFinding(situation) ?? againFinding(situation);
    if (strong || sensitivity === 'relaxed') return strong;
    const data = { host: first.host, n: reading.posts };
    if (reading.points >= SIGN) {
      const weak = reading.points < PLAIN && { atMost: 'hint' as const };
      return { key: 'off_topic_link_pitch', data, evidence: [], ...weak };
    }
    if (sensitivity !== 'strict' || reading.bare) return undefined;
    return { key: 'off_topic_link_far', data, evidence: [], atMost: 'hint' };
  },
});

function ownFinding({ reading }: Situation): Finding | undefined {
  if (!reading?.own) return undefined;
  const data = { host: reading.own.host, n: reading.posts };
  if (reading.shared.length === 0) return { key: 'off_topic_link_own', data, evidence: [] };
  return {
    key: 'off_topic_link_own_little',
    data,
    evidence: [],
    quotes: reading.shared,
  };
}

function againFinding({ draft, reading, history }: Situation): Finding | undefined {
  for (const link of draft?.links ?? []) {
    const { threads, acts } = dropsOf(history, ({ page }) => page === link.page, draft);
    if (threads < AGAIN) continue;
    const data = { host: link.host, n: reading?.posts ?? 0, threads: threads + 1 };
    return { key: 'off_topic_link_again', data, evidence: acts.map(({ id }) => id) };
  }
  return undefined;
}
