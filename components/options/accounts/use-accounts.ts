import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import type { OptionsWorld } from '../world.ts';

interface Seen {
  /** Handles, in the order of the alphabet; `undefined` until they are known. */
  accounts: readonly string[] | undefined;
  /** Why the last reading failed. */
  trouble: string | undefined;
}

/** The accounts that Tact has seen or has settings for. `version` changes when they may have changed elsewhere on the page. */
export function useAccounts(
  world: Pick<OptionsWorld, 'accounts'>,
  settings: Settings | undefined,
  version: number,
): Seen {
  const [seen, setSeen] = useState<string[]>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const read = () =>
      world.accounts().then(
        (accounts) => {
          setSeen(accounts);
          setTrouble(undefined);
        },
        (error: Error) => setTrouble(error.message),
      );
    const again = () => document.visibilityState === 'visible' && void read();
    void read();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [world, version]);
  const named = seen?.filter((account) => account !== '');
  const all = named && new Set([...named, ...Object.keys(settings?.accounts ?? {})]);
  return { accounts: all && [...all].sort(), trouble };
}
