import type { ArchiveAct, ArchiveBatch, Conversation, KnownId } from './facts.ts';

/** What an archive tells of one person. */
export interface ArchivePerson {
  userId: string;
  /** Absent where the archive tells the id alone. */
  handle?: string;
  following?: boolean;
  followsYou?: boolean;
  /** Blocked or muted. */
  shut?: true;
  /** UTC, ms: when they wrote a private message. */
  wroteFirst?: number;
  /** UTC, ms: when the owner did. */
  wrote?: number[];
}

/** All batches of an archive put together. */
export interface Gathered {
  take(batch: ArchiveBatch): void;
  acts(): readonly ArchiveAct[];
  people(): ArchivePerson[];
  /** Everybody whom the acts are about. */
  handles(): string[];
}

const messages = ({ wroteFirst, firstAt, lastAt, mine, theirs }: Conversation) => ({
  ...(theirs > 0 && { wroteFirst: wroteFirst === 'other' ? firstAt : lastAt }),
  ...(mine > 0 && { wrote: [wroteFirst === 'owner' ? firstAt : lastAt] }),
});

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
  ): ArchivePerson => {
    const on = (list: Set<string>) =>
      list.size > 0 && (handle || list.has(userId)) ? list.has(userId) : undefined;
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
    people() {
      const handles = new Map(named.map(({ userId, handle }) => [userId, handle]));
      const talked = new Map(talks.map((talk) => [talk.userId, talk]));
      const all = new Set([
        ...handles.keys(),
        ...Object.values(lists).flatMap((list) => [...list]),
        ...talked.keys(),
      ]);
      return [...all].map((userId) => personOf(userId, handles.get(userId), talked.get(userId)));
    },
    handles: () => [
      ...new Set(acts.flatMap(({ person, mentions = [] }) => (person ? [person, ...mentions] : mentions))),
    ],
  };
}
