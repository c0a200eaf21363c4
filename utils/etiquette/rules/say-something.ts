import { type Act, APPLAUSE, WORDS } from '../act.ts';
import { applause } from '../applause.ts';
import type { Rung } from '../ladder.ts';
import { defineRule } from '../rule.ts';
import { DAY, daysBetween } from '../time.ts';

/** After a few weeks of applause, say a word where you can add something. */
export default defineRule({
  id: 'say-something',
  source: '003 §2',
  on: 'look',
  inChats: 'silent',
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    days: { unit: 'days', min: 2, max: 30, default: 3 },
    over: { unit: 'days', min: 2, max: 90, default: 14 },
  },
  /** `over`: days from the first to the last, both counted. */
  example: { key: 'say_something', data: { n: 3, over: 16 } },

  needs({ standing: { rung }, person, moment }) {
    return SPARED.includes(rung) || person?.shut
      ? undefined
      : { kinds: [...APPLAUSE, ...WORDS, 'post'], since: moment.now - MEMORY };
  },

  check({ handle, history }, options) {
    const word = ({ kind, mentions }: Act) => WORDS.includes(kind) || mentions?.includes(handle);
    if (history.some(word)) return undefined;
    const { acts } = applause(history, 0);
    const days = [...new Set(acts.map(({ day }) => day))].sort();
    const over = daysBetween(days.at(0) ?? '', days.at(-1) ?? '') + 1;
    if (days.length < options.days || !(over >= options.over)) return undefined;
    return {
      key: 'say_something',
      data: { n: days.length, over },
      evidence: acts.map(({ id }) => id),
    };
  },
});

/** How far back the applause may reach, ms. */
const MEMORY = 180 * DAY;
const SPARED: readonly Rung[] = ['known', 'not-a-person'];
