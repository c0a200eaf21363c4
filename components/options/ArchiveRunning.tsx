import { useEffect, useRef } from 'preact/hooks';
import type { ArchiveProgress } from '../../utils/x/archive/read-archive.ts';
import { useWords } from '../WordsContext.tsx';
import { megabytes } from './archive-words.ts';

interface Props {
  is: 'reading' | 'adding';
  progress: ArchiveProgress;
  onCancel(): void;
}

/** How far a running import is, and the way to call it off. */
export function ArchiveRunning({ is, progress: { done, total }, onCancel }: Props) {
  const t = useWords();
  const known = total > 0;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="running">
      <p ref={title} tabIndex={-1}>
        <label for="archive-progress">{t(`import_${is}`)}</label>{' '}
        {is === 'reading' && known && (
          <span class="soft">
            {t('import_progress', { done: megabytes(done, t.lang), total: megabytes(total, t.lang) })}
          </span>
        )}
      </p>
      <progress id="archive-progress" {...(known && { max: total, value: done })} />
      <p class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {t('import_cancel')}
        </button>
      </p>
    </div>
  );
}
