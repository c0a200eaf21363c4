import { healSettings } from '@/utils/etiquette/settings.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import type { SeenPerson } from '@/utils/extension/messages.ts';
import { context, NOON, newId, seenAct } from '../world.ts';
import { db } from './record-stage.ts';

export type Word = NonNullable<SeenPerson['words']>[number];
const settings = healSettings({ accounts: { shop: { profile: 'brand' } } });
/** A shop that is a brand. */
export const world = (now = NOON) => context({ now, settings });
/** Does something as the shop. */
export const done = (parts: Partial<SeenAct>, account = 'shop') => {
  const at = parts.at ?? NOON;
  return record(db, seenAct({ account, ...parts, at }), world(at));
};
/** What the brand's own profile shows of so many days ago. */
export const profileShows = (words: Word[], account = 'shop') =>
  learn(db, account, { people: [{ handle: account, words }] }, world());
/** A word on the account's own page, of so many days ago. */
export const word = (kind: Word['kind'], post: string, daysAgo: number, more: Partial<Word> = {}): Word => ({
  kind,
  post,
  at: NOON - daysAgo * DAY,
  ...more,
});
/** What the shop writes to @ann. */
export const draft = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'reply',
  account: 'shop',
  person: 'ann',
  post: '1',
  root: '1',
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});
export const dm = (text: string, more: Partial<SeenDraft> = {}) =>
  draft(text, { kind: 'dm', chat: { theirs: false, mine: false, answered: false }, ...more });
export const judged = async (one: SeenDraft, now = NOON) =>
  (await judgeDraft(db, newId(), one, world(now))).advice;
export const mentions = (handle: string, hoursAgo: number, post = '77') =>
  learn(db, 'shop', { people: [{ handle, words: [word('mention', post, hoursAgo / 24)] }] }, world());
export const stranger = (handle: string, account = 'shop') =>
  learn(db, account, { people: [{ handle, following: false, followsYou: false }] }, world());
