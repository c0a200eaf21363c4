import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import { useWords } from '../../WordsContext.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What the organisation has set in the browser cannot be read: why, for whoever can put it right. */
export function PolicyWrong({ organisation, problems }: Pick<Required<Policy>, 'problems'> & Policy) {
  const t = useWords();
  return (
    <article class="held wrong" aria-labelledby="policy-wrong">
      <h3 id="policy-wrong">
        {organisation === undefined
          ? t('guidelines_policy_wrong')
          : t('guidelines_policy_wrong_of', { name: organisation })}
      </h3>
      <p>{t('guidelines_policy_wrong_what')}</p>
      <ProblemList problems={problems} />
    </article>
  );
}
