import * as z from 'zod/mini';
import type { Conversation } from './facts.ts';
import { messageTime } from './time-of.ts';

const id = z.string().check(z.regex(/^[1-9]\d{0,19}$/));
const header = z.object({
  messageCreate: z.object({ senderId: id, recipientId: z.optional(id), createdAt: z.string() }),
});

/** Collects private messages by the other person. */
export interface Conversations {
  /** Takes one message of direct-message-headers.js; whether it was understood. */
  add(entry: unknown): boolean;
  all(): Conversation[];
}

/** Of `own`, digits. Reactions and the like are no messages, and messages to a group have no recipient. */
export function conversationsOf(own: string): Conversations {
  const byPerson = new Map<string, Conversation>();
  return {
    add(entry) {
      if (typeof entry === 'object' && entry !== null && !('messageCreate' in entry)) return true;
      const { data } = z.safeParse(header, entry);
      const at = messageTime(data?.messageCreate.createdAt ?? '');
      if (!data || at === undefined) return false;
      const { senderId, recipientId } = data.messageCreate;
      const mine = senderId === own;
      if (!recipientId || mine === (recipientId === own)) return true;

      const userId = mine ? recipientId : senderId;
      const before = byPerson.get(userId);
      const side = mine ? 'mine' : 'theirs';
      const [first, last] = before?.[side] ?? [at, at];
      byPerson.set(userId, { ...before, userId, [side]: [Math.min(first, at), Math.max(last, at)] });
      return true;
    },
    all: () => [...byPerson.values()],
  };
}
