import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { isEmpty, stockWords } from './stock-words.ts';
import { Trouble } from './Trouble.tsx';
import { useTask } from './use-task.ts';
import type { OptionsWorld, Stock } from './world.ts';

interface Props {
  world: Pick<OptionsWorld, 'stock' | 'erase'>;
  onErased(): void;
}

type Stage = { is: 'asking' | 'kept' | 'erased' } | { is: 'sure'; stock: Stock };

/** Erases everything, in two steps: the first says what would go, and its first button keeps it. */
export function EraseEverything({ world, onErased }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const [stage, setStage] = useState<Stage>({ is: 'asking' });
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (stage.is === 'sure' || stage.is === 'erased') answer.current?.focus();
    if (stage.is === 'kept') first.current?.focus();
  }, [stage]);

  const look = () => run(async () => setStage({ is: 'sure', stock: await world.stock() }));
  const keep = () => setStage({ is: 'kept' });
  const erase = () =>
    run(async () => {
      await world.erase();
      setStage({ is: 'erased' });
      onErased();
    });

  return (
    <section class="data" aria-labelledby="erase-all-title">
      <h3 id="erase-all-title">{t('options_erase_all_title')}</h3>
      <p class="soft">{t('options_erase_all_what')}</p>
      {stage.is === 'sure' ? (
        <fieldset
          class="confirm"
          aria-labelledby="erase-all-sure"
          onKeyDown={({ key }) => key === 'Escape' && keep()}
        >
          <p id="erase-all-sure" ref={answer} tabIndex={-1}>
            {isEmpty(stage.stock)
              ? t('options_erase_all_empty')
              : t('options_erase_all_sure', { what: stockWords(stage.stock, t) })}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={keep}>
              {t('options_erase_keep')}
            </button>
            <button type="button" class="button erase" onClick={erase}>
              {t('options_erase_all_do')}
            </button>
          </p>
        </fieldset>
      ) : (
        <p class="actions">
          <button ref={first} type="button" class="button" onClick={look}>
            {t('options_erase_all_start')}
          </button>
        </p>
      )}
      {stage.is === 'erased' && (
        <p ref={answer} class="done" tabIndex={-1}>
          {t('options_erase_all_erased')}
        </p>
      )}
      <Trouble reason={trouble} />
    </section>
  );
}
