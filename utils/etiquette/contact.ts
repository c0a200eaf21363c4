import type { Act } from './act.ts';
import { OURS, THEIRS } from './exchanges.ts';
import type { Need, Situation } from './rule.ts';
import { handlesIn } from './text/handles.ts';
import { DAY } from './time.ts';

/** The history that tells how close somebody is, and who spoke first, from the first day on. */
export const contact = (): Need => ({
  kinds: [...THEIRS, ...OURS, 'dm', 'wrote-first', 'followed-you'],
  since: 0,
});

/** They wrote a private message: whatever is private now is not too soon. */
export const wroteFirst = (history: readonly Act[]): boolean =>
  history.some(({ kind }) => kind === 'wrote-first');

/** They wrote before the user ever did: the conversation is theirs. */
export const theyBegan = (history: readonly Act[]): boolean =>
  history.find(({ kind }) => kind === 'dm' || kind === 'wrote-first')?.kind === 'wrote-first';

/** They asked for a private message in public. */
export const wantedDm = (history: readonly Act[]): boolean =>
  history.some(({ kind, traits }) => THEIRS.includes(kind) && traits?.asks?.includes('dm'));

/** A finding's numbers about closeness, what there is and what people usually wait for, with the acts that they rest on. */
export function closeness({ history, standing }: Pick<Situation, 'history' | 'standing'>) {
  const { exchanges, days, need, over } = standing;
  const evidence = history.filter(({ kind }) => THEIRS.includes(kind)).map(({ id }) => id);
  return { data: { n: exchanges.n, days, need, over }, evidence };
}

/** The thread itself asks for an answer of the account: the post answered, or one above it, names it, or links or offers are asked for. */
export function isAskedFor({ draft, reading }: Pick<Situation, 'draft' | 'reading'>): boolean {
  const account = draft?.account ?? '';
  const above = draft?.thread.filter(({ role }) => role !== 'sibling') ?? [];
  const isNamed = above.some(({ person, text }) => person !== account && handlesIn(text).includes(account));
  return isNamed || reading?.invited === 'words';
}

/** What belongs to one matter, ms. */
const MATTER = 30 * DAY;
/** For so long after they followed somebody is welcomed, days. */
export const NEW = 7;

/** Whether somebody, of whom the history tells, had followed shortly before that time, UTC, ms. */
export const isNew = (history: readonly Act[], who: string | undefined, then: number): boolean =>
  history.some(
    ({ kind, person, at }) =>
      kind === 'followed-you' && person === who && at <= then && at >= then - NEW * DAY,
  );

/**
 * A brand answers those who came to it, or welcomes a new follower: that is good manners, in private, too. Whoever names it has come,
 * whatever was before; whoever only answers it has not.
 */
export function isService(situation: Situation): boolean {
  const { profile, draft, history, moment } = situation;
  if (profile !== 'brand') return false;
  const lately = history.filter(({ kind, at }) => kind !== 'followed-you' && at >= moment.now - MATTER);
  const [first] = lately;
  const came = lately.some(({ kind }) => kind === 'mention') || (first && THEIRS.includes(first.kind));
  return isNew(history, draft?.person, moment.now) || came === true || isAskedFor(situation);
}
