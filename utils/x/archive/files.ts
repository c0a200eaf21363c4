/** One file of an archive's data folder. */
export interface ArchiveFile {
  /** Bytes, unpacked. */
  size: number;
  /** Its bytes, unpacked, piece by piece. Throws an `ArchiveError`. */
  open(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

/** The files of the data folder by their names in it, e.g. "tweets-part1.js". */
export type ArchiveFiles = ReadonlyMap<string, ArchiveFile>;

const MARKS = /^(?:(.*)\/)?(?:account|manifest)\.js$/;

/** The data folder among `paths`, without a closing slash; the outermost where there are several. */
export function dataFolder(paths: Iterable<string>): string | undefined {
  let found: string | undefined;
  for (const path of paths) {
    const match = MARKS.exec(path);
    const folder = match && (match[1] ?? '');
    if (typeof folder === 'string' && (found === undefined || folder.length < found.length)) found = folder;
  }
  return found;
}

/** The name of a file that lies in `folder` itself; `undefined` for one elsewhere. */
export function nameIn(folder: string, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path === (folder === '' ? name : `${folder}/${name}`) ? name : undefined;
}
