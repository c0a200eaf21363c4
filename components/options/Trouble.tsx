import { useWords } from '../WordsContext.tsx';

/** Says that something failed and that nothing was changed. Always in the page, so that it is announced. */
export function Trouble({ reason }: { reason: string | undefined }) {
  const t = useWords();
  return (
    <p class="error" role="alert">
      {reason !== undefined && t('options_trouble', { reason })}
    </p>
  );
}
