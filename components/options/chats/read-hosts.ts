import { MOST_HOSTS } from '../../../utils/etiquette/chats/chat.ts';
import { handleFrom } from '../handle-from.ts';

/** The handles in what somebody typed, each once; or the word that is none, or that they are too many. */
export function readHosts(
  typed: string,
): { hosts: string[] } | { refused: 'wrong'; what: string } | { refused: 'full' } {
  const words = typed.split(/[\s,;،؛，、；]+/).filter(Boolean);
  const wrong = words.find((word) => handleFrom(word) === undefined);
  if (wrong !== undefined) return { refused: 'wrong', what: wrong };
  const hosts = [...new Set(words.flatMap((word) => handleFrom(word) ?? []))];
  return hosts.length > MOST_HOSTS ? { refused: 'full' } : { hosts };
}
