/** What somebody quotes is not what they say. Apostrophes are no quotation marks. */
const QUOTED =
  /"[^"]{2,400}"|“[^”]{2,400}”|„[^“”]{2,400}[“”]|«[^»]{2,400}»|»[^«]{2,400}«|「[^」]{2,400}」|『[^』]{2,400}』/g;
const END = /(?<=[.!?…](?=\s))|[。！？؟\n;；]+/;

/** The sentences of a text, without what is quoted in it. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(QUOTED, ' ')
    .split(END)
    .filter((sentence) => sentence.trim() !== '');
