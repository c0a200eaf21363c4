import { conversationsOf } from './conversations.ts';
import { entriesIn } from './entries.ts';
import type { ArchiveBatch, ArchiveSummary } from './facts.ts';
import { holdTotal } from './limits.ts';
import { LISTS, type ListName, listedId } from './listed.ts';
import { openArchive } from './open-archive.ts';
import { isPart, KINDS, type Kind, partsOf } from './parts.ts';
import { postsOf } from './posts.ts';

/** How far the reading is, in bytes of unpacked files. */
export interface ArchiveProgress {
  done: number;
  total: number;
}

export interface ReadArchiveOptions {
  /** Takes what was read; the reading waits for it. What it throws ends the reading and is thrown on. */
  onBatch?(batch: ArchiveBatch): void | Promise<void>;
  onProgress?(progress: ArchiveProgress): void;
  signal?: AbortSignal;
}

/**
 * Reads X's own data archive: one zip, or the files of the unpacked folder or of its `data` folder. Nothing in it is run,
 * no text of it is given on. Missing files are tolerated. The page stays alive meanwhile. Throws an `ArchiveError`.
 * Shapes: community-archive's archive_data.md and archives of 2019 to 2026.
 */
export async function readArchive(
  chosen: readonly File[],
  { onBatch, onProgress, signal }: ReadArchiveOptions = {},
): Promise<ArchiveSummary> {
  const { files, owner, manifest } = await openArchive(chosen, signal);
  const parts = Object.fromEntries(KINDS.map((kind) => [kind, partsOf(files, kind)])) as Record<
    Kind,
    ReturnType<typeof partsOf>
  >;
  const total = KINDS.flatMap((kind) => parts[kind]).reduce((sum, { file }) => sum + file.size, 0);
  holdTotal(total);
  let done = 0;
  const found = new Map<string, number>();

  async function each(kind: Kind, take: (entries: unknown[]) => void | Promise<void>, depth?: number) {
    const onBytes = (bytes: number) => {
      done += bytes;
      onProgress?.({ done, total });
    };
    for (const { name, file } of parts[kind]) {
      const reading = entriesIn(file, { signal, onBytes, ...(depth && { depth }) });
      let step = await reading.next();
      for (; !step.done; step = await reading.next()) await take(step.value);
      found.set(name, step.value);
    }
  }

  const posts = postsOf(owner);
  await each('posts', async (entries) => {
    const acts = posts.take(entries);
    if (acts.length > 0) await onBatch?.({ type: 'acts', acts });
  });
  const ids = posts.ids();
  await onBatch?.({ type: 'ids', ids });

  let skipped = posts.skipped;
  const lists = { following: 0, followers: 0, blocked: 0 };
  for (const list of Object.keys(LISTS) as ListName[]) {
    const seen = new Set<string>();
    await each(list, async (entries) => {
      const read = entries.flatMap((entry) => listedId(list, entry) ?? []);
      skipped += entries.length - read.length;
      const userIds = [...new Set(read)].filter((id) => !seen.has(id));
      for (const id of userIds) seen.add(id);
      if (userIds.length > 0) await onBatch?.({ type: list, userIds });
    });
    lists[list] = seen.size;
  }

  const talks = conversationsOf(owner.userId ?? '');
  await each(
    'messages',
    (entries) => {
      skipped += entries.filter((entry) => !talks.add(entry)).length;
    },
    4,
  );
  const conversations = talks.all();
  await onBatch?.({ type: 'conversations', conversations });

  const promised = [...(manifest?.promised ?? [])].filter(([name]) =>
    KINDS.some((kind) => isPart(kind, name)),
  );
  return {
    owner,
    ...posts.numbers(),
    ...lists,
    conversations: conversations.length,
    likes: manifest?.likes ?? 0,
    ids: ids.length,
    skipped,
    partial: (manifest?.partial ?? false) || promised.some(([name, count]) => (found.get(name) ?? 0) < count),
  };
}
