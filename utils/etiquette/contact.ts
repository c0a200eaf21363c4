import type { Act, ActKind } from './act.ts';
import { THEIRS } from './exchanges.ts';
import type { Need, Situation } from './rule.ts';

/** The history that tells how close somebody is, from the first day on, with what `more` asks for. */
export const contact = (...more: ActKind[]): Need => ({
  kinds: [...THEIRS, 'wrote-first', ...more],
  since: 0,
});

/** They wrote a private message: whatever is private now is not too soon. */
export const wroteFirst = (history: readonly Act[]): boolean =>
  history.some(({ kind }) => kind === 'wrote-first');

/** They asked for a private message in public. */
export const wantedDm = (history: readonly Act[]): boolean =>
  history.some(({ kind, traits }) => THEIRS.includes(kind) && traits?.asks?.includes('dm'));

/** A finding's numbers about closeness, what there is and what people usually wait for, with the acts that they rest on. */
export function closeness({ history, standing }: Pick<Situation, 'history' | 'standing'>) {
  const { exchanges, days, need, over } = standing;
  const evidence = history.filter(({ kind }) => THEIRS.includes(kind)).map(({ id }) => id);
  return { data: { n: exchanges.n, days, need, over }, evidence };
}
