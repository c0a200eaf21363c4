import { breather } from './breath.ts';
import type { ArchiveFile } from './files.ts';
import { ArchiveError } from './refusal.ts';
import { splitter } from './splitter.ts';

/** Bytes that are split and parsed at once, before the page may breathe. */
const STEP = 32_768;

export interface EntriesOptions {
  /** See `splitter`. */
  depth?: number;
  signal?: AbortSignal | undefined;
  /** Told the number of bytes after each piece. */
  onBytes?(bytes: number): void;
}

/** The entry as JSON; `undefined` for what is none, which no schema takes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The entries of a data file, a handful at a time; returns how many it lists in all. Throws an `ArchiveError`, "cut"
 * where the file ends before its list does.
 */
export async function* entriesIn(
  file: ArchiveFile,
  { depth = 1, signal, onBytes }: EntriesOptions = {},
): AsyncGenerator<unknown[], number> {
  const split = splitter(depth);
  const decoder = new TextDecoder();
  const breathe = breather();
  for await (const piece of file.open(signal)) {
    for (let at = 0; at < piece.length; at += STEP) {
      const part = piece.subarray(at, at + STEP);
      const entries = split.push(decoder.decode(part, { stream: true })).map(parsed);
      onBytes?.(part.length);
      if (entries.length > 0) yield entries;
      await breathe();
      if (signal?.aborted) throw new ArchiveError('cancelled');
    }
  }
  if (!split.complete) throw new ArchiveError('cut');
  return split.entries;
}
