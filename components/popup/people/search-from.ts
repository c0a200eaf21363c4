import { handleFrom } from '../../options/handle-from.ts';

/** What to look for when this was typed or pasted: a handle without its @ or address, or words of a note. */
export const searchFrom = (typed: string): string =>
  handleFrom(typed) ?? typed.trim().replace(/^@/, '').toLowerCase();
