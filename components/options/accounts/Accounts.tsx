import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import { withProfile, withVoice } from '../../../utils/etiquette/own-settings.ts';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';
import { AccountCard } from './AccountCard.tsx';

interface Props {
  /** Handles. */
  accounts: readonly string[];
  settings: Settings;
  /** What the organisation has set in the browser. */
  managed?: Guidelines | undefined;
  change(change: (settings: Settings) => Settings): void;
  onRules(account: string): void;
}

/** All accounts that Tact has seen, or what will appear here. */
export function Accounts({ accounts, settings, managed, change, onRules }: Props) {
  const t = useWords();
  if (accounts.length === 0) return <p class="empty soft">{t('options_accounts_none')}</p>;
  return accounts.map((account) => (
    <AccountCard
      key={account}
      account={account}
      settings={settings}
      managed={managed}
      onProfile={(profile) => change((now) => withProfile(now, account, profile))}
      onVoice={(voice) => change((now) => withVoice(now, account, voice))}
      onRules={() => onRules(account)}
    />
  ));
}
