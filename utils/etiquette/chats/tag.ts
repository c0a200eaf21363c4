/** Hashtags as X makes them of a text: letters, digits and underscores, a letter at the least. */
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#])[#＃]([\p{L}\p{M}\p{N}_]{1,100})/gu;
const LETTER = /\p{L}/u;

/** One hashtag as it is compared: composed, lower case, without its sign. "#ＢufferChat" and "bufferchat" are one. */
export const tagKey = (tag: string): string => tag.normalize('NFKC').replace(/^#/, '').toLowerCase();

/** What somebody typed for a chat's hashtag, without its sign; `undefined` where X would make no hashtag of it. */
export function readTag(typed: string): string | undefined {
  const tag = typed.trim().normalize('NFKC').replace(/^#/, '');
  return /^[\p{L}\p{M}\p{N}_]{1,50}$/u.test(tag) && LETTER.test(tag) ? tag : undefined;
}

/** The hashtags of a text, as they are compared, each once, in their order. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(HASHTAG)].map(([, tag = '']) => tagKey(tag)).filter((tag) => LETTER.test(tag)),
  ),
];
