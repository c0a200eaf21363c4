import { type HashtagChat, newChat } from './chat.ts';
import { PRESETS } from './presets.ts';
import { tagKey } from './tag.ts';

/** The chat with that hashtag (as it is compared): one of the user's, or one that Tact knows by name. */
export function knownChat(tag: string, chats: readonly HashtagChat[]): HashtagChat | undefined {
  const own = chats.find((chat) => tagKey(chat.tag) === tag);
  const preset = PRESETS.find((name) => tagKey(name) === tag);
  return own ?? (preset === undefined ? undefined : newChat(preset));
}

/** "#BufferChat": a hashtag as it is written, where that is known. */
export const titleOf = (tag: string, chats: readonly HashtagChat[]): string =>
  `#${knownChat(tag, chats)?.tag ?? tag}`;
