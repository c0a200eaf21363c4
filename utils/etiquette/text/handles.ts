/** The mentions of a text, lower case: one for each `@` that patterns see, in their order, and as often as they stand there. */
export const handlesIn = (text: string): string[] =>
  Array.from(text.matchAll(/[@＠](\w+)/g), ([, name = '']) => name.toLowerCase());
