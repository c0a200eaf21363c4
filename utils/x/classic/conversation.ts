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

  const placeAbove = (cells: readonly Cell[]) => {
    const above: Spoken[] = [];
    for (const [cell, said] of cells) {
      placed.delete(cell);
      if (!said) continue;
      placed.set(cell, { said, above: [...above], to: before(cell)?.said });
      above.push(said);
    }
    if (above.length >= trunk.length) trunk = above;
  };

  const placeBelow = (cells: readonly Cell[], top: Element | undefined) => {
    for (const [cell, said] of cells) {
      const last = cell.previousElementSibling;
      const follows = last !== null && (last === top || below.has(last));
      if (follows && (said || !find(cell, 'heading'))) {
        below.add(cell);
        const post = before(cell);
        const above = post?.said.leads ? [...post.above, post.said] : trunk;
        if (said) placed.set(cell, { said, above, to: post && above.at(-1) });
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
    const [top, next] = at === -1 ? [] : cells.slice(at);
    if (top) placeAbove(cells.slice(0, at + 1));
    placeBelow(cells.slice(at + 1), top?.[0]);
    const isDrawn = next && (next[1] || !find(next[0], 'hidden'));
    if (isDrawn && trunk.at(-1)?.handle === account) looked.posts = [focal];
    return {
      people: cells.flatMap(([cell]) => {
        const post = placed.get(cell);
        return (post && wordOf(post, account)) ?? [];
      }),
      looked,
    };
  };
}
