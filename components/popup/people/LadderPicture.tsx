import { RUNGS, type Rung } from '../../../utils/etiquette/ladder.ts';
import { useWords } from '../../WordsContext.tsx';

/** Those that stand one above the other; the others stand beside the ladder. */
const STEPS: readonly Rung[] = RUNGS.filter((rung) => rung !== 'unknown' && rung !== 'not-a-person');

/** The ladder from stranger to known, the lowest rung first, with a mark where the person stands. */
export function LadderPicture({ rung }: { rung: Rung }) {
  const t = useWords();
  const here = STEPS.indexOf(rung);
  return (
    <>
      {here < 0 && <p class="beside">{t(`rung_${rung}`)}</p>}
      <ol class="ladder" aria-label={t('person_ladder')}>
        {STEPS.map((step, n) => {
          const name = t(`rung_${step}`);
          return (
            <li
              key={step}
              class={n <= here ? 'climbed' : undefined}
              aria-current={n === here ? 'step' : undefined}
            >
              <span aria-hidden="true">{name}</span>
              <span class="visually-hidden">{n === here ? t('person_here', { rung: name }) : name}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
