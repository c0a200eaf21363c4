import type { ArchiveFile } from './files.ts';
import { LARGEST_WHOLE } from './limits.ts';
import { ArchiveError } from './refusal.ts';

/** The value of a small data file, `window.… = <JSON>;`. Throws an `ArchiveError`, "cut" where it is no JSON. */
export async function wholeOf(file: ArchiveFile, signal?: AbortSignal): Promise<unknown> {
  if (file.size > LARGEST_WHOLE) throw new ArchiveError('bomb');
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of file.open(signal)) text += decoder.decode(piece, { stream: true });
  const json = (text + decoder.decode()).replace(/^[^=]*=/, '').replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ArchiveError('cut', error);
  }
}
