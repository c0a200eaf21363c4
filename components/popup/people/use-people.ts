import { useEffect, useRef, useState } from 'preact/hooks';
import type { People } from '../../../utils/extension/people-answers.ts';
import { reasonOf } from '../reason-of.ts';
import type { PeopleWorld } from './world.ts';

/** A search begins when nothing was typed for so long, ms. */
const QUIET = 150;

/** Who was found, and for which words. */
export interface Found extends People {
  search: string;
}

interface Looking {
  found: Found | undefined;
  /** Why the last look failed. */
  failure: string | undefined;
  again(): void;
}

/**
 * The people one deals with most, or those found. What was found before stays until the next is there, and the newest search wins.
 * While `resting` nothing is asked; the list is read anew afterwards.
 */
export function usePeople(world: PeopleWorld, search: string, resting: boolean): Looking {
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<string>();
  const [round, setRound] = useState(0);
  const asked = useRef(search);
  useEffect(() => {
    if (resting) return;
    let stale = false;
    const look = async () => {
      asked.current = search;
      try {
        const people = await world.people(search);
        if (stale) return;
        setFound({ ...people, search });
        setFailure(undefined);
      } catch (error) {
        if (!stale) setFailure(reasonOf(error));
      }
    };
    const timer = setTimeout(look, asked.current === search ? 0 : QUIET);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [world, search, resting, round]);
  const again = () => setRound((count) => count + 1);
  return { found, failure, again };
}
