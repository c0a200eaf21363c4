/** The handles named in a text, lower case. */
export const handlesIn = (text: string): string[] =>
  Array.from(text.matchAll(/[@＠]([a-z0-9_]{1,20})/gi), ([, name = '']) => name.toLowerCase());
