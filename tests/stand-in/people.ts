import { CROWD } from './data/crowd.ts';

/** A person of the stand-in's world. `userId` is what the follow button's test id starts with. */
export interface StandInPerson {
  readonly handle: string;
  readonly name: string;
  readonly userId: string;
  readonly bio: string;
  /** A follow request waits for approval instead of following at once. */
  readonly isPrivate: boolean;
}

/** Who is signed in at the start. */
export const ME = 'alice';
/** A second account of the same person; `standIn.switchAccount(OTHER_ACCOUNT)` signs it in. */
export const OTHER_ACCOUNT = 'alice_shop';

/** Neither follows the other (seen from `alice`, at the start). All of them post in the home timeline. */
export const STRANGERS = ['ann', 'bob', 'carol', 'dan'] as const;
/** Alice follows them, they do not follow her. */
export const FOLLOWED = ['erin', 'frank', 'grace'] as const;
/** They follow each other. */
export const MUTUAL = ['heidi', 'ivan', 'judy'] as const;
/** They follow Alice, she does not follow them. */
export const FOLLOWS_ME = ['ken', 'lena'] as const;
/** Strangers with a private account: following them makes a request. They have no posts in the timeline. */
export const PRIVATE = ['mallory'] as const;
/** Who stands in the sidebar with a follow button: a stranger, one who follows Alice, a private account. */
export const WHO_TO_FOLLOW = ['carol', 'ken', 'mallory'] as const;
/** Whose promoted post stands in the home timeline. */
export const ADVERTISER = 'kettle_co';

const NAMED: readonly (readonly [handle: string, name: string, bio: string])[] = [
  [ME, 'Alice', 'Maps, tea and long trains. Learning to draw.'],
  [OTHER_ACCOUNT, 'Alice’s tea shop', 'Loose leaf, small batches, friendly prices.'],
  ['ann', 'Ann', 'Balcony gardener. Tomatoes on the fifth floor.'],
  ['bob', 'Bob', 'I draw maps of places that are not on maps.'],
  ['carol', 'Carol', 'Watercolours, mostly of rain.'],
  ['dan', 'Dan', 'Bread, then more bread.'],
  ['erin', 'Erin', 'Night sky, cold hands, warm socks.'],
  ['frank', 'Frank', 'By bicycle, slowly.'],
  ['grace', 'Grace', 'Reading one shelf of the town library a year.'],
  ['heidi', 'Heidi', 'Hills, huts and soup.'],
  ['ivan', 'Ivan', 'Small programs that do one thing.'],
  ['judy', 'Judy', 'Alto. Rehearsal on Tuesdays.'],
  ['ken', 'Ken', 'Club chess, clumsy openings.'],
  ['lena', 'Lena', 'Words and where they come from.'],
  ['mallory', 'Mallory', 'Private. Friends only.'],
  [ADVERTISER, 'Kettle & Co.', 'Kettles that whistle in tune.'],
];

const titled = (handle: string) =>
  handle
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Everybody, the named people first. */
export const PEOPLE: readonly StandInPerson[] = [
  ...NAMED,
  ...CROWD.map((handle) => [handle, titled(handle), 'Here to read.'] as const),
].map(([handle, name, bio], index) => ({
  handle,
  name,
  bio,
  userId: String(1_200_000_000_000_000_000n + BigInt(index) * 7_919n),
  isPrivate: (PRIVATE as readonly string[]).includes(handle),
}));

const byHandle = new Map(PEOPLE.map((person) => [person.handle, person]));

/** The person behind a handle; throws for a handle nobody has, so that a typing error in a test is loud. */
export function person(handle: string): StandInPerson {
  const found = byHandle.get(handle);
  if (!found) throw new Error(`Nobody in the stand-in is called ${handle}`);
  return found;
}

/** Whether anybody has this handle. */
export const isPerson = (handle: string): boolean => byHandle.has(handle);

/** Whom an account follows before anybody presses anything. */
export function followedAtStart(account: string): string[] {
  if (account === ME) return [...MUTUAL, ...FOLLOWED, ...CROWD.slice(0, 50)];
  return account === OTHER_ACCOUNT
    ? ['heidi']
    : CROWD.filter((_, index) => (index + account.length) % 4 === 0);
}

/** Who follows somebody before anybody does anything. */
export function followersOf(handle: string): string[] {
  if (handle === ME) return [...MUTUAL, ...FOLLOWS_ME, ...CROWD.slice(30, 80)];
  return CROWD.filter((_, index) => (index + handle.length) % 3 === 0);
}
