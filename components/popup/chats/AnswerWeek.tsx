import type { WeekOfChats } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { number } from '../format.ts';

/** Of the longest bar, rem. */
const FULL = 4.5;

interface Props {
  week: WeekOfChats;
  name: string;
  /** How many answers the longest bar stands for. */
  most: number;
}

/** A week: a row of the table, drawn as a bar with its number; a week with a chat and no answers keeps a foot of it. */
export function AnswerWeek({ week: { answers, posts, chats }, name, most }: Props) {
  const t = useWords();
  return (
    <tr title={`${name}: ${t('chats_answers', { n: answers })}`}>
      <th scope="row">
        <span class="visually-hidden">{name}</span>
      </th>
      <td class="answers">
        <span class={answers > 0 ? 'number' : 'visually-hidden'}>{number(answers, t.lang)}</span>
        {chats > 0 && (
          <span
            class={answers > 0 ? 'bar' : 'bar foot'}
            style={{ blockSize: `${(answers / most) * FULL}rem` }}
          />
        )}
      </td>
      <td class="visually-hidden">{number(posts, t.lang)}</td>
      <td class="visually-hidden">{number(chats, t.lang)}</td>
    </tr>
  );
}
