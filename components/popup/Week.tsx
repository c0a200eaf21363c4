import type { ActKind } from '../../utils/etiquette/act.ts';
import type { Dashboard, DayCount } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { number, weekday } from './format.ts';

/** What a bar is made of, from the bottom up. */
const PARTS: readonly { name: string; kinds: readonly ActKind[] }[] = [
  { name: 'like', kinds: ['like'] },
  { name: 'repost', kinds: ['repost'] },
  { name: 'words', kinds: ['reply', 'quote'] },
  { name: 'dm', kinds: ['dm'] },
  { name: 'post', kinds: ['post'] },
  { name: 'follow', kinds: ['follow'] },
];

const done = ({ counts }: DayCount, kinds: readonly ActKind[]): number =>
  kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

const ALL = PARTS.flatMap(({ kinds }) => kinds);
/** The tallest bar stands for at least this many acts, so that one like is not a tower. */
const SMALLEST_TOP = 8;
/** Of the tallest bar, rem. */
const FULL_HEIGHT = 6;

interface Props extends Pick<Dashboard, 'week' | 'today'> {
  /** Some of today's acts may have gone uncounted. */
  unsure: boolean;
}

/** The last seven days: a table for those who read it, bars for those who look. Its head is the legend. */
export function Week({ week, today, unsure }: Props) {
  const t = useWords();
  const most = Math.max(SMALLEST_TOP, ...week.map((day) => done(day, ALL)));
  const empty = week.every((day) => done(day, ALL) === 0);
  return (
    <div class={empty ? 'week empty' : 'week'}>
      <table aria-label={t('popup_week')}>
        <thead>
          <tr>
            <th scope="col" class="visually-hidden">
              {t('popup_week_day')}
            </th>
            <th scope="col" class="visually-hidden">
              {t('popup_week_all')}
            </th>
            {PARTS.map(({ name }) => (
              <th key={name} scope="col" class={`legend part-${name}`}>
                {t(`kind_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.map((day) => (
            <Day key={day.day} day={day} most={most} now={day.day === today} unsure={unsure} />
          ))}
        </tbody>
      </table>
      {empty && <p class="soft">{t('popup_week_empty')}</p>}
    </div>
  );
}

function Day({ day, most, now, unsure }: { day: DayCount; most: number; now: boolean; unsure: boolean }) {
  const t = useWords();
  const name = weekday(day.day, t.lang, 'name');
  const all = number(done(day, ALL), t.lang);
  return (
    <tr class={now ? 'today' : undefined}>
      <th scope="row">
        <span aria-hidden="true">{weekday(day.day, t.lang, 'letter')}</span>
        <span class="visually-hidden">{now ? t('popup_week_today', { day: name }) : name}</span>
      </th>
      <td class="all">{now && unsure ? t('popup_at_least', { count: all }) : all}</td>
      {PARTS.map((part) => {
        const count = done(day, part.kinds);
        return (
          <td
            key={part.name}
            class={`part part-${part.name}${count === 0 ? ' none' : ''}`}
            style={{ blockSize: `${(count / most) * FULL_HEIGHT}rem` }}
          >
            <span class="visually-hidden">{number(count, t.lang)}</span>
          </td>
        );
      })}
    </tr>
  );
}
