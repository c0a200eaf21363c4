import type { Advice } from './advice.ts';
import { DAY } from './time.ts';

/** How many next steps are open at a time, and how many are new in a day. */
export const STEPS = 3;
/** How many people a week are named to keep in touch with (ETIQUETTE.md, F). */
const QUIET_A_WEEK = 3;

const WEEK = 7 * DAY;

/** How long a next step is not proposed again, by what became of it, ms; without an answer for a week. */
const RESTS: Readonly<Partial<Record<NonNullable<Advice['became']>, number>>> = {
  later: 3 * DAY,
  done: 30 * DAY,
  dismiss: 90 * DAY,
  over: 0,
};

/** The next day of a chat is short, and in a week there is another. */
const AFTER_CHAT: typeof RESTS = { ...RESTS, later: DAY / 2, done: 5 * DAY };

type Step = Pick<Advice, 'rule' | 'person' | 'at' | 'became' | 'becameAt'>;

/** It was answered, or has stood there for a week. */
export const isOver = ({ became, at }: Step, now: number): boolean => became !== undefined || at < now - WEEK;

/** Whether a step may be proposed now, after those that were (`now` is UTC, ms). */
export function choosesStep(rule: string, person: string, said: readonly Step[], now: number): boolean {
  const times = rule === 'chat-follow-up' ? AFTER_CHAT : RESTS;
  const rests = ({ became, becameAt = 0, at }: Step) =>
    became ? now < becameAt + (times[became] ?? WEEK) : now < at + WEEK;
  if (said.some((one) => one.rule === rule && one.person === person && rests(one))) return false;
  if (said.filter(({ at }) => at > now - DAY).length >= STEPS) return false;
  const lately = said.filter((one) => one.rule === 'keep-in-touch' && one.at > now - WEEK);
  return rule !== 'keep-in-touch' || lately.length < QUIET_A_WEEK;
}
