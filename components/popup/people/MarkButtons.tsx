import { useRef } from 'preact/hooks';
import { KNOWN, type Known } from '../../../utils/etiquette/person.ts';
import { Trouble } from '../../options/Trouble.tsx';
import { useTask } from '../../options/use-task.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  /** What the user said. */
  known: Known | undefined;
  /** `null` takes it back. */
  mark(as: Known | null): Promise<void>;
}

/** The user's own word about a person, and taking it back. */
export function MarkButtons({ known, mark }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const box = useRef<HTMLFieldSetElement>(null);
  const undo = () => {
    box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    return run(() => mark(null));
  };
  return (
    <fieldset ref={box} class="marks" aria-label={t('person_who')}>
      {KNOWN.map((as) => (
        <button
          key={as}
          type="button"
          class="button"
          aria-pressed={known === as}
          onClick={() => run(() => mark(as))}
        >
          {t(`person_${as}`)}
        </button>
      ))}
      {known && (
        <button type="button" class="link" onClick={undo}>
          {t('person_undo')}
        </button>
      )}
      <Trouble reason={trouble} />
    </fieldset>
  );
}
