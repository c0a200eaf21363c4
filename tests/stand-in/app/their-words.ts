import type { StandInPost } from '../data/post.ts';
import { person } from '../people.ts';
import { now } from './clock.ts';
import { send } from './network.ts';
import { getState, patch } from './store.ts';

type Said = Pick<StandInPost, 'text' | 'replyTo' | 'quotes'>;

/** Somebody else posts, here and on the server. Gives the id of the post. */
export async function speakFrom(handle: string, said: Said): Promise<string> {
  const { handle: author } = person(handle);
  const at = now();
  const asked = { kind: 'post', on: '', account: author, at, ...said };
  const { id } = (await send('/i/api/stand-in/speak', JSON.stringify(asked))) as { id: string };
  const counts = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 0 };
  const { memory } = getState();
  patch({ memory: { ...memory, posted: [...memory.posted, { id, author, age: 0, at, counts, ...said }] } });
  return id;
}

/** Somebody else names the signed-in account in a post; in front, where the text does not. */
export function mentionFrom(handle: string, text: string): Promise<string> {
  const name = `@${getState().memory.account}`;
  return speakFrom(handle, { text: text.includes(name) ? text : `${name} ${text}` });
}

/** Somebody else follows the signed-in account, here and on the server. */
export async function followFrom(handle: string): Promise<void> {
  const { account } = getState().memory;
  if (!account) throw new Error('Nobody is signed in whom they could follow');
  const follow = { from: person(handle).handle, to: account, at: now() };
  await send('/i/api/stand-in/follow', JSON.stringify(follow));
  const { memory } = getState();
  patch({ memory: { ...memory, follows: [...memory.follows, follow] } });
}
