import { useId, useRef, useState } from 'preact/hooks';
import { Trouble } from '../../options/Trouble.tsx';
import { useTask } from '../../options/use-task.ts';
import { useWords } from '../../WordsContext.tsx';
import { localDay } from '../format.ts';

/** A year that is being typed passes through 0002, 0020 and 0202. */
const EARLIEST = '1900-01-01';

interface Props {
  metOn: string | undefined;
  /** UTC, ms. */
  now: number;
  /** `null` takes it back. */
  met(on: string | null): Promise<void>;
}

/** The day of a meeting. A whole day up to today is saved at once; what is half typed changes nothing. */
export function MetOn({ metOn, now, met }: Props) {
  const t = useWords();
  const id = useId();
  const { trouble, run } = useTask();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const today = localDay(now);
  const isGood = (day: string) => day >= EARLIEST && day <= today;
  const save = (day: string) => {
    if (!isGood(day)) return;
    setWrong(false);
    if (day !== metOn) void run(() => met(day));
  };
  const clear = () => {
    setWrong(false);
    if (field.current) field.current.value = '';
    field.current?.focus();
    if (metOn !== undefined) void run(() => met(null));
  };
  return (
    <div class="met">
      <label for={id}>{t('person_met')}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={EARLIEST}
        max={today}
        defaultValue={metOn ?? ''}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint ${id}-wrong`}
        onInput={({ currentTarget }) => save(currentTarget.value)}
        onBlur={({ currentTarget: { value } }) => setWrong(value !== '' && !isGood(value))}
      />
      {metOn !== undefined && (
        <button type="button" class="link" onClick={clear}>
          {t('person_met_clear')}
        </button>
      )}
      <p id={`${id}-hint`} class="soft">
        {t('person_met_hint')}
      </p>
      <p id={`${id}-wrong`} class="error" role="alert">
        {wrong && t('person_met_wrong')}
      </p>
      <Trouble reason={trouble} />
    </div>
  );
}
