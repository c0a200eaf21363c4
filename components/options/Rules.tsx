import type { Guidelines } from '../../utils/etiquette/guidelines/guidelines.ts';
import { setBy } from '../../utils/etiquette/guidelines/set-by.ts';
import { mannersOf } from '../../utils/etiquette/manners.ts';
import { withOwnRule } from '../../utils/etiquette/own-settings.ts';
import type { Rule, Thresholds } from '../../utils/etiquette/rule.ts';
import { rules } from '../../utils/etiquette/rules/index.ts';
import { healSettings, type RuleSettings, type Settings } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';
import { RuleScope } from './accounts/RuleScope.tsx';
import { accountWords } from './guidelines/guidelines-words.ts';
import { RuleCard } from './RuleCard.tsx';
import type { OptionsWorld } from './world.ts';

const DEFAULTS = healSettings({});

interface Props {
  settings: Settings;
  /** What the organisation has set in the browser. */
  managed?: Guidelines | undefined;
  /** Handles. */
  accounts: readonly string[];
  /** The account whose rules are shown; absent: those of all. */
  account: string | undefined;
  demoted: readonly string[];
  exampleOf: OptionsWorld['example'];
  onAccount(account: string | undefined): void;
  change(change: (settings: Settings) => Settings): void;
}

/** All rules, as they hold for all accounts or for one; what is changed for one is kept for it alone. */
export function Rules(props: Props) {
  const { settings, managed, accounts, account, demoted, exampleOf, onAccount, change } = props;
  const t = useWords();
  const held = mannersOf(settings, account ?? '', managed);
  const layers = [settings.guidelines, managed].filter((one) => one !== undefined);
  const forSome = layers.flatMap((layer) => (layer.accounts ? [{ ...layer, accounts: layer.accounts }] : []));
  /** Where all accounts are shown: for which of them a rule is set in another way. */
  const setFor = (id: string) =>
    account === undefined
      ? forSome
          .filter(({ rules: changes }) => changes[id])
          .map(({ name, accounts: some }) =>
            t('guidelines_set_for', { name, accounts: accountWords(some, t) }),
          )
      : [];
  const profiles = (account === undefined ? accounts : [account]).map(
    (one) => mannersOf(settings, one, managed).profile,
  );
  const idle = ({ profiles: only }: Rule<Thresholds>) =>
    only && !only.some((one) => profiles.includes(one))
      ? t(account === undefined ? 'rules_idle_all' : 'rules_idle_here')
      : undefined;
  /** As the rule would be without what is the account's own. */
  const elsewhere = (id: string, common: RuleSettings | undefined) =>
    account !== undefined && common
      ? mannersOf(
          withOwnRule(settings, account, id, () => common),
          account,
          managed,
        ).rules[id]
      : undefined;
  const changeRule = (id: string) => (apply: (set: RuleSettings) => RuleSettings) =>
    change((now) => {
      if (account !== undefined) return withOwnRule(now, account, id, apply);
      const set = now.rules[id];
      return set ? { ...now, rules: { ...now.rules, [id]: apply(set) } } : now;
    });
  return (
    <>
      {(accounts.length > 1 || account !== undefined || (accounts.length > 0 && forSome.length > 0)) && (
        <RuleScope accounts={accounts} account={account} onChange={onAccount} />
      )}
      {rules.map((rule) => {
        const set = held.rules[rule.id];
        const defaults = DEFAULTS.rules[rule.id];
        if (!set || !defaults) return null;
        return (
          <RuleCard
            key={`${account}/${rule.id}`}
            exampleOf={exampleOf}
            rule={rule}
            set={set}
            defaults={defaults}
            elsewhere={elsewhere(rule.id, settings.rules[rule.id])}
            idle={idle(rule)}
            locked={setBy(layers, account ?? '', rule.id)}
            setFor={setFor(rule.id)}
            voice={held.voice}
            demoted={set.level === 'popup' && demoted.includes(rule.id)}
            onChange={changeRule(rule.id)}
          />
        );
      })}
    </>
  );
}
