import { toHandle } from '../handle.ts';
import type { KnownId } from './facts.ts';
import type { Tweet } from './tweet.ts';

/** Collects which id belongs to which handle. Handles change: of several for one id, the latest holds. */
export interface KnownIds {
  /** Learns from a post of `at`, UTC, ms. */
  add(tweet: Tweet, at: number): void;
  all(): KnownId[];
}

/** Whom X no longer knows has the id -1. */
const isId = (id: string) => /^[1-9]\d{0,19}$/.test(id);

export function knownIds(own: string): KnownIds {
  const known = new Map<string, KnownId>();
  const learn = (userId: string | null | undefined, name: string | null | undefined, at: number) => {
    const handle = toHandle(name ?? '');
    if (!userId || !isId(userId) || !handle || handle === own) return;
    const before = known.get(userId);
    if (!before || before.at < at) known.set(userId, { userId, handle, at });
  };
  return {
    add({ in_reply_to_user_id_str, in_reply_to_screen_name, entities }, at) {
      learn(in_reply_to_user_id_str, in_reply_to_screen_name, at);
      for (const { id_str, screen_name } of entities?.user_mentions ?? []) learn(id_str, screen_name, at);
    },
    all: () => [...known.values()],
  };
}
