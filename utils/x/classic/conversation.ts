import type { Looked } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import { type Placed, wordOf } from './chain.ts';
import { find, findAll } from './find.ts';
import type { Ear } from './heard.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** A cell of the page with the post that it shows, if it can be read. */
type Cell = readonly [cell: Element, said: Spoken | undefined];

/**
 * Reads a post's page. Above that post each one answers the one before; below it each answers that post, or the one from which
 * a line leads to it. Below a heading X proposes others.
 */
export function conversationOf({ column, me, posts }: Ear, focal: string): () => Heard | undefined {
  const placed = new WeakMap<Element, Placed>();
  const below = new WeakSet<Element>();
  /** The post of the page, after those above it. X draws only what is near. */
  let trunk: readonly Spoken[] = [];
  const looked: Looked = {};

  /** The post right before a cell; none where something is hidden between. */
  const before = (cell: Element): Placed | undefined => {
    for (let one = cell.previousElementSibling; one; one = one.previousElementSibling) {
      const found = placed.get(one);
      if (found || (!find(one, 'promoted') && find(one, 'hidden'))) return found;
    }
    return undefined;
  };

  /** `top`: where the post of the page stands, if it is drawn. */
  const place = (cells: readonly Cell[], top: number) => {
    let above: readonly Spoken[] = [];
    for (const [nth, [cell, said]] of cells.entries()) {
      const isAbove = nth <= top;
      const last = cell.previousElementSibling;
      const follows = last !== null && (last === cells[top]?.[0] || below.has(last));
      if (isAbove || (follows && (said || !find(cell, 'heading')))) {
        const post = before(cell);
        const chain = isAbove ? above : post?.said.leads ? [...post.above, post.said] : trunk;
        placed.delete(cell);
        if (said) placed.set(cell, { said, above: chain, to: post && chain.at(-1) });
        if (!isAbove) below.add(cell);
        else if (said) above = [...above, said];
        if (nth === top && above.length >= trunk.length) trunk = above;
      } else if (placed.get(cell)?.said.id !== said?.id) {
        // Nothing tells any more where it stands.
        below.delete(cell);
        placed.delete(cell);
      }
    }
  };

  return () => {
    const [account, here] = [me(), column()];
    if (!account || !here) return undefined;
    const cells = findAll(here, 'cell').map((cell): Cell => {
      const root = find(cell, 'post');
      return [cell, root ? spokenIn(root, posts) : undefined];
    });
    const at = cells.findIndex(([, said]) => said?.id === focal);
    place(cells, at);
    const next = cells[at + 1];
    const isDrawn = next && (next[1] || !find(next[0], 'hidden'));
    const top = cells[at] && placed.get(cells[at][0]);
    const isOurs = trunk.at(-1)?.handle === account || (top && wordOf(top, account));
    if (top && isDrawn && isOurs) looked.posts = [focal];
    return {
      people: cells.flatMap(([cell]) => {
        const post = placed.get(cell);
        return (post && wordOf(post, account)) ?? [];
      }),
      looked,
    };
  };
}
