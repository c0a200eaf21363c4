import { useEffect, useRef, useState } from 'preact/hooks';
import { useTask } from '../../options/use-task.ts';

/** Words are saved when nothing was typed for so long, ms. */
const QUIET = 600;

interface Note {
  text: string;
  /** Counts the savings. */
  saved: number;
  /** Why the last saving failed; the next one tries again. */
  trouble: string | undefined;
  type(text: string): void;
  /** Saves now what is not saved yet. */
  flush(): void;
}

/** A note that saves itself: after a while of quiet, and when its place is left in any way. */
export function useNote(note: string, save: (note: string) => Promise<void>): Note {
  const { trouble, run } = useTask();
  const [text, setText] = useState(note);
  const [saved, setSaved] = useState(0);
  const latest = useRef(note);
  const kept = useRef(note);
  const flush = () =>
    void run(async () => {
      const words = latest.current;
      if (words === kept.current) return;
      await save(words);
      kept.current = words;
      setSaved((count) => count + 1);
    });
  const type = (words: string) => {
    latest.current = words;
    setText(words);
  };
  useEffect(() => {
    if (text === kept.current) return;
    const timer = setTimeout(flush, QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return { text, saved, trouble, type, flush };
}
