import type { Sight } from '../../utils/extension/messages.ts';

/**
 * What is known of the tab in front: what its page sees; that the browser does not let Tact in; that it is a page of X
 * where Tact does not answer; that it is no page of X at all.
 */
export type Watching = Sight | 'no-permission' | 'silent' | 'elsewhere';

/** States in which acts may go by uncounted, so that room left is "at most". */
export const UNSURE: readonly Watching[] = ['blind', 'no-permission', 'unsupported', 'silent'];
