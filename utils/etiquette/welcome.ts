import type { Draft } from './draft.ts';
import { isMutual } from './ladder.ts';
import { isOwnCircle, type Person } from './person.ts';

/** A question mark as Latin, Chinese and Arabic scripts write it. */
const ASKS = /[?？؟]/;

const isClose = (person: Person | undefined) => isOwnCircle(person) || isMutual(person);

/**
 * Whether a draft is at home where it goes, so that the manners of joining strangers' conversations are silent: the user's own
 * thread, a post of one's own, or a private message; a thread of, or an answer to, somebody who is known, connected, or not a person; an answer to
 * somebody who asks the user back.
 */
export function isWelcome(
  { account, kind, person, thread }: Draft,
  personOf: (handle: string) => Person | undefined,
): boolean {
  if (kind === 'post' || kind === 'dm' || person === account) return true;
  const root = thread.find(({ role }) => role === 'root')?.person ?? '';
  if (root === account && account !== '') return true;
  if ([person ?? '', root].some((handle) => handle !== '' && isClose(personOf(handle)))) return true;
  const chain = thread.filter(({ role }) => role !== 'sibling');
  const answered = chain.at(-1);
  const spoke = account !== '' && chain.slice(0, -1).some((post) => post.person === account);
  return spoke && answered?.person !== account && ASKS.test(answered?.text ?? '');
}
