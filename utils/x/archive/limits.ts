import { ArchiveError } from './refusal.ts';

const MB = 2 ** 20;

/** X splits its files long before 1 GB; a whole archive's own words have been seen up to 2 GB. */
const LARGEST_FILE = 2048 * MB;
/** JSON of X's kind packs 5 to 15 times smaller, a bomb about 1,000 times. */
const MOST_RATIO = 100;
/** So small that no ratio matters. */
const HARMLESS = 4 * MB;

/** Throws where `unpacked` bytes out of `packed` ones are more than a file of an archive can hold. */
export function holdRatio(unpacked: number, packed: number): void {
  if (unpacked > LARGEST_FILE || (unpacked > HARMLESS && unpacked > packed * MOST_RATIO))
    throw new ArchiveError('bomb');
}

/** Throws where the files that are to be read are together more than an archive can hold. */
export function holdTotal(bytes: number): void {
  if (bytes > 2 * LARGEST_FILE) throw new ArchiveError('bomb');
}

/** One entry, e.g. a post: 100 times the largest that X can write. */
export const LARGEST_ENTRY = 8 * MB;
/** The files that are read as a whole: account.js and manifest.js. */
export const LARGEST_WHOLE = 16 * MB;
/** The list of a zip's files: 100,000 pictures need 12 MB. */
export const LARGEST_DIRECTORY = 128 * MB;
