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

/** What a post in a conversation says to the user, or the user to another, if it does. */
export function wordOf({ said, above, to }: Placed, me: string): SeenPerson | undefined {
  if (said.handle === me)
    return to && to.handle !== me ? toldOf(said, 'reply', { to: to.handle }) : undefined;
  const answers = to?.handle === me || said.quotes === me;
  if (!(answers || said.names.includes(me))) return undefined;
  const both = hasSpoken(me, said.handle, above) && { both: true as const };
  return toldOf(said, answers ? 'answer' : 'mention', both);
}

/** Whether somebody has named, quoted or answered somebody in what stands above. */
const hasSpoken = (who: string, to: string, above: readonly Spoken[]) =>
  above.some(
    ({ handle, names, quotes }, nth) =>
      handle === who &&
      (names.includes(to) || quotes === to || above.slice(0, nth).some((earlier) => earlier.handle === to)),
  );
