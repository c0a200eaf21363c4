import type { Sight } from './messages.ts';
import type { Data, Words } from './words.ts';

/** How things stand, as far as the icon tells it. */
export interface Standing {
  mayReadX: boolean;
  damaged: boolean;
  troubled: boolean;
  /** UTC, ms. */
  snoozedUntil?: number | undefined;
  /** What the tab's page can see; absent for the icon of all other tabs. */
  sight?: Sight | undefined;
  /** How many good next steps wait in the popup. */
  praise: number;
}

/** What the icon shows. `title` is a key of the words. */
export interface Badge {
  text: string;
  tone: 'careful' | 'calm';
  title: string;
  data: Data;
}

const careful = (title: string): Badge => ({ text: '!', tone: 'careful', title, data: {} });
const calm = (text: string, title: string, data: Data = {}): Badge => ({ text, tone: 'calm', title, data });

/** The weightiest thing that there is to say. Never "all is well" where Tact does not see or may not speak. */
export function badgeOf(standing: Standing): Badge {
  const { mayReadX, damaged, troubled, snoozedUntil, sight, praise } = standing;
  if (!mayReadX) return careful('badge_no_permission');
  if (damaged) return careful('badge_damage');
  if (troubled) return careful('badge_trouble');
  if (sight === 'blind') return careful('badge_blind');
  if (sight === 'unsupported') return careful('badge_unsupported');
  if (snoozedUntil !== undefined) return calm('zz', 'badge_snoozed', { until: snoozedUntil });
  if (sight === 'signed-out') return calm('', 'badge_signed_out');
  if (praise > 0) return calm(String(praise), 'badge_praise', { n: praise });
  return calm('', sight === 'seeing' ? 'badge_watching' : 'extName');
}

/** The icon's title in words; the hour is written as the language writes it. */
export function badgeTitle({ title, data }: Badge, t: Words): string {
  const { until } = data;
  if (typeof until !== 'number') return t(title, data);
  return t(title, { until: new Intl.DateTimeFormat(t.lang, { timeStyle: 'short' }).format(until) });
}
