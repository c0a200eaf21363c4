import type { StandInPost } from '../data/post.ts';
import { now } from './clock.ts';
import { label } from './labels.ts';
import { getState } from './store.ts';

/** A count as it stands below a post: nothing for zero, short from ten thousand on. */
export function shortCount(count: number): string {
  if (count === 0) return '';
  const { lang } = getState().options;
  return new Intl.NumberFormat(lang, count < 10_000 ? {} : { notation: 'compact' }).format(count);
}

type Written = Pick<StandInPost, 'age' | 'at'>;
const OPENED = Date.now();

/** When a post was written, for `<time datetime>`. */
export const writtenAt = ({ age, at }: Written): Date =>
  new Date(at ?? OPENED + getState().options.clock - age * 60_000);

/** How long ago, as X shows it: `5m`, `3h`, then a date. */
export function sinceText(post: Written): string {
  const { lang } = getState().options;
  const age = Math.round((now() - writtenAt(post).getTime()) / 60_000);
  if (age < 1) return label('now');
  if (age < 60) return `${age.toLocaleString(lang)}${label('minutes')}`;
  if (age < 1_440) return `${Math.floor(age / 60).toLocaleString(lang)}${label('hours')}`;
  return writtenAt(post).toLocaleDateString(lang, { month: 'short', day: 'numeric' });
}

/** Date and time in full, as below the post on its own page. */
export const fullTime = (post: Written): string =>
  writtenAt(post).toLocaleString(getState().options.lang, { dateStyle: 'medium', timeStyle: 'short' });
