import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { reasonOf } from './reason-of.ts';

/** How long "Copied" stays, ms. */
const STAYS = 2000;

interface Props {
  text: string;
  /** The id of the element that shows the text: it tells one button from the next. */
  of: string;
}

/** Puts a wording on the clipboard and says whether that worked. */
export function CopyButton({ text, of }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(0);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), STAYS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setFailure(undefined);
      setCopied((count) => count + 1);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  };
  return (
    <>
      <button type="button" class="link copy" aria-describedby={of} onClick={copy}>
        {t('step_copy')}
      </button>
      <span class="soft" role="status">
        {copied > 0 && t('step_copied')}
      </span>
      <span class="error" role="alert">
        {failure !== undefined && t('step_copy_failed', { reason: failure })}
      </span>
    </>
  );
}
