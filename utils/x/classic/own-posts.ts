import type { SeenPerson, SeenWord } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import { find, findAll } from './find.ts';
import type { Ear } from './heard.ts';
import { spokenIn, toldOf } from './spoken.ts';
import { inQuote } from './thread.ts';

const ANSWERS = 'with_replies';

/**
 * Reads the account's own profile, the latest posts first: what it posted and reposted. When something was reposted does not show:
 * after it was written, and after all that stands below it. On the tab of answers only those are certain to be what they are.
 */
export function ownPostsOf(
  { column, me, posts }: Ear,
  account: string,
  tab?: string,
): (() => Heard | undefined) | undefined {
  if (tab && tab !== ANSWERS) return undefined;
  return () => {
    const here = column();
    if (!here || me() !== account || !find(here, 'profileName')) return undefined;
    const roots = findAll(here, 'cell').map((cell) => find(cell, 'post'));
    const said = roots.map((root) => root && spokenIn(root, posts));
    let below = 0;
    const people = said.flatMap((_, index): SeenPerson | SeenPerson[] => {
      const nth = said.length - 1 - index;
      const [root, post, above] = [roots[nth], said[nth], said[nth - 1]];
      if (!root || !post) return [];
      const tell = (kind: SeenWord['kind'], to?: string, more?: Partial<typeof post>) => {
        const media = !more && findAll(root, 'pictured').some((one) => !inQuote(one, root));
        const word = { ...(to && { to }), ...(media && { media }) };
        return toldOf({ ...post, ...more, handle: account }, kind, word) ?? [];
      };
      if (post.handle !== account) {
        const isRepost = !post.leads && find(root, 'unrepost');
        return isRepost ? tell('repost', post.handle, { at: Math.max(post.at, below), text: '' }) : [];
      }
      if (post.at > below) below = post.at;
      if (above?.leads && above.handle !== account) return tell('reply', above.handle);
      return tab ? [] : tell(post.quotes ? 'quote' : 'post', post.quotes);
    });
    return { people, looked: {} };
  };
}
