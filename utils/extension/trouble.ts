import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<unknown>('local:trouble', { fallback: null });

/** What went wrong, as the browser names it: for `Failure.error` and the popup. */
export const troubleOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);

export async function getTrouble(): Promise<string | null> {
  const trouble = await item.getValue();
  return typeof trouble === 'string' ? trouble : null;
}

/** Remembers the trouble with the last attempt to write, or `null`, that it went well. Returns whether that is news. */
export async function setTrouble(trouble: string | null): Promise<boolean> {
  if ((await getTrouble()) === trouble) return false;
  await item.setValue(trouble);
  return true;
}
