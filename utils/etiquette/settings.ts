import * as z from 'zod/mini';
import type { HashtagChat } from './chats/chat.ts';
import { readChats } from './chats/read-chats.ts';
import { ACCOUNTS, HANDLE, NAME } from './guidelines/file-check.ts';
import type { Guidelines } from './guidelines/guidelines.ts';
import type { Ladder } from './ladder.ts';
import { type AccountSettings, PROFILES } from './manners.ts';
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
  /** What is set for one account alone, by handle. */
  accounts: Record<string, AccountSettings>;
  /** The organisation's guidelines that the user took. */
  guidelines?: Guidelines;
}

const choice = ({ choices, default: fallback }: Choice) => healing(z.enum(choices), fallback);

const wholeOf = ({ min, max, nullable }: Threshold) => {
  const whole = z.int().check(z.gte(min), z.lte(max));
  return nullable ? z.nullable(whole) : whole;
};

const number = (threshold: Threshold) => {
  const fallback = threshold.default as number;
  return z.prefault(z.catch(wholeOf(threshold), fallback), fallback);
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

/** What a change of a rule may hold; what is wrong in it is left out. */
function changeSchema({ levels, thresholds }: Rule<Thresholds>) {
  const value = (one: Threshold | Choice) =>
    isChoice(one) ? z.enum(one.choices as [string, ...string[]]) : wholeOf(one);
  const lost = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined as never);
  const options = z.object(each(thresholds, (one) => lost(value(one))));
  const shape = { on: lost(z.boolean()), level: lost(z.enum(levels)), options: lost(options) };
  return z.pipe(z.catch(z.object(shape), {} as never), z.transform(withoutGaps));
}

/** Without fields that have no value, in depth. */
function withoutGaps<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutGaps(field)])) as T;
}

/** Changes of rules, by rule id; unknown rules are left out. */
export const changesSchema = z.pipe(
  z.prefault(
    z.catch(z.object(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(changeSchema(rule))]))), {}),
    {},
  ),
  z.transform(withoutGaps),
);

const accountSchema = z.catch(
  z.nullable(
    z.pipe(
      z.object({
        profile: z.catch(z.optional(z.enum(PROFILES)), undefined),
        voice: z.catch(z.optional(z.enum(VOICES)), undefined),
        rules: changesSchema,
      }),
      z.transform(withoutGaps),
    ),
  ),
  null,
);

const guidelinesSchema = z.object({
  name: z.string().check(z.regex(NAME)),
  accounts: z.optional(z.array(z.string().check(z.regex(HANDLE))).check(z.maxLength(ACCOUNTS.max))),
  profile: z.optional(z.enum(PROFILES)),
  rules: changesSchema,
});

/** Settings of accounts out of anything; what is no handle is left out, and no handle is lost, be it `__proto__`. */
const readAccounts = (raw: unknown): Record<string, AccountSettings> =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {}).flatMap(([handle, one]) => {
      const read = HANDLE.test(handle) ? z.parse(accountSchema, one) : null;
      return read ? [[handle, read as unknown as AccountSettings] as const] : [];
    }),
  );

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
  accounts: z.pipe(z.prefault(z.unknown(), {}), z.transform(readAccounts)),
  guidelines: z.catch(z.optional(guidelinesSchema), undefined),
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
