import { PROFILES, type Profile } from '../../utils/etiquette/manners.ts';
import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';

interface Props {
  dashboard: Pick<Dashboard, 'account' | 'profile' | 'profileBy'>;
  on: Pick<PopupEvents, 'profile'>;
}

/** How the account that is shown is used, changed on the spot; where an organisation has set it, only shown. */
export function ProfileChoice({ dashboard: { account, profile, profileBy }, on }: Props) {
  const t = useWords();
  return (
    <select
      class="profile"
      aria-label={t('profile_question', { account })}
      {...(profileBy && { disabled: true, 'aria-describedby': 'profile-by' })}
      value={profile}
      onChange={({ currentTarget }) => on.profile(account, currentTarget.value as Profile)}
    >
      {PROFILES.map((one) => (
        <option key={one} value={one}>
          {t(`profile_${one}`)}
        </option>
      ))}
    </select>
  );
}
