import { type Message, withAccepted, withMessage } from '../../messages.ts';
import { person } from '../../people.ts';
import { now } from '../clock.ts';
import { send } from '../network.ts';
import { getState, patch } from '../store.ts';

/** How somebody writes. */
export interface Writing {
  /** They ask to be let in first. */
  readonly request?: boolean;
  /** The id of a group they write in, instead of to the signed-in account. */
  readonly to?: string;
}

/** Somebody else writes, here and on the server. */
export async function writeFrom(handle: string, text: string, how: Writing = {}): Promise<void> {
  const to = how.to ?? getState().memory.account;
  if (!to) throw new Error('Nobody is signed in whom they could write to');
  const from = person(handle).handle;
  const message: Message = { id: crypto.randomUUID(), from, to, text, at: now() };
  const asks = how.request ?? false;
  await send('/i/api/stand-in/write', JSON.stringify({ message, asks }));
  patch({ memory: withMessage(getState().memory, message, asks) });
}

/** Lets somebody in who asked. */
export async function acceptRequest(from: string): Promise<void> {
  const { account } = getState().memory;
  if (!account) return;
  const request = { from, to: account };
  await send('/i/api/stand-in/accept', JSON.stringify(request));
  patch({ memory: withAccepted(getState().memory, request) });
}
