import { ELSEWHERE, LANGUAGES } from '../text/languages.ts';
import { type Lines, linesOf, saying, says } from '../text/phrases.ts';
import { sentencesOf } from '../text/sentences.ts';
import { withoutTags } from './tag.ts';

/** What people say in a chat beside its subject. */
export interface Speech {
  /** Says hello, or who one is. */
  hello: boolean;
  thanks: boolean;
  /** Says that it is one's first time there. */
  firstTime: boolean;
  /** Something that answers no question: late, leaving, praise for a question. */
  aside: boolean;
}

/** Mentions, hashtags and the number that a post begins with. */
const HEAD = /^(?:\s|[#＃@＠][\p{L}\p{M}\p{N}_]+|[aq]\s?\d{1,2}(?!\d)[\s:：.)–-]*)+/iu;
const WAVE = /👋/u;
const SPOKEN = [...Object.values(LANGUAGES), ELSEWHERE];

/** A text's sentences made ready; `tag` stands in the place of hashtags. */
const linesIn = (text: string, tag: string): Lines[] =>
  sentencesOf(withoutTags(text, tag)).map((sentence) => linesOf(sentence, 'mentions', SPOKEN));

const isSaid = (lines: readonly Lines[], group: 'hello' | 'thanks' | 'first-time'): boolean =>
  lines.some((line) => saying(line, group, `${group}-not`).length > 0);

/** Reads what a post in a chat says beside its subject, in the languages that have phrases; quoted words are not its own. */
export function speechOf(text: string): Speech {
  const said = text.replace(HEAD, '');
  const lines = linesIn(said, ' ');
  return {
    hello: WAVE.test(text) || isSaid(lines, 'hello'),
    thanks: isSaid(lines, 'thanks'),
    // Whoever writes "my first #BufferChat" speaks of the chat.
    firstTime: isSaid(linesIn(said, ' chat '), 'first-time'),
    aside: lines.some((line) => says(line, 'aside')),
  };
}
