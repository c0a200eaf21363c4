import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import { mannersOf, ownOf, type Profile } from '../../../utils/etiquette/manners.ts';
import { rules } from '../../../utils/etiquette/rules/index.ts';
import type { Settings, Voice } from '../../../utils/etiquette/settings.ts';
import { Handle } from '../../Handle.tsx';
import { useWords } from '../../WordsContext.tsx';
import { AccountVoice } from './AccountVoice.tsx';
import { ProfileField } from './ProfileField.tsx';

interface Props {
  account: string;
  settings: Settings;
  /** What the organisation has set in the browser. */
  managed?: Guidelines | undefined;
  onProfile(profile: Profile): void;
  onVoice(voice: Voice | undefined): void;
  /** Look at its rules, in their section. */
  onRules(): void;
}

/** One account: how it is used, how often Tact may speak to it, and which rules are its own. */
export function AccountCard({ account, settings, managed, onProfile, onVoice, onRules }: Props) {
  const t = useWords();
  const own = ownOf(settings, account);
  const { profile, profileBy } = mannersOf(settings, account, managed);
  const names = rules.filter(({ id }) => id in own.rules).map(({ id }) => t(`rule_${id}_name`));
  const list = new Intl.ListFormat(t.lang, { type: 'unit' });
  return (
    <article class="rule account" data-account={account} aria-labelledby={`account-${account}`}>
      <h3 id={`account-${account}`}>
        <Handle of={account} />
      </h3>
      <ProfileField
        account={account}
        profile={profileBy === undefined ? own.profile : profile}
        locked={profileBy}
        onChange={onProfile}
      />
      <div class="numbers">
        <AccountVoice account={account} voice={own.voice} elsewhere={settings.voice} onChange={onVoice} />
        <div class="threshold">
          <div>
            <p class="label">{t('account_rules')}</p>
            <p class="soft range">{names.length > 0 ? list.format(names) : t('account_rules_none')}</p>
          </div>
          <button type="button" class="button" onClick={onRules}>
            {t('account_rules_see', { account })}
          </button>
        </div>
      </div>
    </article>
  );
}
