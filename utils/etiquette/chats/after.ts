import { DAY } from '../time.ts';
import type { Visit } from './visit.ts';

/** How long after a chat people are thanked and followed up, ms. */
export const AFTER = 2 * DAY;

/** When a visit ended or will end: UTC, ms. */
export const endOf = ({ until, left = until }: Pick<Visit, 'until' | 'left'>): number =>
  Math.min(until, left);

/** Whether the user was in it, and it ended a short while ago (`now` is UTC, ms). */
export const isJustOver = (visit: Visit, now: number): boolean =>
  visit.joined !== undefined && endOf(visit) <= now && now < endOf(visit) + AFTER;
