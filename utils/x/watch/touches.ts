import type { Applause } from '../sighting.ts';
import type { Post } from '../surface.ts';
import type { Sense } from '../world.ts';

/** A press on a post. */
export interface Touch {
  post: Post;
  /** UTC, ms. */
  at: number;
  /** What its buttons showed just before; absent where none was in view. */
  shown: Partial<Record<Applause, boolean>>;
}

export interface Touches {
  /** Takes in a trusted press or key. */
  feel(event: Event): void;
  /** The last touch of a post, unless it is too long ago to explain anything. */
  of(post: string): Touch | undefined;
  /** The post that was touched last. */
  last(): Post | undefined;
}

/** How long a press explains what happens to its post, ms: a menu may stay open, a phone line may be slow. */
const EXPLAINS = 30_000;

/** Remembers which posts the user has just touched, by pointer or by key. */
export function touchesOf({ surface, now }: Pick<Sense, 'surface' | 'now'>): Touches {
  const touches = new Map<string, Touch>();
  let last: Touch | undefined;

  const shownBy = (post: string) => {
    const shown: Touch['shown'] = {};
    for (const { kind, given } of surface.standingsOf(post)) shown[kind] ??= given;
    return shown;
  };

  return {
    feel(event) {
      const path = event.composedPath();
      const [target] = path;
      if (!(target instanceof Element)) return;
      const at = now();
      // Menus belong to the post that they were opened from.
      if (surface.controlOf(path)?.press === 'menu') {
        if (last && at - last.at <= EXPLAINS) last.at = at;
        return;
      }
      const key = event.type === 'keydown';
      if (key && isEditable(target)) return;
      const post = surface.postOf(target) ?? (key ? surface.postOfAddress() : undefined);
      if (!post) return;
      last = { post, at, shown: shownBy(post.id) };
      touches.delete(post.id);
      touches.set(post.id, last);
      for (const [id, touch] of touches) if (at - touch.at > EXPLAINS) touches.delete(id);
    },
    of(post) {
      const touch = touches.get(post);
      return touch && now() - touch.at <= EXPLAINS ? touch : undefined;
    },
    last: () => last?.post,
  };
}

const isEditable = (element: Element) =>
  element.closest(
    'input, textarea, select, [contenteditable="true"], [contenteditable=""], [role="textbox"]',
  ) !== null;
