import { useWords } from '../WordsContext.tsx';

/** Hour 0–23 at which a day begins. */
export function StartOfDay({ hour, onChange }: { hour: number; onChange(hour: number): void }) {
  const t = useWords();
  const clock = new Intl.DateTimeFormat(t.lang, { timeStyle: 'short', timeZone: 'UTC' });
  return (
    <div class="field">
      <label for="start-of-day">{t('options_day_label')}</label>
      <select
        id="start-of-day"
        aria-describedby="start-of-day-what"
        value={hour}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {Array.from({ length: 24 }, (_, each) => (
          <option key={clock.format(each * HOUR)} value={each}>
            {clock.format(each * HOUR)}
          </option>
        ))}
      </select>
      <p id="start-of-day-what" class="soft">
        {t('options_day_what')}
      </p>
    </div>
  );
}

/** ms */
const HOUR = 3_600_000;
