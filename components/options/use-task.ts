import { useRef, useState } from 'preact/hooks';

/** Work that takes a while and may fail: the page shows which. */
interface Task {
  busy: boolean;
  /** Why the last run failed. */
  trouble: string | undefined;
  /** Runs one piece of work after the other; what it rejects with becomes `trouble`. */
  run(work: () => Promise<void>): Promise<void>;
}

export function useTask(): Task {
  const [waiting, setWaiting] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const queue = useRef(Promise.resolve());
  const run = (work: () => Promise<void>) => {
    setWaiting((count) => count + 1);
    queue.current = queue.current.then(async () => {
      setTrouble(undefined);
      try {
        await work();
      } catch (error) {
        setTrouble(error instanceof Error ? error.message : String(error));
      }
      setWaiting((count) => count - 1);
    });
    return queue.current;
  };
  return { busy: waiting > 0, trouble, run };
}
