import { PROFILES, type Profile } from '../../../utils/etiquette/manners.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  account: string;
  /** Absent until somebody has said it: nothing is chosen then. */
  profile: Profile | undefined;
  /** Name of the organisation that has set it. */
  locked?: string | undefined;
  onChange(profile: Profile): void;
}

/** How an account is used: two radios, each with what it changes. */
export function ProfileField({ account, profile, locked, onChange }: Props) {
  const t = useWords();
  const id = `profile-${account}`;
  return (
    <fieldset class="profiles" aria-describedby={`${id}-note`} disabled={locked !== undefined}>
      <legend class="visually-hidden">{t('profile_question', { account })}</legend>
      {PROFILES.map((one) => (
        <label key={one} class="voice">
          <input
            type="radio"
            name={id}
            value={one}
            checked={profile === one}
            aria-labelledby={`${id}-${one}`}
            aria-describedby={`${id}-${one}-what`}
            onChange={() => onChange(one)}
          />
          <span id={`${id}-${one}`} class="name">
            {t(`profile_${one}`)}
          </span>
          <span id={`${id}-${one}-what`} class="soft what">
            {t(`profile_${one}_what`)}
          </span>
        </label>
      ))}
      <p id={`${id}-note`} class="part" data-kind={locked !== undefined ? 'locked' : !profile && 'unsaid'}>
        {locked !== undefined ? t('locked_note', { name: locked }) : !profile && t('profile_unsaid')}
      </p>
    </fieldset>
  );
}
