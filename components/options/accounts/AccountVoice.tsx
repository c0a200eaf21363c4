import { VOICES, type Voice } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  account: string;
  /** The account's own; absent: as elsewhere. */
  voice: Voice | undefined;
  elsewhere: Voice;
  onChange(voice: Voice | undefined): void;
}

/** How often Tact may speak to one account: as elsewhere, or in a voice of its own. */
export function AccountVoice({ account, voice, elsewhere, onChange }: Props) {
  const t = useWords();
  const id = `voice-of-${account}`;
  return (
    <div class="threshold">
      <label for={id}>{t('options_voice_title')}</label>
      <select
        id={id}
        value={voice ?? ''}
        onChange={({ currentTarget }) => onChange(VOICES.find((one) => one === currentTarget.value))}
      >
        <option value="">{t('account_voice_same', { voice: t(`voice_${elsewhere}`) })}</option>
        {VOICES.map((one) => (
          <option key={one} value={one}>
            {t(`voice_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
