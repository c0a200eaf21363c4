import type { ChatPerson } from '../../../utils/extension/chats-answers.ts';

/** What would be good to do with somebody met in a chat, or was done; a message key, and whether it is done. */
export function nextWord(person: ChatPerson): { key: string; done: boolean } | undefined {
  const { isHost, words, theirs, thanked, since } = person;
  if (since) return { key: 'chats_since', done: true };
  if (isHost && !thanked) return { key: 'chats_thank', done: false };
  if (thanked) return { key: 'chats_thanked', done: true };
  if (words === 0 && theirs > 0) return { key: 'chats_answer', done: false };
  return words > 0 ? { key: 'chats_go_on', done: false } : undefined;
}
