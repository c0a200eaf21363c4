import { useRef, useState } from 'preact/hooks';
import { PROFILES, type Profile } from '../../utils/etiquette/manners.ts';
import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';

interface Props {
  dashboard: Pick<Dashboard, 'account' | 'unsaid'>;
  on: Pick<PopupEvents, 'profile'>;
}

/** Asks once for each account how it is used: one quiet line, answered with one tap. Nothing is guessed. */
export function AskProfile({ dashboard: { account, unsaid }, on }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [answered, setAnswered] = useState(false);
  if (!unsaid && !answered) return null;
  const answer = (profile: Profile) => {
    box.current?.focus({ preventScroll: true });
    setAnswered(true);
    on.profile(account, profile);
  };
  return (
    <div ref={box} tabIndex={-1} class="notice plain ask-profile">
      <p role="status">{!unsaid && t('profile_noted', { account })}</p>
      {unsaid && (
        <fieldset>
          <legend>{t('profile_question', { account })}</legend>
          <div>
            {PROFILES.map((one) => (
              <button key={one} type="button" class="button" onClick={() => answer(one)}>
                {t(`profile_${one}`)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
