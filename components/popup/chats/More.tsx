import type { ComponentChildren } from 'preact';
import { useWords } from '../../WordsContext.tsx';

/** What is behind "4 more"; nothing where there is none. */
export function More({ n, children }: { n: number; children: ComponentChildren }) {
  const t = useWords();
  if (n <= 0) return null;
  return (
    <details>
      <summary>{t('chats_more', { n })}</summary>
      {children}
    </details>
  );
}
