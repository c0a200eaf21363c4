import type { ArchiveOwner } from './facts.ts';
import type { ArchiveFiles } from './files.ts';
import { openFolder } from './folder.ts';
import { type Manifest, manifestFrom } from './manifest.ts';
import { ownerFrom } from './owner.ts';
import { ArchiveError } from './refusal.ts';
import { wholeOf } from './whole.ts';
import { openZip } from './zip.ts';

/** An archive that can be read. */
export interface OpenArchive {
  files: ArchiveFiles;
  owner: ArchiveOwner;
  /** Absent in archives before 2020. */
  manifest: Manifest | undefined;
}

/**
 * Opens a zip, or the files of a chosen folder, and reads whose archive it is. Throws an `ArchiveError`, "not-archive"
 * where nothing tells that.
 */
export async function openArchive(chosen: readonly File[], signal?: AbortSignal): Promise<OpenArchive> {
  const [first] = chosen;
  const single = chosen.length === 1 && first && !first.webkitRelativePath && !first.name.endsWith('.js');
  const files = single ? await openZip(first, signal) : openFolder(chosen);
  const read = async (name: string) => {
    const file = files.get(name);
    return file && wholeOf(file, signal);
  };
  const manifest = manifestFrom(await read('manifest.js'));
  const owner = ownerFrom(await read('account.js'), manifest);
  if (!owner) throw new ArchiveError('not-archive');
  return { files, owner, manifest };
}
