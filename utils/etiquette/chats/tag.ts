/** What a hashtag is made of (twitter-text 3.1): letters, digits, underscores, and signs that join them in some scripts. */
const PART = String.raw`\p{L}\p{M}\p{Nd}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7`;
const HASHTAG = new RegExp(
  String.raw`(?<=^|[\ufe0e\ufe0f]|[^${PART}&])[#＃](?![\ufe0f\u20e3])([${PART}]{1,100})(?![${PART}#＃]|:\/\/)`,
  'gu',
);
const WHOLE = new RegExp(`^[${PART}]{1,50}$`, 'u');
const LETTER = /[\p{L}\p{M}]/u;
const LINK = /https?:\/\/\S+/gi;

/** One hashtag as it is compared: composed, lower case, without its sign. "#ＢufferChat" and "bufferchat" are one. */
export const tagKey = (tag: string): string => tag.normalize('NFKC').replace(/^#/, '').toLowerCase();

/** What somebody typed for a chat's hashtag, without its sign; `undefined` where X would make no hashtag of it. */
export function readTag(typed: string): string | undefined {
  const tag = typed.trim().normalize('NFKC').replace(/^#/, '');
  return WHOLE.test(tag) && LETTER.test(tag) ? tag : undefined;
}

/** The hashtags of a text, as they are compared, each once, in their order. Such as X makes links of. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    [...text.replace(LINK, ' ').matchAll(HASHTAG)]
      .map(([, tag = '']) => tagKey(tag))
      .filter((tag) => LETTER.test(tag)),
  ),
];

/** The text with something else in the place of its hashtags. */
export const withoutTags = (text: string, instead = ' '): string => text.replace(HASHTAG, instead);
