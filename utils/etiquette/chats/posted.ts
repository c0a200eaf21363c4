/** X's ids count from here: UTC, ms. */
const EPOCH = 1_288_834_974_657;
/** Smaller ids are older than that way of counting, or no ids of X's. */
const FIRST = 10n ** 15n;

/** When a post was made, as its id tells: UTC, ms. `undefined` where it does not tell. */
export function postedAt(post: string | undefined): number | undefined {
  if (!post || !/^\d{16,20}$/.test(post)) return undefined;
  const id = BigInt(post);
  return id < FIRST ? undefined : Number(id >> 22n) + EPOCH;
}

/** A chat's posts may begin so long before it, ms. */
const EARLY = 30 * 60_000;

/** Whether a post may belong to a session that begins at `from` (UTC, ms): nothing tells that it is older. */
export const mayBeOf = (post: string | undefined, { from }: { from: number }): boolean =>
  (postedAt(post) ?? Number.POSITIVE_INFINITY) >= from - EARLY;
