/** How often a post was answered, reposted and so on, without what the reader does. */
export interface Counts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly bookmarks: number;
  readonly views: number;
}

export interface StandInPost {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** How long before the page was opened it was written, in minutes; negative for what was posted since. */
  readonly age: number;
  /** When it was written, in milliseconds since 1970, where that does not hang on the page's opening. */
  readonly at?: number;
  readonly counts: Counts;
  readonly replyTo?: string;
  readonly quotes?: string;
  /** Seed of a drawn picture. */
  readonly photo?: number;
  /** Long post with two action bars on its own page and in the timeline. */
  readonly article?: true;
}

/** One row of a timeline. The same post may stand in several rows. */
export interface Entry {
  readonly key: string;
  readonly post: string;
  readonly promoted?: true;
  readonly repostedBy?: string;
}

export interface World {
  readonly posts: ReadonlyMap<string, StandInPost>;
  readonly home: readonly Entry[];
}
