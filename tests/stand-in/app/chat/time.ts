import { getState } from '../store.ts';

/** A time of day in the page's language. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString(getState().options.lang, { hour: 'numeric', minute: '2-digit' });
