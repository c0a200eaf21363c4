import { getState } from './store.ts';

/** The stand-in's own idea of now, in milliseconds since 1970. */
export const now = (): number => Date.now() + getState().options.clock;
