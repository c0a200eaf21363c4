interface Sealed {
  readonly text: string;
  readonly at: number;
}

/** A message as the network carries it: not as plain text, but without X's encryption. */
export const sealed = (content: Sealed): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(content))));

/** What `sealed` made unreadable. */
export const readSealed = (text: string): Sealed =>
  JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))));
