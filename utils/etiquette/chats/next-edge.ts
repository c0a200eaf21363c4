import type { HashtagChat } from './chat.ts';
import { nextSession, sessionAt } from './schedule.ts';
import type { Visit } from './visit.ts';

/** When after `now` (UTC, ms) the next chat begins or ends, by the hours of the chats or as it was begun by hand; if ever. */
export function nextEdge(
  chats: readonly HashtagChat[],
  visits: readonly Pick<Visit, 'until'>[],
  now: number,
): number | undefined {
  const edges = [
    ...chats.flatMap((chat) => [sessionAt(chat, now)?.until, nextSession(chat, now + 1)?.from]),
    ...visits.map(({ until }) => until),
  ].filter((edge) => edge !== undefined && edge > now);
  return edges.length > 0 ? Math.min(...(edges as number[])) : undefined;
}
