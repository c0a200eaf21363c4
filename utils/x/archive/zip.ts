import { ERR_INVALID_UNCOMPRESSED_SIZE, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { breather } from './breath.ts';
import { type ArchiveFile, type ArchiveFiles, dataFolder, nameIn } from './files.ts';
import { holdRatio, LARGEST_DIRECTORY } from './limits.ts';
import { ArchiveError, refusalFrom } from './refusal.ts';

type ZipEntry = Awaited<ReturnType<ZipReader<unknown>['getEntries']>>[number];
type ZipFileEntry = Extract<ZipEntry, { directory: false }>;

/** Bytes that are fetched at once. */
const FETCH = 262_144;
/** Packed bytes that are unpacked at once: what comes of them is held in memory, and the page waits for it. */
const STEP = 16_384;

/** Reads parts of a file, and none so large that a forged list could fill the memory. */
function readerOf(file: Blob): Reader<Blob> {
  const bytes = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
  const reader = {
    size: file.size,
    async readUint8Array(offset: number, length: number) {
      if (length > LARGEST_DIRECTORY) throw new ArchiveError('bomb');
      return bytes(offset, offset + length);
    },
    createReadable({ offset, size }: { offset: number; size: number }) {
      let [at, fetched] = [offset, new Uint8Array()];
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (fetched.length === 0) fetched = await bytes(at, Math.min(at + FETCH, offset + size));
          const piece = fetched.subarray(0, STEP);
          fetched = fetched.subarray(STEP);
          at += piece.length;
          if (piece.length > 0) controller.enqueue(piece);
          else controller.close();
        },
      });
    },
  };
  // The library asks for no more than this; its own reader would bring along all of its network code.
  return reader as unknown as Reader<Blob>;
}

async function* unpack(entry: ZipFileEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const done = entry.getData(writable, {
    useWebWorkers: false,
    checkSignature: true,
    ...(signal && { signal }),
  });
  done.catch(() => {}); // `readable` fails with it
  let size = 0;
  try {
    for await (const piece of readable) {
      size += piece.length;
      holdRatio(size, entry.compressedSize);
      yield piece;
    }
    await done;
  } catch (error) {
    // The library stops as soon as there is more than the zip's list says.
    const more = error instanceof Error && error.message === ERR_INVALID_UNCOMPRESSED_SIZE;
    throw refusalFrom(error, more ? 'bomb' : 'cut', signal);
  }
}

const fileOf = (entry: ZipFileEntry): ArchiveFile => ({
  size: entry.uncompressedSize,
  open(signal) {
    holdRatio(entry.uncompressedSize, entry.compressedSize);
    return unpack(entry, signal);
  },
});

/** Whether a file begins as zips do. */
async function isZip(file: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}

/**
 * Opens a zip and lists its data folder, without unpacking anything. Throws an `ArchiveError`: "not-zip", "cut",
 * "bomb", "unreadable", "cancelled", or "not-archive" where it has no data folder.
 */
export async function openZip(file: Blob, signal?: AbortSignal): Promise<ArchiveFiles> {
  const breathe = breather();
  const entries = new Map<string, ZipFileEntry>();
  try {
    const zip = new ZipReader(readerOf(file), { filenameValidation: 'tolerant' });
    for await (const entry of zip.getEntriesGenerator()) {
      if (!entry.directory && entry.filename.endsWith('.js') && !entries.has(entry.filename))
        entries.set(entry.filename, entry);
      await breathe();
      signal?.throwIfAborted();
    }
  } catch (error) {
    const zip = await isZip(file).catch(() => true);
    throw refusalFrom(error, zip ? 'cut' : 'not-zip', signal);
  }
  const folder = dataFolder(entries.keys());
  if (folder === undefined) throw new ArchiveError('not-archive');
  const named = [...entries].map(([path, entry]) => [nameIn(folder, path), fileOf(entry)] as const);
  return new Map(named.flatMap(([name, one]) => (name === undefined ? [] : [[name, one]])));
}
