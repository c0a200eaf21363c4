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
  /** All of its sentences say such things. */
  alone: boolean;
}

/** Mentions, hashtags and the number that a post begins with. */
const HEAD = /^(?:\s|[#＃@＠][\p{L}\p{M}\p{N}_]+|[aq]\s?\d{1,2}(?!\d)[\s:：.)–-]*)+/iu;
const WAVE = /👋/u;
const SPOKEN = [...Object.values(LANGUAGES), ELSEWHERE];

/** A text's sentences made ready; `tag` stands in the place of hashtags. */
const linesIn = (text: string, tag: string): Lines[] =>
  sentencesOf(withoutTags(text, tag)).map((sentence) => linesOf(sentence, 'mentions', SPOKEN));

type Said = 'hello' | 'thanks' | 'first-time';

const isSaid = (line: Lines, group: Said): boolean => saying(line, group, `${group}-not`).length > 0;

/** Reads what a post in a chat says beside its subject, in the languages that have phrases; quoted words are not its own. */
export function speechOf(text: string): Speech {
  const said = text.replace(HEAD, '');
  const lines = linesIn(said, ' ');
  const has = (group: Said) => lines.filter((line) => isSaid(line, group));
  const [hello, thanks, first] = [has('hello'), has('thanks'), has('first-time')];
  const aside = lines.filter((line) => says(line, 'aside'));
  const beside = new Set([...hello, ...thanks, ...first, ...aside]);
  return {
    hello: WAVE.test(text) || hello.length > 0,
    thanks: thanks.length > 0,
    // Whoever writes "my first #BufferChat" speaks of the chat.
    firstTime: first.length > 0 || linesIn(said, ' chat ').some((line) => isSaid(line, 'first-time')),
    aside: aside.length > 0,
    alone: lines.every((line) => beside.has(line)),
  };
}
