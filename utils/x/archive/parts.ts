import type { ArchiveFile, ArchiveFiles } from './files.ts';

/** The files that Tact reads entry by entry, newest names first. */
const NAMES = {
  posts: ['tweets', 'tweet'],
  following: ['following'],
  followers: ['follower'],
  blocked: ['block'],
  messages: ['direct-message-headers'],
} as const;
export type Kind = keyof typeof NAMES;
export const KINDS = Object.keys(NAMES) as Kind[];

/** One file of several that hold the same kind of entries. */
export interface Part {
  name: string;
  file: ArchiveFile;
}

/** Whether a file is of that kind: "tweets.js", "tweets-part1.js". */
export const isPart = (kind: Kind, name: string): boolean =>
  NAMES[kind].some((stem) => new RegExp(`^${stem}(?:-part\\d+)?\\.js$`).test(name));

/** All parts of a kind, in whatever order. */
export const partsOf = (files: ArchiveFiles, kind: Kind): Part[] =>
  [...files].filter(([name]) => isPart(kind, name)).map(([name, file]) => ({ name, file }));
