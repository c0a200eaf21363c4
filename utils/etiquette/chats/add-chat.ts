import { type HashtagChat, MOST_CHATS, newChat } from './chat.ts';
import { readTag, tagKey } from './tag.ts';

/** Why a chat was not added. */
export type ChatRefusal = 'empty' | 'tag' | 'twice' | 'full';

/** Marks of direction that come along with pasted text. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The chats with the one whose hashtag somebody typed at their end, or why it is not to be added. */
export function addChat(
  chats: readonly HashtagChat[],
  typed: string,
): { chats: HashtagChat[]; added: HashtagChat } | { refused: ChatRefusal } {
  const text = typed.replace(INVISIBLE, '').trim();
  if (/^[#＃]?$/.test(text)) return { refused: 'empty' };
  const tag = readTag(text);
  if (!tag) return { refused: 'tag' };
  if (chats.some((one) => tagKey(one.tag) === tagKey(tag))) return { refused: 'twice' };
  if (chats.length >= MOST_CHATS) return { refused: 'full' };
  const added = newChat(tag);
  return { chats: [...chats, added], added };
}
