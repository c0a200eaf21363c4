import { followersOf } from '../people.ts';
import { getState } from './store.ts';

/** Who follows somebody now. */
export const followers = (handle: string): string[] => {
  const since = getState().memory.follows.filter(({ to }) => to === handle);
  return [...new Set([...since.toReversed().map(({ from }) => from), ...followersOf(handle)])];
};

/** Whether somebody follows the signed-in account. */
export function followsMe(handle: string): boolean {
  const { account } = getState().memory;
  return account !== null && followers(account).includes(handle);
}
