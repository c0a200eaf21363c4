import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { foundLines } from './archive-words.ts';
import type { FoundArchive } from './world.ts';

interface Props {
  found: FoundArchive;
  onAdd(): void;
  onDrop(): void;
}

/** What an archive holds, and the question whether to add it: nothing is written yet. */
export function ArchiveFound({ found, onAdd, onDrop }: Props) {
  const t = useWords();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <fieldset
      class="done"
      aria-labelledby="archive-found"
      onKeyDown={({ key }) => key === 'Escape' && onDrop()}
    >
      <p id="archive-found" ref={title} tabIndex={-1}>
        {t('import_found', { account: found.owner.handle })}
      </p>
      <ul class="found">
        {foundLines(found, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button primary" onClick={onAdd}>
          {t('import_add')}
        </button>
        <button type="button" class="button" onClick={onDrop}>
          {t('import_not_now')}
        </button>
      </p>
    </fieldset>
  );
}
