import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Trouble } from '../../options/Trouble.tsx';
import { useTask } from '../../options/use-task.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  handle: string;
  forget(): Promise<void>;
}

/** Erases all about a person, in two steps: the first says what will be gone, and its first button keeps it. */
export function Forget({ handle, forget }: Props) {
  const t = useWords();
  const { busy, trouble, run } = useTask();
  const [stage, setStage] = useState<'closed' | 'sure' | 'kept'>('closed');
  const start = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (stage === 'sure') words.current?.focus();
    if (stage === 'kept') start.current?.focus();
  }, [stage]);
  const keep = () => setStage('kept');
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    keep();
  };
  if (stage !== 'sure')
    return (
      <button ref={start} type="button" class="button" onClick={() => setStage('sure')}>
        {t('person_forget_start', { person: handle })}
      </button>
    );
  return (
    <fieldset class="confirm" aria-label={t('person_forget_title')} onKeyDown={leave}>
      <p ref={words} tabIndex={-1}>
        {t('person_forget_sure', { person: handle })}
      </p>
      <div class="answers">
        <button type="button" class="button" onClick={keep}>
          {t('person_keep')}
        </button>
        <button type="button" class="button erase" aria-disabled={busy} onClick={() => busy || run(forget)}>
          {t('person_forget_do', { person: handle })}
        </button>
      </div>
      <Trouble reason={trouble} />
    </fieldset>
  );
}
