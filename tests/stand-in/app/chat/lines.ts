import { GROUP } from '../../chats.ts';
import { OLDER } from '../../data/talks.ts';
import type { Message } from '../../messages.ts';
import type { Memory } from '../../state.ts';
import type { Outgoing } from '../store.ts';

/** A message as the chat shows it. */
export interface Line extends Message {
  readonly mine: boolean;
  readonly state: 'sending' | 'sent' | 'failed';
}

const belongs = (message: Message, to: string, account: string): boolean =>
  to === message.to
    ? to === GROUP.id || message.from === account
    : message.from === to && message.to === account;

/** What was written in a conversation, oldest first, with what is still on its way. */
export function linesOf(to: string, account: string, memory: Memory, outgoing: readonly Outgoing[]): Line[] {
  const arrived = [...OLDER, ...memory.messages].map((message) => ({ message, state: 'sent' as const }));
  const leaving = outgoing.map(({ message, failed }) => ({
    message,
    state: failed ? ('failed' as const) : ('sending' as const),
  }));
  return [...arrived, ...leaving]
    .filter(({ message }) => belongs(message, to, account))
    .map(({ message, state }) => ({ ...message, state, mine: message.from === account }))
    .sort((a, b) => a.at - b.at);
}
