import type { Dealings, Person } from '../../etiquette/person.ts';
import type { ArchiveAct } from './facts.ts';

/** What the owner did towards one person, all in all. */
export type ArchiveSum = Pick<Person, 'handle'> & Pick<Dealings, 'mine' | 'first' | 'last' | 'lastWord'>;

/** The sums of acts for everybody whom they are about. */
export function sumsOf(acts: readonly ArchiveAct[]): ArchiveSum[] {
  const sums = new Map<string, ArchiveSum>();
  for (const { at, kind, person, mentions = [] } of acts)
    for (const handle of new Set(person ? [person, ...mentions] : mentions)) {
      const before = sums.get(handle) ?? { handle, mine: 0, first: at, last: at };
      const lastWord = kind === 'repost' ? before.lastWord : Math.max(at, before.lastWord ?? 0);
      sums.set(handle, {
        handle,
        mine: before.mine + 1,
        first: Math.min(before.first, at),
        last: Math.max(before.last, at),
        ...(lastWord !== undefined && { lastWord }),
      });
    }
  return [...sums.values()].sort((a, b) => (a.handle < b.handle ? -1 : 1));
}
