/** What somebody quotes is not what they say. Apostrophes are no quotation marks. */
const QUOTED =
  /"[^"]{2,400}"|“[^”]{2,400}”|„[^“”]{2,400}[“”]|«[^»]{2,400}»|»[^«]{2,400}«|「[^」]{2,400}」|『[^』]{2,400}』/g;
/** A question mark stays with its question; a full stop after "no" or before a digit shortens a word. */
const END = /(?<=[!?…](?=\s)|(?<!\b(?:n[or]|str|dz|tel|[dm]r|mrs))\.(?=\s+[^\s\d])|[？؟])|[。！\n;；]+/i;

/** The sentences of a text. */
export const allSentencesOf = (text: string): string[] =>
  text.split(END).filter((sentence) => sentence.trim() !== '');

/** The sentences of a text, without what is quoted in it. */
export const sentencesOf = (text: string): string[] => allSentencesOf(text.replace(QUOTED, ' '));
