import { differences } from './differences.ts';
import { type AccountSettings, changed, ownOf, type Profile } from './manners.ts';
import type { RuleSettings, Settings, Voice } from './settings.ts';

/** Of an account with nothing of its own nothing is kept. */
function withOwn(settings: Settings, account: string, own: AccountSettings): Settings {
  const { [account]: before, ...others } = settings.accounts;
  const empty = !own.profile && !own.voice && Object.keys(own.rules).length === 0;
  return { ...settings, accounts: empty ? others : { ...others, [account]: own } };
}

/** The settings after an account was said to be personal or a brand's. */
export const withProfile = (settings: Settings, account: string, profile: Profile): Settings =>
  withOwn(settings, account, { ...ownOf(settings, account), profile });

/** The settings after an account got a voice of its own; without `voice` it speaks as elsewhere. */
export function withVoice(settings: Settings, account: string, voice: Voice | undefined): Settings {
  const { voice: before, ...own } = ownOf(settings, account);
  return withOwn(settings, account, { ...own, ...(voice && { voice }) });
}

/** The settings after a rule was changed for one account alone: only what differs from what holds for all is kept. */
export function withOwnRule(
  settings: Settings,
  account: string,
  id: string,
  apply: (set: RuleSettings) => RuleSettings,
): Settings {
  const common = settings.rules[id];
  if (!common) return settings;
  const own = ownOf(settings, account);
  const { [id]: before = {}, ...others } = own.rules;
  const change = differences(common, apply(changed(common, before)));
  const rules = Object.keys(change).length > 0 ? { ...others, [id]: change } : others;
  return withOwn(settings, account, { ...own, rules });
}
