import { person } from '../people.ts';

/** X's cookie that says who is signed in, by user id; without an account it ends. */
export const twidCookie = (account: string | null): string =>
  account ? `twid=u%3D${person(account).userId}; path=/` : 'twid=; path=/; max-age=0';
