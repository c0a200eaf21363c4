/** What people say in a chat beside its subject. */
export interface Speech {
  /** Says hello, or who one is. */
  hello: boolean;
  thanks: boolean;
  /** Says that it is one's first time there. */
  firstTime: boolean;
}

/** Reads what a post in a chat says beside its subject, in the languages that have phrases. */
export const speechOf = (text: string): Speech => ({
  hello: /\b(?:hi|hello)\b/i.test(text),
  thanks: /\bthank(?:s| you)\b/i.test(text),
  firstTime: /\bfirst (?:time|chat)\b/i.test(text),
});
