import type { Act, LinkTrait } from './act.ts';
import type { Draft } from './draft.ts';

/** In how many other threads of other people a link was left. */
export interface Drops {
  threads: number;
  /** One act a thread, the latest, oldest first. */
  acts: readonly Act[];
}

/** Counts the threads among `history` that got a link which `is` the one in question; the draft's own thread does not count. */
export function dropsOf(
  history: readonly Act[],
  is: (link: LinkTrait) => boolean,
  draft: Pick<Draft, 'root'> | undefined,
): Drops {
  const left = history.filter(
    ({ traits, thread, person, account }) =>
      traits?.links?.some(is) &&
      person !== undefined &&
      person !== account &&
      (draft?.root === undefined || thread !== draft.root),
  );
  const threads = new Map(left.map((act) => [act.thread ?? act.id, act]));
  return { threads: threads.size, acts: [...threads.values()] };
}
