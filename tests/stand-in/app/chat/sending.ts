import { GROUP, spotOf } from '../../chats.ts';
import { type Message, withMessage } from '../../messages.ts';
import { sealed } from '../../sealed.ts';
import { noteDone } from '../acts.ts';
import { now } from '../clock.ts';
import { operateChat } from '../network.ts';
import { getState, type Outgoing, patch } from '../store.ts';

const others = (id: string): Outgoing[] => getState().outgoing.filter(({ message }) => message.id !== id);

const show = (message: Message, failed: boolean) =>
  patch({ outgoing: [...others(message.id), { message, failed }] });

/** Asks the network to take a message, which is shown as being sent, then as sent or failed. */
export async function deliver(message: Message): Promise<void> {
  const { id, from, to, text, at } = message;
  show(message, false);
  const variables = {
    conversation_id: to === GROUP.id ? to : spotOf(from, to).replace('-', ':'),
    message_id: id,
    encoded_message_create_event: sealed({ text, at }),
    encoded_message_event_signature: '',
  };
  try {
    await operateChat('SendMessageCreateMutation', variables, 'message');
  } catch {
    show(message, true);
    return;
  }
  patch({ memory: withMessage(getState().memory, message), outgoing: others(id) });
  noteDone(from, 'message', to);
}

/** Writes to a person or a group in the name of the signed-in account. */
export function sendMessage(to: string, text: string): void {
  const { account } = getState().memory;
  if (account) void deliver({ id: crypto.randomUUID(), from: account, to, text, at: now() });
}
