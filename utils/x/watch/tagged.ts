import type { TaggedPost } from '../sighting.ts';
import type { Sense } from '../world.ts';
import { gathererOf } from './gather.ts';

/** Posts of one message. */
const CROWD = 50;
/** Posts that are remembered as told. */
const MEMORY = 2000;

/** Reads what others post under the hashtags of chats, while some are given. Each post is told once. */
export function taggedOf(sense: Sense) {
  const { surface, emit } = sense;
  let tags: readonly string[] = [];
  let told = new Set<string>();
  const news: TaggedPost[] = [];

  const read = () => {
    const posts = surface.taggedPosts(tags, (post) => !told.has(post));
    if (posts.length === 0) return;
    if (told.size > MEMORY) told = new Set();
    for (const { post } of posts) told.add(post);
    news.push(...posts);
    gatherer.stir();
  };

  const flush = () => {
    while (news.length > 0) emit({ type: 'chat', account: surface.account(), heard: news.splice(0, CROWD) });
  };

  const gatherer = gathererOf(sense, read, flush, true);
  const look = () => {
    if (tags.length > 0) gatherer.begin(surface.column());
  };

  return {
    look,

    /** From now on these hashtags are worth reading, as they are compared; none ends it. */
    listen(wanted: readonly string[]): void {
      if (wanted.join() !== tags.join()) {
        tags = wanted;
        told = new Set();
        gatherer.end();
      }
      look();
    },

    /** The hashtags that are listened for and that a post has. */
    of: (post: string): string[] =>
      tags.length > 0 ? [...new Set(surface.tagsOf(post).filter((tag) => tags.includes(tag)))] : [],

    /** Ends with a page. */
    leave(): void {
      gatherer.end();
      flush();
    },
  };
}
