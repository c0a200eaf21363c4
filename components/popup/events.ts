import type { Action } from '../../utils/etiquette/advice.ts';
import type { View } from './view.ts';

/** What a person can do in the popup. */
export interface PopupEvents {
  /** Look at something else. */
  view(view: View): void;
  /** Look at another account. */
  account(handle: string): void;
  /** Ask the browser for x.com; has to happen within the click. */
  allow(): void;
  snooze(until: 'hour' | 'day' | 'off'): void;
  damageSeen(): void;
  answer(advice: string, action: Action): void;
  /** Open the options, at one of their parts. */
  options(part?: 'chats'): void;
  retry(): void;
}
