import { useWords } from '../../WordsContext.tsx';

/** The way back to the list. */
export function Back({ onBack }: { onBack(): void }) {
  const t = useWords();
  return (
    <button type="button" class="link back" onClick={onBack}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 3 5 8l5 5" />
      </svg>
      {t('people_back')}
    </button>
  );
}
