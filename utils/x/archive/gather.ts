import type { ArchiveAct, ArchiveBatch, Conversation, KnownId, Span } from './facts.ts';
import { type ArchiveSum, sumsOf } from './sums.ts';

/** What an archive tells of one person. */
export interface ArchivePerson {
  userId: string;
  /** Absent where the archive tells the id alone. */
  handle?: string;
  following?: boolean;
  followsYou?: boolean;
  /** Blocked. */
  shut?: true;
  /** UTC, ms: their first and last private message, and the owner's. */
  theyWrote?: number[];
  wrote?: number[];
}

/** All batches of an archive put together. */
export interface Gathered {
  take(batch: ArchiveBatch): void;
  acts(): readonly ArchiveAct[];
  /** `whole`: the lists have all that they should, so that absence says something. */
  people(whole: boolean): ArchivePerson[];
  /** Everybody whom the acts are about, in the order of their handles. */
  sums(): ArchiveSum[];
}

const times = ([first, last]: Span) => [...new Set([first, last])];
const messages = ({ mine, theirs }: Conversation) => ({
  ...(theirs && { theyWrote: times(theirs) }),
  ...(mine && { wrote: times(mine) }),
});

/** Whose handle it is now: of several accounts that had it, the one that was named last. */
function owners(named: readonly KnownId[]): Map<string, string> {
  const byHandle = new Map<string, KnownId>();
  for (const one of named) if (!(one.at < (byHandle.get(one.handle)?.at ?? 0))) byHandle.set(one.handle, one);
  return new Map([...byHandle.values()].map(({ userId, handle }) => [userId, handle]));
}

/** Collects what an archive tells. Of those it names, a list that is there and does not have them says that they do not follow. */
export function gather(): Gathered {
  const acts: ArchiveAct[] = [];
  const lists = { following: new Set<string>(), followers: new Set<string>(), blocked: new Set<string>() };
  let named: KnownId[] = [];
  let talks: Conversation[] = [];

  const personOf = (
    userId: string,
    handle: string | undefined,
    talk: Conversation | undefined,
    whole: boolean,
  ): ArchivePerson => {
    const on = (list: Set<string>) =>
      list.has(userId) || (whole && handle && list.size > 0 ? false : undefined);
    const [following, followsYou] = [on(lists.following), on(lists.followers)];
    return {
      userId,
      ...(handle && { handle }),
      ...(following !== undefined && { following }),
      ...(followsYou !== undefined && { followsYou }),
      ...(lists.blocked.has(userId) && { shut: true as const }),
      ...(talk && messages(talk)),
    };
  };

  return {
    take(batch) {
      if (batch.type === 'acts') for (const act of batch.acts) acts.push(act);
      else if (batch.type === 'ids') named = batch.ids;
      else if (batch.type === 'conversations') talks = batch.conversations;
      else for (const id of batch.userIds) lists[batch.type].add(id);
    },
    acts: () => acts,
    people(whole) {
      const handles = owners(named);
      const talked = new Map(talks.map((talk) => [talk.userId, talk]));
      const all = new Set([
        ...handles.keys(),
        ...Object.values(lists).flatMap((list) => [...list]),
        ...talked.keys(),
      ]);
      return [...all].map((userId) => personOf(userId, handles.get(userId), talked.get(userId), whole));
    },
    sums: () => sumsOf(acts),
  };
}
