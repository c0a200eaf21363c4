import type { Action } from '../../utils/etiquette/advice.ts';
import type { Profile } from '../../utils/etiquette/manners.ts';
import type { View } from './view.ts';

/** What a person can do in the popup. */
export interface PopupEvents {
  /** Look at something else. */
  view(view: View): void;
  /** Look at another account. */
  account(handle: string): void;
  /** Say how an account is used. */
  profile(account: string, profile: Profile): void;
  /** Ask the browser for x.com; has to happen within the click. */
  allow(): void;
  snooze(until: 'hour' | 'day' | 'off'): void;
  damageSeen(): void;
  answer(advice: string, action: Action): void;
  /** Open the options, at one of their parts. */
  options(part?: 'chats'): void;
  retry(): void;
}
