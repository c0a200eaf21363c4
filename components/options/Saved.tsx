import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';

/** How long the word stays, ms. Whoever misses it sees the new value in its field. */
const STAYS = 2000;

/** A quiet "saved" after each saving, for eyes and for assistive technology. `count` tells one from the next. */
export function Saved({ count }: { count: number }) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (count === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), STAYS);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p class="saved" role="status" data-shown={shown}>
      {shown && t('options_saved')}
    </p>
  );
}
