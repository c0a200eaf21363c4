import type { HashtagChat } from '../../../utils/etiquette/chats/chat.ts';
import { tagKey } from '../../../utils/etiquette/chats/tag.ts';

/** A chat that was taken off the list, and where it stood among those that were left. */
export interface Removed {
  chat: HashtagChat;
  index: number;
}

/** A place on the page: a chat, or where one was. */
export interface Place {
  chat: HashtagChat;
  removed: boolean;
}

export const isSameChat = (a: HashtagChat, b: HashtagChat): boolean => tagKey(a.tag) === tagKey(b.tag);

/** The chats with those that were removed (in the order of their removal) in their old places; one that is back is there once. */
export function withRemoved(chats: readonly HashtagChat[], removed: readonly Removed[]): Place[] {
  const places: Place[] = chats.map((chat) => ({ chat, removed: false }));
  for (const { chat, index } of removed.toReversed())
    if (!places.some((place) => isSameChat(place.chat, chat)))
      places.splice(index, 0, { chat, removed: true });
  return places;
}

/** The chats with a removed one back in its place on the page. */
export function putBack(
  chats: readonly HashtagChat[],
  places: readonly Place[],
  back: HashtagChat,
): HashtagChat[] {
  if (chats.some((chat) => isSameChat(chat, back))) return [...chats];
  const place = places.findIndex(({ chat }) => isSameChat(chat, back));
  const before = places.slice(0, place).filter(({ removed }) => !removed).length;
  return chats.toSpliced(before, 0, back);
}
