import type { SeenPerson } from '../sighting.ts';
import { type Spoken, toldOf } from './spoken.ts';

/** A post in its chain. */
export interface Placed {
  said: Spoken;
  /** What stands above it in the conversation, the first one first. */
  above: readonly Spoken[];
  /** The post that it answers, where that is certain. */
  to: Spoken | undefined;
}

/** What a post in a conversation says to the user, if it does. */
export function wordOf({ said, above, to }: Placed, me: string): SeenPerson | undefined {
  const answers = to?.handle === me || said.quotes === me;
  if (said.handle === me || !(answers || said.names.includes(me))) return undefined;
  return toldOf(said, answers ? 'answer' : 'mention', hasSpoken(me, said.handle, above));
}

/** Whether somebody has named, quoted or answered somebody in what stands above. */
const hasSpoken = (who: string, to: string, above: readonly Spoken[]) =>
  above.some(
    ({ handle, names, quotes }, nth) =>
      handle === who &&
      (names.includes(to) || quotes === to || above.slice(0, nth).some((earlier) => earlier.handle === to)),
  );
