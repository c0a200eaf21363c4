/**
 * Why an archive is not read: no zip at all; a zip or folder that is none of X's archives; its end or a piece is missing
 * or damaged; it would unpack to more than any archive holds; the browser cannot read the file any more; called off.
 */
export type Refusal = 'not-zip' | 'not-archive' | 'cut' | 'bomb' | 'unreadable' | 'cancelled';

/** An archive that is not read, and why. */
export class ArchiveError extends Error {
  constructor(
    readonly reason: Refusal,
    cause?: unknown,
  ) {
    super(`archive: ${reason}`, { cause });
    this.name = 'ArchiveError';
  }
}

const FILE_TROUBLE = ['NotReadableError', 'NotFoundError', 'NotAllowedError', 'SecurityError'];

/** An error as the archive's own; `otherwise` is what an unknown one means. */
export function refusalFrom(error: unknown, otherwise: Refusal, signal?: AbortSignal): ArchiveError {
  if (signal?.aborted) return new ArchiveError('cancelled', error);
  if (error instanceof ArchiveError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new ArchiveError(FILE_TROUBLE.includes(name) ? 'unreadable' : otherwise, error);
}
