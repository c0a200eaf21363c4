import * as z from 'zod/mini';
import type { HashtagChat } from './chats/chat.ts';
import { readChats } from './chats/read-chats.ts';
import type { Ladder } from './ladder.ts';
import { readPlaces } from './own-places.ts';
import { type Choice, isChoice, type Level, type Rule, type Threshold, type Thresholds } from './rule.ts';
import { rules } from './rules/index.ts';

/** How often Tact may speak: gentle keeps to a daily budget, attentive speaks every time, quiet never in the page. */
export const VOICES = ['gentle', 'attentive', 'quiet'] as const;
export type Voice = (typeof VOICES)[number];

/** Thresholds of the ladder, which many rules share (ETIQUETTE.md, Words). */
export const LADDER = {
  exchanges: { unit: 'times', min: 1, max: 50, default: 3 },
  days: { unit: 'days', min: 1, max: 365, default: 14 },
} as const satisfies Thresholds;

export interface RuleSettings {
  on: boolean;
  level: Level;
  /** By the names of the rule's thresholds; `null` is "no limit". */
  options: Record<string, number | string | null>;
}

export interface Settings {
  voice: Voice;
  /** Hour 0–23. */
  startOfDay: number;
  /** The user's own sites and channels: "site.example", "github.com/me", "youtube.com/@me". Lower case. */
  ownPlaces: string[];
  /** What makes a connection. */
  ladder: Ladder;
  /** The user's chats, each hashtag once. */
  chats: HashtagChat[];
  /** How long before a chat its reminder comes, minutes. */
  remindBefore: number;
  /** By rule id. */
  rules: Record<string, RuleSettings>;
}

const choice = ({ choices, default: fallback }: Choice) => healing(z.enum(choices), fallback);

const number = ({ min, max, nullable, default: fallback }: Threshold) => {
  const whole = z.int().check(z.gte(min), z.lte(max));
  return z.prefault(z.catch(nullable ? z.nullable(whole) : whole, fallback as number), fallback as number);
};

const each = <V, R>(object: Readonly<Record<string, V>>, make: (value: V) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value)]));

const healing = <T extends z.ZodMiniType>(schema: T, fallback: z.output<T>) =>
  z.prefault(z.catch(schema, fallback as never), fallback as never);

const thresholdsSchema = (thresholds: Thresholds) =>
  z.prefault(
    z.catch(
      z.object(each(thresholds, (one) => (isChoice(one) ? choice(one) : number(one)))),
      each(thresholds, (one) => one.default) as Record<string, never>,
    ),
    {},
  );

function ruleSchema({ levels, thresholds }: Rule<Thresholds>) {
  const shape = {
    on: healing(z.boolean(), true),
    level: healing(z.enum(levels), levels[0]),
    options: thresholdsSchema(thresholds),
  };
  return z.prefault(z.catch(z.object(shape), z.parse(z.object(shape), {})), {});
}

const rulesShape = z.object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])));

const schema = z.object({
  voice: healing(z.enum(VOICES), 'gentle'),
  startOfDay: healing(z.int().check(z.gte(0), z.lte(23)), 0),
  ownPlaces: z.pipe(
    z.prefault(z.catch(z.array(z.unknown()), []), []),
    z.transform((all: unknown[]) => readPlaces(all)),
  ),
  ladder: thresholdsSchema(LADDER),
  chats: z.pipe(
    z.prefault(z.catch(z.array(z.unknown()), []), []),
    z.transform((all: unknown[]) => readChats(all)),
  ),
  remindBefore: healing(z.int().check(z.gte(0), z.lte(120)), 15),
  rules: z.prefault(z.catch(rulesShape, z.parse(rulesShape, {})), {}),
});

/** Settings out of anything: each field that is missing or wrong falls back alone, its neighbours stay. */
export function healSettings(raw: unknown): Settings {
  const read = z.safeParse(schema, raw);
  return (read.success ? read.data : z.parse(schema, {})) as unknown as Settings;
}

/** Why a typed threshold was refused. */
export type Refusal = 'number' | 'whole' | 'min' | 'max';

/** Reads what somebody typed into a threshold's field; an empty field is "no limit" where that is allowed. */
export function readThreshold(
  typed: string,
  { min, max, nullable }: Pick<Threshold, 'min' | 'max' | 'nullable'>,
): { value: number | null } | { refused: Refusal } {
  const text = typed.trim();
  if (text === '') return nullable ? { value: null } : { refused: 'number' };
  const value = Number(text.replace(',', '.'));
  if (!/^[+-]?\d+([.,]\d+)?$/.test(text)) return { refused: 'number' };
  if (!Number.isInteger(value)) return { refused: 'whole' };
  if (value < min) return { refused: 'min' };
  if (value > max) return { refused: 'max' };
  return { value };
}
