import type { DraftPlace } from '@/utils/x/drafting.ts';

const GAP = 12;
const EDGE = 8;
const WIDEST = 440;

/** The box of editor and send button: the whole composer may be as large as the window. */
function boxOf({ editor, send }: DraftPlace) {
  const boxes = [editor, ...(send ? [send] : [])].map((element) => element.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** Puts an element below a composer, or above it, or where there is more room; inside the window, beside nothing it would cover. */
function put(element: HTMLElement, place: DraftPlace, window: Window): void {
  const { innerWidth, innerHeight } = window;
  const box = boxOf(place);
  const width = Math.min(WIDEST, innerWidth - 2 * EDGE);
  element.style.width = `${width}px`;
  const rtl = window.document.documentElement.dir === 'rtl';
  const start = rtl ? box.right - width : box.left;
  element.style.left = `${Math.max(EDGE, Math.min(start, innerWidth - width - EDGE))}px`;
  const { height } = element.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const top = below >= height || below >= above ? box.bottom + GAP : box.top - GAP - height;
  element.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
}

/** Keeps an element by a composer while it is shown. Returns what ends it. */
export function stayBy(element: HTMLElement, place: DraftPlace, window: Window): () => void {
  const end = new AbortController();
  let frame = 0;
  const follow = () => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => put(element, place, window));
  };
  put(element, place, window);
  const passive = { capture: true, passive: true, signal: end.signal };
  window.addEventListener('scroll', follow, passive);
  window.addEventListener('resize', follow, passive);
  const grown = new ResizeObserver(follow);
  grown.observe(element);
  grown.observe(place.editor);
  return () => {
    window.cancelAnimationFrame(frame);
    end.abort();
    grown.disconnect();
  };
}
