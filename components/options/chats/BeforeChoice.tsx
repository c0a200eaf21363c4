import { useWords } from '../../WordsContext.tsx';
import { minutesOf } from './minutes.ts';

const CHOICES = [0, 5, 10, 15, 30, 45, 60, 120];

/** How long before a chat its reminders come, minutes. */
export function BeforeChoice({ before, onChange }: { before: number; onChange(minutes: number): void }) {
  const t = useWords();
  return (
    <div>
      <div>
        <label for="remind-before">{t('options_chats_before')}</label>
        <p id="remind-before-what" class="soft range">
          {t('options_chats_before_what')}
        </p>
      </div>
      <select
        id="remind-before"
        value={String(before)}
        aria-describedby="remind-before-what"
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {[...new Set([...CHOICES, before])]
          .sort((a, b) => a - b)
          .map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? t('options_chats_before_none') : minutesOf(minutes, t.lang)}
            </option>
          ))}
      </select>
    </div>
  );
}
