import { ME, person } from './people.ts';

/** The one group of the stand-in. */
export const GROUP = {
  id: 'g1912345678901234567',
  title: 'Sunday hike',
  members: [ME, 'heidi', 'ivan'],
} as const;

/** How X names the conversation of two people: their user ids, the lower first. */
export function spotOf(one: string, other: string): string {
  const [a, b] = [person(one).userId, person(other).userId];
  return BigInt(a) < BigInt(b) ? `${a}-${b}` : `${b}-${a}`;
}

/** The page of the conversation of two people. */
export const chatPath = (one: string, other: string): string => `/i/chat/${spotOf(one, other)}`;
