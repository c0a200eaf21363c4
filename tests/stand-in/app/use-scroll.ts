import { useLayoutEffect } from 'preact/hooks';

const places = new Map<string, number>();

/** Scrolls a page to where it was left, or to its top when it is new. */
export function useScroll(key: string): void {
  useLayoutEffect(() => {
    scrollTo(0, places.get(key) ?? 0);
    const keep = () => places.set(key, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [key]);
}
