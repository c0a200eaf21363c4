import { useEffect, useState } from 'preact/hooks';
import type { DraftWord } from '../utils/extension/answers.ts';

/** How long it says that it was copied, ms. */
const STAYS = 2500;

/** Puts what is missing on the clipboard, in the user's own click; the composer is left alone. The label names it, should copying fail. */
export function CopyIt({ copy: { text, label, copied } }: { copy: NonNullable<DraftWord['copy']> }) {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (done === 0) return;
    const timer = setTimeout(() => setDone(0), STAYS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone((times) => times + 1),
      () => setDone(0),
    );
  return (
    <p class="copy">
      <button type="button" class="second" data-action="copy" onClick={copy}>
        {label}
      </button>
      <span role="status">{done > 0 && copied}</span>
    </p>
  );
}
