import type { Standing } from '../surface.ts';

/** X keeps the button and changes its test id. */
const STANDINGS: Readonly<Record<string, Standing>> = {
  like: { kind: 'like', given: false },
  unlike: { kind: 'like', given: true },
  retweet: { kind: 'repost', given: false },
  unretweet: { kind: 'repost', given: true },
};

/** What a button's test id says; `undefined` for any other element. */
export const standing = (testId: string | null): Standing | undefined =>
  testId !== null && Object.hasOwn(STANDINGS, testId) ? STANDINGS[testId] : undefined;
