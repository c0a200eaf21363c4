import { getState, patch } from './store.ts';

const SHOWN_MS = 5_000;
let keys = 0;

/** Shows a toast for about five seconds, in place of an older one; after posting it links to the new post. */
export function say(text: string, link?: string): void {
  keys += 1;
  const key = keys;
  patch({ toasts: [{ key, text, ...(link && { link }) }] });
  setTimeout(() => patch({ toasts: getState().toasts.filter((toast) => toast.key !== key) }), SHOWN_MS);
}
