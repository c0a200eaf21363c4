import { ownOf } from './manners.ts';
import { withOwnRule } from './own-settings.ts';
import type { RuleSettings, Settings } from './settings.ts';

/**
 * The settings after a card of `account` changed a part of its rule: for the account alone where that part is the account's own, else
 * for all. Else the change would have no effect where it was asked for.
 */
export function changeWhereSet(
  settings: Settings,
  account: string,
  id: string,
  part: Partial<Pick<RuleSettings, 'on' | 'level'>>,
): Settings {
  const common = settings.rules[id];
  if (!common) return settings;
  const own = ownOf(settings, account).rules[id] ?? {};
  if (Object.keys(part).some((name) => name in own))
    return withOwnRule(settings, account, id, (set) => ({ ...set, ...part }));
  return { ...settings, rules: { ...settings.rules, [id]: { ...common, ...part } } };
}
