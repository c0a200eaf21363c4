import { useRef } from 'preact/hooks';
import type { Action } from '../../utils/etiquette/advice.ts';
import type { Dashboard, SaidLine } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';
import { Wordings } from './Wordings.tsx';

interface Props extends Pick<Dashboard, 'praise'> {
  on: Pick<PopupEvents, 'answer'>;
}

/** Good next steps, each with its reason. Those already answered are gone; the focus stays with the rest. */
export function Praise({ praise, on }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const open = praise.filter(({ became }) => became === undefined);
  const answer = (id: string, action: Action) => {
    box.current?.focus({ preventScroll: true });
    on.answer(id, action);
  };
  return (
    <div ref={box} tabIndex={-1}>
      {open.length === 0 && <p class="soft">{t('step_empty')}</p>}
      <ul class="praise">
        {open.map((line) => (
          <Step key={line.id} line={line} onAnswer={(action) => answer(line.id, action)} />
        ))}
      </ul>
    </div>
  );
}

const ANSWERS = ['done', 'later', 'dismiss'] as const;

function Step({ line, onAnswer }: { line: SaidLine; onAnswer(action: Action): void }) {
  const t = useWords();
  const { person, post, instead, text, copies = [] } = line;
  return (
    <li>
      <p class="step">{instead}</p>
      <p class="soft">{text}</p>
      {person && (
        <a href={`https://x.com/${person}${post ? `/status/${post}` : ''}`} target="_blank" rel="noreferrer">
          {t(post ? 'step_see_post' : 'step_see', { person })}
        </a>
      )}
      {copies.length > 0 && (
        <details>
          <summary>{t('step_wordings')}</summary>
          <Wordings copies={copies} />
        </details>
      )}
      <div class="answers">
        {ANSWERS.map((action) => (
          <button key={action} type="button" class="button" onClick={() => onAnswer(action)}>
            {t(`step_${action}`)}
          </button>
        ))}
      </div>
    </li>
  );
}
