import * as z from 'zod/mini';

const listed = z.object({ accountId: z.string().check(z.regex(/^\d{1,20}$/)) });

/** The lists of accounts, and what an entry of each is called. */
export const LISTS = { following: 'following', followers: 'follower', blocked: 'blocking' } as const;
export type ListName = keyof typeof LISTS;

/** The id in an entry of following.js, follower.js or block.js; `undefined` for anything else. */
export function listedId(list: ListName, entry: unknown): string | undefined {
  const inner = entry as Partial<Record<string, unknown>> | undefined;
  return z.safeParse(listed, inner?.[LISTS[list]]).data?.accountId;
}
