import type { ArchiveAct, ArchiveSummary, Conversation, KnownId } from '@/utils/x/archive/facts.ts';
import { type ReadArchiveOptions, readArchive } from '@/utils/x/archive/read-archive.ts';

/** Everything that an archive told. */
export interface Gathered {
  summary: ArchiveSummary;
  acts: ArchiveAct[];
  ids: KnownId[];
  lists: Record<'following' | 'followers' | 'blocked', string[]>;
  conversations: Conversation[];
}

/** Reads an archive and keeps all batches. */
export async function gather(
  files: readonly File[],
  options: Omit<ReadArchiveOptions, 'onBatch'> = {},
): Promise<Gathered> {
  const all: Omit<Gathered, 'summary'> = {
    acts: [],
    ids: [],
    lists: { following: [], followers: [], blocked: [] },
    conversations: [],
  };
  const summary = await readArchive(files, {
    ...options,
    onBatch(batch) {
      if (batch.type === 'acts') all.acts.push(...batch.acts);
      else if (batch.type === 'ids') all.ids.push(...batch.ids);
      else if (batch.type === 'conversations') all.conversations.push(...batch.conversations);
      else all.lists[batch.type].push(...batch.userIds);
    },
  });
  return { summary, ...all };
}
