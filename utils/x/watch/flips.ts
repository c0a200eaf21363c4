import type { Applause } from '../sighting.ts';
import type { Post } from '../surface.ts';
import type { Sense } from '../world.ts';

/** Tells when a button of a post flips. One observer, one attribute; a button that is born flipped is only state. */
export function watchFlips(
  { surface, document, observe }: Pick<Sense, 'surface' | 'document' | 'observe'>,
  flipped: (post: Post, kind: Applause, given: boolean) => void,
): void {
  const { attribute, standing } = surface.flips;
  const options = { subtree: true, attributes: true, attributeFilter: [attribute], attributeOldValue: true };
  observe(document, options, (records) => {
    for (const { target: button, oldValue } of records) {
      const was = standing(oldValue);
      if (!was || !(button instanceof Element) || !button.isConnected) continue;
      const is = standing(button.getAttribute(attribute));
      if (is?.kind !== was.kind || is.given === was.given) continue;
      const post = surface.postOf(button);
      if (post) flipped(post, is.kind, is.given);
    }
  });
}
