import { followersOf } from '../people.ts';
import { getState } from './store.ts';

/** Whether somebody follows the signed-in account. */
export function followsMe(handle: string): boolean {
  const { account } = getState().memory;
  return account !== null && followersOf(account).includes(handle);
}
