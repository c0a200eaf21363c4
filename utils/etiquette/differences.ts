import type { RuleChange } from './manners.ts';
import type { RuleSettings } from './settings.ts';

/** What of `set` differs from `common`, as small as it can be; empty where nothing does. */
export function differences(common: RuleSettings, set: RuleSettings): RuleChange {
  const options = Object.entries(set.options).filter(([name, value]) => value !== common.options[name]);
  return {
    ...(set.on !== common.on && { on: set.on }),
    ...(set.level !== common.level && { level: set.level }),
    ...(options.length > 0 && { options: Object.fromEntries(options) }),
  };
}
