import type { Act } from './act.ts';
import { THEIRS } from './exchanges.ts';
import type { Manners } from './manners.ts';
import {
  type Finding,
  LEVELS,
  type Level,
  type Need,
  type Rule,
  type Situation,
  type Thresholds,
  type Values,
} from './rule.ts';
import { rules as all } from './rules/index.ts';

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

/** A rule on chats is asked about each chat that a draft belongs to. */
const asides = (rule: Rule<Thresholds>, situation: Asked): Asked[] =>
  rule.inChats === 'only' && situation.chats
    ? situation.chats.map((chat) => ({ ...situation, chat }))
    : [situation];

const kindOf = ({ act, draft, chat }: Asked): Rule['on'] =>
  act ? 'act' : draft ? 'draft' : chat ? 'chat' : 'look';

/** Whether the manners of the place leave that rule a say: in chats, and outside of them. */
const hasPlace = ({ inChats }: Rule<Thresholds>, { chat }: Asked): boolean => {
  const inside = chat !== undefined && chat.by !== 'presence';
  return inChats === 'only' ? chat !== undefined : inChats !== 'silent' || !inside;
};

/** A look is at a person or at the account itself; with what is done or written comes both. */
const isAtHand = (rule: Rule<Thresholds>, situation: Asked): boolean =>
  kindOf(situation) !== 'look' || (rule.about === 'account') === (situation.handle === '');

/** Whether an act of the history is one that a rule asked for. */
function isWanted(
  { kind, at, undoneAt, account, person, mentions = [], traits }: Act,
  need: Need,
  { act, draft, handle }: Asked,
  { inChats }: Rule<Thresholds>,
): boolean {
  const own = act?.account ?? draft?.account;
  return (
    undoneAt === undefined &&
    // What others said in a chat is an answer like any other.
    (inChats !== 'silent' || !traits?.chats || THEIRS.includes(kind)) &&
    at >= need.since &&
    need.kinds.includes(kind) &&
    (need.of === 'accounts' || own === undefined || account === own) &&
    (isOfAll(need) || person === handle || mentions.includes(handle))
  );
}

const isOfAll = ({ of = 'person' }: Need): boolean => of !== 'person';

const quieter = (a: Level, b: Level): Level => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b);

function* asked(seen: Asked, settings: Manners, rules: readonly Rule<Thresholds>[]) {
  const situation = { ...seen, profile: settings.profile };
  for (const rule of rules) {
    const set = settings.rules[rule.id];
    if (rule.profiles && !rule.profiles.includes(settings.profile)) continue;
    if (!set?.on || rule.on !== kindOf(situation) || !hasPlace(rule, situation)) continue;
    if (!isAtHand(rule, situation)) continue;
    if (situation.person?.notFor?.includes(rule.id)) continue;
    const options = set.options as Values<Thresholds>;
    for (const about of asides(rule, situation)) {
      const need = rule.needs(about, options);
      if (need) yield { rule, level: set.level, options, need, about };
    }
  }
}

/** The stretches of history that serve all rules: with the person, of everybody, of all accounts. Empty where no rule has anything to say. */
export function needed(situation: Asked, settings: Manners, rules = all): Need[] {
  const needs = [...asked(situation, settings, rules)].map(({ need }) => need);
  return (['person', 'everybody', 'accounts'] as const).flatMap((of) => {
    const some = needs.filter((need) => (need.of ?? 'person') === of);
    if (some.length === 0) return [];
    const kinds = [...new Set(some.flatMap(({ kinds }) => kinds))];
    return [{ kinds, since: Math.min(...some.map(({ since }) => since)), of }];
  });
}

/** What the rules find, each once, the weightiest first. `history` holds the stretches that `needed` named, oldest first. */
export function judge(situation: Situation, settings: Manners, rules = all): Verdict[] {
  const said = new Set<string>();
  return [...asked(situation, settings, rules)].flatMap(({ rule, level, options, need, about }) => {
    if (said.has(rule.id)) return [];
    const history = situation.history.filter((act) => isWanted(act, need, situation, rule));
    const found = rule.check({ ...about, history }, options);
    if (!found) return [];
    said.add(rule.id);
    const isOnAccount = rule.about === 'account';
    const finding = isOnAccount ? { ...found, about: '' } : found;
    const isUnknown = rule.on === 'act' && situation.standing.rung === 'unknown';
    const asks = rule.tone === 'advice' && isUnknown && !isOnAccount;
    const heard = finding.atMost ? quieter(level, finding.atMost) : level;
    return [{ rule: rule.id, level: heard, tone: rule.tone, asks, finding }];
  });
}
