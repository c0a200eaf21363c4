import type { WeekBetween } from '../../../utils/extension/people-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { number } from '../format.ts';

/** Of the longest bar, rem. */
const FULL = 3;

interface Props {
  week: WeekBetween;
  name: string;
  /** How many acts the longest bar stands for. */
  most: number;
}

/** A week: a row of the table, drawn as one bar up and one down. */
export function WeekRow({ week, name, most }: Props) {
  const t = useWords();
  return (
    <tr title={`${name}: ${number(week.mine, t.lang)} / ${number(week.theirs, t.lang)}`}>
      <th scope="row">
        <span class="visually-hidden">{name}</span>
      </th>
      {(['mine', 'theirs'] as const).map((side) => (
        <td key={side} class={side}>
          <span class="visually-hidden">{number(week[side], t.lang)}</span>
          {week[side] > 0 && <span class="bar" style={{ blockSize: `${(week[side] / most) * FULL}rem` }} />}
        </td>
      ))}
    </tr>
  );
}
