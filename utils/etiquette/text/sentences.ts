/** What somebody quotes is not what they say. Apostrophes are no quotation marks: one that quotes stands at the edge of words. */
const QUOTED =
  /"[^"]{2,400}"|“[^”]{2,400}”|„[^“”]{2,400}[“”]|«[^»]{2,400}»|»[^«]{2,400}«|「[^」]{2,400}」|『[^』]{2,400}』|(?<![\p{L}\p{N}])['‘‚‹](?!(?:cause|cuz|em|til|tis|twas|bout|nen?|n|s)\b)(?=[\p{L}\p{N}])(?:[^'‘’‹›\n]|(?<=\p{L})['’](?=\p{L})){2,400}['’‘›](?![\p{L}\p{N}])/giu;
/** Lines that answer: "> what they wrote", "RT @ann: what she wrote". */
const REPEATED = /^[ \t]*>[ \t].*$|(?<!\S)RT @\w+:.*$/gm;
/** A question mark stays with its question; a full stop after "no" or before a digit shortens a word. */
const END = /(?<=[!?…](?=\s)|(?<!\b(?:n[or]|str|dz|tel|[dm]r|mrs))\.(?=\s+[^\s\d])|[？؟])|[。！\n;；]+/i;

/** The sentences of a text. */
export const allSentencesOf = (text: string): string[] =>
  text.split(END).filter((sentence) => sentence.trim() !== '');

/** The sentences of a text, without what is quoted in it or repeated. */
export const sentencesOf = (text: string): string[] =>
  allSentencesOf(text.replace(REPEATED, ' ').replace(QUOTED, ' '));
