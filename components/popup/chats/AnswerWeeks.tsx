import type { WeekOfChats } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { civil } from '../format.ts';
import { AnswerWeek } from './AnswerWeek.tsx';

/** The longest bar stands for at least this many answers: so many of ten are plenty. */
const SMALLEST_TOP = 7;

/** Twelve weeks of answers: a table for those who read it, bars for those who look. */
export function AnswerWeeks({ weeks }: { weeks: readonly WeekOfChats[] }) {
  const t = useWords();
  const most = Math.max(SMALLEST_TOP, ...weeks.map(({ answers }) => answers));
  const empty = weeks.every(({ chats }) => chats === 0);
  const nameOf = (from: string, n: number) =>
    n === weeks.length - 1 ? t('person_week_this') : t('person_week_from', { date: civil(from, t.lang) });
  return (
    <div class={empty ? 'answer-weeks empty' : 'answer-weeks'}>
      <table aria-label={t('chats_weeks')}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('person_week')}</th>
            <th scope="col">{t('chats_week_answers')}</th>
            <th scope="col">{t('chats_week_posts')}</th>
            <th scope="col">{t('chats_week_chats')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, n) => (
            <AnswerWeek key={week.from} week={week} name={nameOf(week.from, n)} most={most} />
          ))}
        </tbody>
      </table>
      <p class="ends soft" aria-hidden="true">
        <span>{weeks[0] && civil(weeks[0].from, t.lang)}</span>
        <span>{t('person_week_this')}</span>
      </p>
      {empty && <p class="soft">{t('chats_weeks_empty')}</p>}
    </div>
  );
}
