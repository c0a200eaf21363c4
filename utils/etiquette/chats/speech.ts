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

/** A sentence that asks, or names somebody, may mean others. */
const OTHERS = /[?？؟]|[@＠]\w/;

interface Sentence {
  line: Lines;
  others: boolean;
}

/** A text's sentences made ready; `tag` stands in the place of hashtags. */
const linesIn = (text: string, tag: string): Sentence[] =>
  sentencesOf(withoutTags(text, tag)).map((sentence) => ({
    line: linesOf(sentence, 'mentions', SPOKEN),
    others: OTHERS.test(sentence),
  }));

type Said = 'hello' | 'thanks';

const isSaid = ({ line }: Sentence, group: Said): boolean => saying(line, group, `${group}-not`).length > 0;

/** Those that say it of oneself; who welcomes, or tells of somebody else anywhere in the text, may mean others with all of it. */
const firstsOf = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.some(({ line }) => says(line, 'first-time-not'))
    ? []
    : sentences.filter(({ line, others }) => !others && says(line, 'first-time'));

/** Reads what a post in a chat says beside its subject, in the languages that have phrases; quoted words are not its own. */
export function speechOf(text: string): Speech {
  const said = text.replace(HEAD, '');
  const lines = linesIn(said, ' ');
  const has = (group: Said) => lines.filter((line) => isSaid(line, group));
  const [hello, thanks, first] = [has('hello'), has('thanks'), firstsOf(lines)];
  const aside = lines.filter(({ line }) => says(line, 'aside'));
  const beside = new Set([...hello, ...thanks, ...first, ...aside]);
  return {
    hello: WAVE.test(text) || hello.length > 0,
    thanks: thanks.length > 0,
    // Whoever writes "my first #BufferChat" speaks of the chat.
    firstTime: first.length > 0 || firstsOf(linesIn(said, ' chat ')).length > 0,
    aside: aside.length > 0,
    alone: lines.every((line) => beside.has(line)),
  };
}
