import { CARDS_A_DAY, PAUSES_A_DAY, QUESTIONS_A_DAY } from '../../utils/etiquette/budget.ts';
import { VOICES, type Voice } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  voice: Voice;
  legend: string;
  onChange(voice: Voice): void;
}

/** How often Tact may speak: three radios, each with what it means. */
export function VoiceChoice({ voice, legend, onChange }: Props) {
  const t = useWords();
  return (
    <fieldset class="voices">
      <legend>
        <h2>{legend}</h2>
      </legend>
      {VOICES.map((one) => (
        <label key={one} class="voice">
          <input
            type="radio"
            name="voice"
            value={one}
            checked={voice === one}
            aria-labelledby={`voice-${one}`}
            aria-describedby={`voice-${one}-what`}
            onChange={() => onChange(one)}
          />
          <span id={`voice-${one}`} class="name">
            {t(`voice_${one}`)}
          </span>
          <span id={`voice-${one}-what`} class="soft what">
            {t(`voice_${one}_what`, { cards: CARDS_A_DAY, questions: QUESTIONS_A_DAY, pauses: PAUSES_A_DAY })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
