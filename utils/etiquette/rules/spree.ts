import { APPLAUSE } from '../act.ts';
import { applause } from '../applause.ts';
import { isMutual, type Rung } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** Several likes within a minute read as if somebody were talking to you every five seconds. */
export default defineRule({
  id: 'spree',
  source: '003 §2',
  on: 'act',
  inChats: 'silent',
  levels: ['nudge', 'popup'],
  tone: 'advice',
  thresholds: {
    stranger: { unit: 'times', min: 2, max: 50, default: 3 },
    others: { unit: 'times', min: 2, max: 50, default: 8 },
    within: { unit: 'seconds', min: 10, max: 3600, default: 60 },
  },
  leansOnStanding: true,
  example: { key: 'spree', data: { n: 3, likes: 3, reposts: 0, seconds: 60 } },

  needs({ act, standing: { rung }, person, moment }, { within }) {
    if (!act || !APPLAUSE.includes(act.kind)) return undefined;
    if (isMutual(person) || SPARED.includes(rung)) return undefined;
    return { kinds: APPLAUSE, since: moment.now - within * 1000 };
  },

  check({ standing: { rung }, history, moment }, { stranger, others, within }) {
    const { things, likes, reposts, acts } = applause(history, moment.now - within * 1000);
    const limit = rung === 'unknown' || rung === 'stranger' ? stranger : others;
    if (things < limit) return undefined;
    return {
      key: 'spree',
      data: { n: things, likes, reposts, seconds: within },
      evidence: acts.map(({ id }) => id),
    };
  },
});

const SPARED: readonly Rung[] = ['connection', 'known', 'not-a-person'];
