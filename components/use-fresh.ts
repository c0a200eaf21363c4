import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that changes outside the page, read again whenever somebody comes back to it. */
interface Fresh<T> {
  value: T | undefined;
  trouble: string | undefined;
  again(): Promise<void>;
}

/** How often a page that is looked at reads again while it waits, ms. */
const WHILE_WAITING = 3000;

/** `waits` tells from the value whether to keep asking while the page is in view. `read` must stay the same function. */
export function useFresh<T>(read: () => Promise<T>, waits: (value: T) => boolean): Fresh<T> {
  const [value, setValue] = useState<T>();
  const [trouble, setTrouble] = useState<string>();
  const waiting = value === undefined || waits(value);

  const again = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      setValue(await read());
      setTrouble(undefined);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  }, [read]);

  useEffect(() => {
    void again();
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [again]);

  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(again, WHILE_WAITING);
    return () => clearInterval(timer);
  }, [again, waiting]);

  return { value, trouble, again };
}
