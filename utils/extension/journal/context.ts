import type { Guidelines } from '../../etiquette/guidelines/guidelines.ts';
import { type SetBy, setBy } from '../../etiquette/guidelines/set-by.ts';
import { type Manners, mannersOf } from '../../etiquette/manners.ts';
import type { Settings } from '../../etiquette/settings.ts';
import type { Calendar } from '../../etiquette/time.ts';

/** The world as it is when something is asked of the journal. */
export interface Context {
  /** UTC, ms; the background's clock. */
  now: number;
  calendar: Calendar;
  settings: Settings;
  /** What the organisation has set in the browser. */
  managed?: Guidelines;
  /** Nothing is said in the page. */
  snoozed: boolean;
}

/** The settings as they hold for an account. */
export const mannersAt = (
  { settings, managed }: Pick<Context, 'settings' | 'managed'>,
  account: string,
): Manners => mannersOf(settings, account, managed);

/** Which parts of a rule an organisation has set for an account. */
export const setAt = ({ settings, managed }: Context, account: string, rule: string): SetBy =>
  setBy([settings.guidelines, managed], account, rule);
