import type { Settings } from '../../etiquette/settings.ts';
import type { Calendar } from '../../etiquette/time.ts';

/** The world as it is when something is asked of the journal. */
export interface Context {
  /** UTC, ms; the background's clock. */
  now: number;
  calendar: Calendar;
  settings: Settings;
  /** Nothing is said in the page. */
  snoozed: boolean;
}
