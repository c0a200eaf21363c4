import { useEffect, useState } from 'preact/hooks';
import type { PersonPage } from '../../../utils/extension/people-answers.ts';
import { reasonOf } from '../reason-of.ts';
import type { PeopleWorld } from './world.ts';

interface Reading {
  /** `null`: nothing is known of them; `undefined`: not yet read. */
  page: PersonPage | null | undefined;
  /** Why the last look failed; the page before stays. */
  failure: string | undefined;
  read(): Promise<void>;
}

/** One person's page. `handle` and `world` stay the same for as long as it is open. */
export function usePerson(world: PeopleWorld, handle: string): Reading {
  const [page, setPage] = useState<PersonPage | null>();
  const [failure, setFailure] = useState<string>();
  const read = async () => {
    try {
      setPage(await world.person(handle));
      setFailure(undefined);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  };
  useEffect(() => void read(), []);
  return { page, failure, read };
}
