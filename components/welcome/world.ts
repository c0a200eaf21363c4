import type { SettingsDoor } from '../options/world.ts';

/** What the welcome page asks of the rest of Tact. Each promise rejects with the reason when it fails. */
export interface WelcomeWorld {
  settings: SettingsDoor;
  /** The user's own handles, as far as X's pages showed them. */
  accounts(): Promise<string[]>;
  /** Whether Tact may watch X's pages. */
  permitted(): Promise<boolean>;
  /** Asks the browser for it; only inside a click. */
  permit(): Promise<boolean>;
}
