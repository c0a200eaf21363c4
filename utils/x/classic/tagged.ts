import type { TaggedPost } from '../sighting.ts';
import { around, findAll } from './find.ts';
import type { Posts } from './posts.ts';
import { spokenIn } from './spoken.ts';
import { inQuote } from './thread.ts';

/** The hashtag that a link leads to, as it is compared; '' for an address that is none. */
function tagOf(link: Element): string {
  const [, name = ''] = /^\/hashtag\/([^/?#]+)/.exec(link.getAttribute('href') ?? '') ?? [];
  try {
    return decodeURIComponent(name).normalize('NFKC').toLowerCase();
  } catch {
    return '';
  }
}

/** The hashtags of the post that an element belongs to, as they are compared; not those of a post that it quotes. */
export function tagsIn(element: Element): string[] {
  const root = around(element, 'post');
  return root
    ? findAll(root, 'hashtag')
        .filter((link) => !inQuote(link, root))
        .map(tagOf)
    : [];
}

interface Wanted {
  /** As they are compared. */
  tags: readonly string[];
  /** By the post's id. */
  isNew(post: string): boolean;
  /** Whose posts are left out. */
  me: string;
  posts: Posts;
}

/** What others say under those hashtags in a part of the page. */
export function taggedIn(place: Element, { tags, isNew, me, posts }: Wanted): TaggedPost[] {
  const links = findAll(place, 'hashtag').filter((link) => tags.includes(tagOf(link)));
  const roots = new Set(
    links.flatMap((link) => {
      const root = around(link, 'post');
      return root && !inQuote(link, root) ? root : [];
    }),
  );
  return [...roots].flatMap((root): TaggedPost[] => {
    const id = posts.postOf(root)?.id;
    const said = id && isNew(id) ? spokenIn(root, posts) : undefined;
    if (!said?.at || !said.handle || said.handle === me) return [];
    return [{ person: said.handle, post: said.id, at: said.at, text: said.text }];
  });
}
