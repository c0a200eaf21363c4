import type { Guidelines } from './guidelines/guidelines.ts';
import type { RuleSettings, Settings, Voice } from './settings.ts';

/** How an account is used: it picks what rules are for it. */
export const PROFILES = ['personal', 'brand'] as const;
export type Profile = (typeof PROFILES)[number];

/** A part of a rule's settings that stands above another. */
export type RuleChange = Partial<Pick<RuleSettings, 'on' | 'level' | 'options'>>;

/** What the user set for one account, above what holds for all. */
export interface AccountSettings {
  /** Absent until somebody has said it. */
  profile?: Profile;
  /** Where it speaks in another way than elsewhere. */
  voice?: Voice;
  /** By rule id. */
  rules: Record<string, RuleChange>;
}

/** The settings as they hold for one account. */
export interface Manners extends Settings {
  profile: Profile;
  /** The organisation that has set the profile. */
  profileBy?: string;
}

/** A rule's settings with what stands above them. */
export const changed = (rule: RuleSettings, { on, level, options }: RuleChange): RuleSettings => ({
  on: on ?? rule.on,
  level: level ?? rule.level,
  options: { ...rule.options, ...options },
});

function above(rules: Settings['rules'], changes: Readonly<Record<string, RuleChange>>): Settings['rules'] {
  const known = Object.entries(changes).flatMap(([id, change]) => {
    const rule = rules[id];
    return rule ? [[id, changed(rule, change)] as const] : [];
  });
  return known.length > 0 ? { ...rules, ...Object.fromEntries(known) } : rules;
}

/** What is set for one account alone. A handle may be the name of something that every object has. */
export const ownOf = ({ accounts }: Pick<Settings, 'accounts'>, account: string): AccountSettings =>
  (Object.hasOwn(accounts, account) ? accounts[account] : undefined) ?? { rules: {} };

/**
 * What holds for an account: above what holds for all stands what was set for the account, then the guidelines that the user took,
 * then `managed`, what the organisation has set in the browser.
 */
export function mannersOf(settings: Settings, account: string, managed?: Guidelines): Manners {
  const own = ownOf(settings, account);
  const layers = [settings.guidelines, managed].filter((one) => one !== undefined && isFor(one, account));
  const setter = layers.findLast((one) => one?.profile);
  const rules = layers.reduce(
    (below, layer) => above(below, layer?.rules ?? {}),
    above(settings.rules, own.rules),
  );
  return {
    ...settings,
    voice: own.voice ?? settings.voice,
    rules,
    profile: setter?.profile ?? own.profile ?? 'personal',
    ...(setter && { profileBy: setter.name }),
  };
}

/** Guidelines that name accounts are for those; the others are for all. */
const isFor = ({ accounts }: Guidelines, account: string): boolean =>
  accounts === undefined || accounts.includes(account);
