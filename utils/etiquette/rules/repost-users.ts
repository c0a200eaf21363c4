import type { ActKind } from '../act.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

const PASSED_ON: readonly ActKind[] = ['repost', 'quote'];

/** What customers say of a brand is worth more than what it says of itself. */
export default defineRule({
  id: 'repost-users',
  source: '001 §3',
  on: 'look',
  about: 'account',
  profiles: ['brand'],
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    days: { unit: 'days', min: 7, max: 45, default: 30 },
  },
  example: { key: 'repost_users', data: { n: 5, days: 30 } },

  needs({ moment }, { days }) {
    const kinds = [...THEIRS, ...OURS, 'repost'] as const;
    return { kinds, since: moment.now - 2 * days * DAY, of: 'everybody' };
  },

  check({ history, moment }, { days }) {
    const from = moment.now - days * DAY;
    // Whoever has not been watched for so long may have reposted anything.
    const first = history.find(({ kind }) => !THEIRS.includes(kind));
    if (!first || first.at > from) return undefined;
    const spoke = history.filter(({ kind }) => THEIRS.includes(kind));
    const users = new Set(spoke.map(({ person }) => person));
    const isTheirs = ({ kind, person, at }: (typeof history)[number]) =>
      PASSED_ON.includes(kind) && users.has(person) && at >= from;
    const lately = spoke.filter(({ at }) => at >= from);
    if (lately.length === 0 || history.some(isTheirs)) return undefined;
    const n = new Set(lately.map(({ person }) => person)).size;
    return { key: 'repost_users', data: { n, days }, evidence: lately.map(({ id }) => id) };
  },
});
