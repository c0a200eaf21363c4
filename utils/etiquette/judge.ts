import type { Finding, Level, Need, Rule, Situation, Thresholds, Values } from './rule.ts';
import { rules as all } from './rules/index.ts';
import type { Settings } from './settings.ts';

/** A finding with the rule that made it and how loudly it may be said. */
export interface Verdict {
  rule: string;
  level: Level;
  tone: Rule['tone'];
  /** Nothing tells who the person is: the words must ask, not warn. */
  asks: boolean;
  finding: Finding;
}

type Asked = Omit<Situation, 'history'>;

function* asked(situation: Asked, settings: Settings, rules: readonly Rule<Thresholds>[]) {
  for (const rule of rules) {
    const set = settings.rules[rule.id];
    if (!set?.on || rule.on !== (situation.act ? 'act' : 'look')) continue;
    const options = set.options as Values<Thresholds>;
    const need = rule.needs(situation, options);
    if (need) yield { rule, level: set.level, options, need };
  }
}

/** The one stretch of history that serves all rules, or `undefined` where no rule has anything to say. */
export function needed(situation: Asked, settings: Settings, rules = all): Need | undefined {
  const needs = [...asked(situation, settings, rules)].map(({ need }) => need);
  if (needs.length === 0) return undefined;
  return {
    kinds: [...new Set(needs.flatMap(({ kinds }) => kinds))],
    since: Math.min(...needs.map(({ since }) => since)),
  };
}

/** What the rules find, the weightiest first. `history` is the stretch that `needed` named, oldest first. */
export function judge(situation: Situation, settings: Settings, rules = all): Verdict[] {
  return [...asked(situation, settings, rules)].flatMap(({ rule, level, options, need }) => {
    const history = situation.history.filter(
      ({ kind, at, undoneAt }) => undoneAt === undefined && at >= need.since && need.kinds.includes(kind),
    );
    const finding = rule.check({ ...situation, history }, options);
    const asks = rule.tone === 'advice' && situation.rung === 'unknown';
    return finding ? [{ rule: rule.id, level, tone: rule.tone, asks, finding }] : [];
  });
}
