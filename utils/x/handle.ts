/** A handle as X writes it, with or without @, in lower case and without it; `undefined` for anything else. */
export function toHandle(text: string): string | undefined {
  const handle = text.trim().replace(/^@/, '').toLowerCase();
  return /^[a-z0-9_]{1,20}$/.test(handle) ? handle : undefined;
}

/** The handles named in a text, once each, in the order of their first mention. An e-mail address names nobody. */
export function handlesIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w@＠/])[@＠]([A-Za-z0-9_]{1,20})(?![\w@＠])/g);
  return [...new Set(Array.from(found, ([, handle = '']) => handle.toLowerCase()))];
}
