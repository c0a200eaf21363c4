import type { Sense } from '../world.ts';

/**
 * Tells when pop-ups, toasts or cards change. They live in one small place of their own; the returned function looks
 * whether that place has come, or has been replaced.
 */
export function watchLayers(
  { surface, observe }: Pick<Sense, 'surface' | 'observe'>,
  changed: () => void,
): () => void {
  let layers: Element | null = null;
  let stop = () => {};
  return () => {
    const here = surface.layers();
    if (!here || here === layers) return;
    stop();
    layers = here;
    stop = observe(here, { childList: true, subtree: true }, changed);
    changed();
  };
}
