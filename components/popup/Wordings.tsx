import { useId } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { CopyButton } from './CopyButton.tsx';

/** Wordings to copy and to fill in, each with its button. */
export function Wordings({ copies }: { copies: readonly string[] }) {
  const t = useWords();
  const id = useId();
  return (
    <ul class="wordings" aria-label={t('step_wordings')}>
      {copies.map((text, n) => (
        <li key={text}>
          <p id={`${id}-${n}`} dir="auto">
            {text}
          </p>
          <div class="meta">
            <CopyButton text={text} of={`${id}-${n}`} />
          </div>
        </li>
      ))}
    </ul>
  );
}
