import type { ActKind } from './act.ts';

/**
 * X's own daily limits for unverified accounts, since May 2026 (X help, "About X limits"; reported by Lokmat and NDTV).
 * Not etiquette: shown beside it, because running into them locks an account for hours.
 */
export const X_CEILINGS: Readonly<Partial<Record<ActKind, number>>> = { post: 50, reply: 200, follow: 400 };
