import { defineRule } from '../rule.ts';

/** What belongs to one person's private life is not said where everybody reads it. */
export default defineRule({
  id: 'private-matter',
  source: '002 §1',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'private_matter_mail', data: {} },

  needs({ draft, reading, moment }) {
    if (!draft || draft.kind === 'dm' || !reading) return undefined;
    return reading.gives.length + reading.exposed.length > 0 ? { kinds: [], since: moment.now } : undefined;
  },

  check({ draft, reading }) {
    const [own] = reading?.gives ?? [];
    const softer = draft?.kind === 'post' && { atMost: 'hint' as const };
    switch (own) {
      case 'mail':
        return { key: 'private_matter_mail', data: {}, evidence: [], ...softer };
      case 'phone':
        return { key: 'private_matter_phone', data: {}, evidence: [], ...softer };
      case 'card':
      case 'iban':
        return { key: 'private_matter_account', data: {}, evidence: [], ...softer };
      case 'number':
        return { key: 'private_matter_number', data: {}, evidence: [], ...softer };
      default:
        return { key: 'private_matter_theirs', data: {}, evidence: [], atMost: 'hint' };
    }
  },
});
