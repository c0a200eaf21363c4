import { GROUP, spotOf } from '../../chats.ts';
import { isRequest } from '../../messages.ts';
import { PEOPLE, person } from '../../people.ts';
import type { Memory } from '../../state.ts';
import type { Outgoing } from '../store.ts';
import { type Line, linesOf } from './lines.ts';

export interface Conversation {
  /** As in the address, after `/i/chat/`. */
  readonly id: string;
  /** Handle, or the group's id. */
  readonly to: string;
  readonly title: string;
  readonly isGroup: boolean;
}

const GROUP_CONVERSATION: Conversation = {
  id: GROUP.id,
  to: GROUP.id,
  title: GROUP.title,
  isGroup: true,
};

const isMember = (account: string) => (GROUP.members as readonly string[]).includes(account);

function withPerson(account: string, handle: string): Conversation {
  return { id: spotOf(account, handle), to: handle, title: person(handle).name, isGroup: false };
}

/** The conversation of an address, or undefined when the account has none there. */
export function conversationAt(id: string, account: string): Conversation | undefined {
  if (id === GROUP.id) return isMember(account) ? GROUP_CONVERSATION : undefined;
  const other = PEOPLE.find(({ handle }) => handle !== account && spotOf(account, handle) === id);
  return other && withPerson(account, other.handle);
}

interface Listed extends Conversation {
  readonly last: Line;
}

/** Every conversation of an account in which something was written, newest first; requests or all others. */
export function listOf(
  account: string,
  memory: Memory,
  outgoing: readonly Outgoing[],
  asking: boolean,
): Listed[] {
  const all = PEOPLE.filter(({ handle }) => handle !== account).map(({ handle }) =>
    withPerson(account, handle),
  );
  if (isMember(account)) all.push(GROUP_CONVERSATION);
  return all
    .filter(({ to }) => isRequest(memory, to, account) === asking)
    .flatMap((conversation) => {
      const last = linesOf(conversation.to, account, memory, outgoing).at(-1);
      return last ? [{ ...conversation, last }] : [];
    })
    .sort((a, b) => b.last.at - a.last.at);
}
