import { type ArchiveFile, type ArchiveFiles, dataFolder, nameIn } from './files.ts';
import { holdRatio } from './limits.ts';
import { ArchiveError, refusalFrom } from './refusal.ts';

async function* bytesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of file.stream()) {
      signal?.throwIfAborted();
      yield piece;
    }
  } catch (error) {
    throw refusalFrom(error, 'unreadable', signal);
  }
}

const fileOf = (file: File): ArchiveFile => ({
  size: file.size,
  open(signal) {
    holdRatio(file.size, file.size);
    return bytesOf(file, signal);
  },
});

/**
 * The files of an unpacked archive: of the chosen folder, whether that is the archive's own or its data folder. Throws
 * an `ArchiveError` "not-archive" where there is no data folder.
 */
export function openFolder(files: readonly File[]): ArchiveFiles {
  const pathOf = (file: File) => file.webkitRelativePath || file.name;
  const folder = dataFolder(files.map(pathOf));
  if (folder === undefined) throw new ArchiveError('not-archive');
  const named = files.map((file) => [nameIn(folder, pathOf(file)), fileOf(file)] as const);
  return new Map(named.flatMap(([name, one]) => (name === undefined ? [] : [[name, one]])));
}
