import type { Problem } from '../../../utils/etiquette/guidelines/problem.ts';
import { useWords } from '../../WordsContext.tsx';
import { problemWords } from './guidelines-words.ts';

/** So many are shown: they are put right one after the other. */
const SHOWN = 8;

/** Mistakes, each with its place and with what belongs there. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useWords();
  const more = problems.length - SHOWN;
  return (
    <ul class="problems">
      {problems.slice(0, SHOWN).map((one) => (
        <li key={`${one.path} ${one.problem}`}>
          {one.path === '' ? (
            <span class="place">{t('guidelines_file')}</span>
          ) : (
            <code class="place" dir="ltr">
              {one.path}
            </code>
          )}{' '}
          {problemWords(one, t)}
        </li>
      ))}
      {more > 0 && <li class="soft">{t('guidelines_more', { n: more })}</li>}
    </ul>
  );
}
