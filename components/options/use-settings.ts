import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/etiquette/settings.ts';
import type { SettingsDoor } from './world.ts';

/** The settings on a page: shown at once as they are changed here, and as anybody changes them elsewhere. */
interface LiveSettings {
  /** `undefined` until they are read. */
  settings: Settings | undefined;
  /** Why the last reading or saving failed. */
  trouble: string | undefined;
  /** Counts what was saved from this page. */
  saved: number;
  change(change: (settings: Settings) => Settings): void;
}

export function useSettings(door: SettingsDoor): LiveSettings {
  const [settings, setSettings] = useState<Settings>();
  const [trouble, setTrouble] = useState<string>();
  const [saved, setSaved] = useState(0);
  const writing = useRef(0);
  const queue = useRef(Promise.resolve());

  const read = useCallback(async () => {
    try {
      const stored = await door.get();
      if (writing.current === 0) setSettings(stored);
    } catch (error) {
      setTrouble(reason(error));
    }
  }, [door]);

  useEffect(() => {
    void read();
    return door.watch(() => void read());
  }, [door, read]);

  const change = (apply: (settings: Settings) => Settings) => {
    setSettings((now) => now && apply(now));
    writing.current += 1;
    queue.current = queue.current.then(async () => {
      try {
        await door.change(apply);
        setTrouble(undefined);
        setSaved((count) => count + 1);
      } catch (error) {
        setTrouble(reason(error));
      }
      writing.current -= 1;
      await read();
    });
  };

  return { settings, trouble, saved, change };
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
