import type { StandInPost } from './data/post.ts';
import { makeWorld } from './data/world.ts';
import { ADVERTISER, ME } from './people.ts';

/** The seed the server uses when it is told none; everything below holds for it. */
export const DEFAULT_SEED = 1;

const world = makeWorld(DEFAULT_SEED);
const inHome = world.home.map((entry) => world.posts.get(entry.post) as StandInPost);

function some(found: StandInPost | undefined): StandInPost {
  if (!found) throw new Error('The stand-in has no such post');
  return found;
}

const only = (found: StandInPost | undefined): string => some(found).id;

/** Ids of an author's posts in the home timeline from top to bottom, without reposts and promoted rows. */
export function postsOf(author: string): string[] {
  const own = world.home.filter(
    (entry) => !entry.repostedBy && !entry.promoted && world.posts.get(entry.post)?.author === author,
  );
  return [...new Set(own.map((entry) => entry.post))];
}

/** A post by its id; throws when there is none. */
export const postById = (id: string): StandInPost => some(world.posts.get(id));

/** Whether the stand-in has a post from the start. */
export const isFirst = (id: string): boolean => world.posts.has(id);

export const PROMOTED_POST = only(inHome.find((post) => post.author === ADVERTISER));
/** By @bob; quotes @carol. */
export const QUOTING_POST = only(inHome.find((post) => post.quotes));
/** By @dan; reposted by @frank. */
export const REPOSTED_POST = only(world.posts.get(world.home.find((entry) => entry.repostedBy)?.post ?? ''));
export const OWN_POST = only(inHome.find((post) => post.author === ME));
/** By @grace; stands in two rows. */
export const TWICE_POST = only(
  world.posts.get(world.home.find((entry) => entry.key.startsWith('again-'))?.post ?? ''),
);
/** By @carol; two action bars in one article. */
export const ARTICLE_POST = only(inHome.find((post) => post.article));
/** By @heidi; with a picture that opens the media viewer. */
export const PHOTO_POST = only(inHome.find((post) => post.photo !== undefined && post.author !== ADVERTISER));

const leaf = [...world.posts.values()].find(
  (post) => post.replyTo && world.posts.get(post.replyTo)?.replyTo !== undefined,
);
/** A conversation of three, oldest first: `post` answers `parent`, which answers `root`. */
export const THREAD = {
  root: only(world.posts.get(world.posts.get(leaf?.replyTo ?? '')?.replyTo ?? '')),
  parent: only(world.posts.get(leaf?.replyTo ?? '')),
  post: only(leaf),
};

/** The page of a post. */
export const statusPath = (id: string): string => `/${postById(id).author}/status/${id}`;
