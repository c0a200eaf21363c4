import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { handleFrom } from './handle-from.ts';
import { isEmpty, stockWords } from './stock-words.ts';
import { Trouble } from './Trouble.tsx';
import { useTask } from './use-task.ts';
import type { OptionsWorld, Stock } from './world.ts';

interface Props {
  world: Pick<OptionsWorld, 'stock' | 'erase'>;
  onErased(): void;
}

/** Where the erasing of one person stands. */
type Stage =
  | { is: 'asking' | 'not-a-handle' }
  | { is: 'nothing' | 'sure' | 'erased'; handle: string; stock: Stock };

/** Erases all that is stored about one person: says what before, asks, says what after. */
export function ErasePerson({ world, onErased }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>({ is: 'asking' });
  const answer = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (stage.is === 'not-a-handle') field.current?.focus();
    else if (stage.is !== 'asking') answer.current?.focus();
  }, [stage]);

  const look = () =>
    run(async () => {
      const handle = handleFrom(typed);
      if (!handle) return setStage({ is: 'not-a-handle' });
      const stock = await world.stock(handle);
      setStage({ is: isEmpty(stock) ? 'nothing' : 'sure', handle, stock });
    });

  const erase = (handle: string, stock: Stock) =>
    run(async () => {
      await world.erase(handle);
      setStage({ is: 'erased', handle, stock });
      setTyped('');
      onErased();
    });

  const wrong = stage.is === 'not-a-handle';
  return (
    <section class="data" aria-labelledby="erase-person-title">
      <h3 id="erase-person-title">{t('options_erase_person_title')}</h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <div class="field">
          <label for="erase-person">{t('options_erase_person_label')}</label>
          <div class="row">
            <input
              ref={field}
              id="erase-person"
              type="text"
              dir="ltr"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              aria-invalid={wrong}
              aria-describedby="erase-person-hint erase-person-error"
              onInput={({ currentTarget }) => {
                setTyped(currentTarget.value);
                setStage({ is: 'asking' });
              }}
            />
            <button type="submit" class="button">
              {t('options_erase_person_look')}
            </button>
          </div>
          <p id="erase-person-hint" class="soft">
            {t('options_erase_person_hint')}
          </p>
          <p id="erase-person-error" class="error" role="alert">
            {wrong && t('options_erase_person_wrong')}
          </p>
        </div>
      </form>
      {'stock' in stage && (
        <div class="confirm" data-stage={stage.is}>
          <p ref={answer} tabIndex={-1}>
            {t(`options_erase_person_${stage.is}`, {
              person: stage.handle,
              what: stockWords(stage.stock, t),
            })}
          </p>
          {stage.is === 'sure' && (
            <p class="actions">
              <button
                type="button"
                class="button"
                onClick={() => {
                  setStage({ is: 'asking' });
                  field.current?.focus();
                }}
              >
                {t('options_erase_keep')}
              </button>
              <button type="button" class="button erase" onClick={() => erase(stage.handle, stage.stock)}>
                {t('options_erase_person_do', { person: stage.handle })}
              </button>
            </p>
          )}
        </div>
      )}
      <Trouble reason={trouble} />
    </section>
  );
}
