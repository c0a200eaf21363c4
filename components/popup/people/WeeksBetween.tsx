import type { WeekBetween } from '../../../utils/extension/people-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { civil } from '../format.ts';
import { WeekRow } from './WeekRow.tsx';

/** The longest bar stands for at least this many acts, so that one like is not a tower. */
const SMALLEST_TOP = 6;

/** Twelve weeks between two people: a table for those who read it, bars up and down for those who look. */
export function WeeksBetween({ weeks }: { weeks: readonly WeekBetween[] }) {
  const t = useWords();
  const most = Math.max(SMALLEST_TOP, ...weeks.flatMap(({ mine, theirs }) => [mine, theirs]));
  const empty = weeks.every(({ mine, theirs }) => mine + theirs === 0);
  const nameOf = (from: string, n: number) =>
    n === weeks.length - 1 ? t('person_week_this') : t('person_week_from', { date: civil(from, t.lang) });
  return (
    <div class="between">
      <table aria-label={t('person_weeks')}>
        <thead>
          <tr>
            <th scope="col" class="visually-hidden">
              {t('person_week')}
            </th>
            <th scope="col" class="legend mine">
              {t('person_you')}
            </th>
            <th scope="col" class="legend theirs">
              {t('person_them')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, n) => (
            <WeekRow key={week.from} week={week} name={nameOf(week.from, n)} most={most} />
          ))}
        </tbody>
      </table>
      <p class="ends soft" aria-hidden="true">
        <span>{weeks[0] && civil(weeks[0].from, t.lang)}</span>
        <span>{t('person_week_this')}</span>
      </p>
      {empty && <p class="soft">{t('person_weeks_empty')}</p>}
    </div>
  );
}
