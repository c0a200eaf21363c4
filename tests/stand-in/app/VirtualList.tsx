import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface Cell {
  readonly key: string;
  readonly draw: () => ComponentChildren;
}

interface VirtualListProps {
  /** Heights are kept under this name, so that going back finds the same place. */
  name: string;
  label: string;
  cells: readonly Cell[];
}

const GUESS_PX = 180;
const MARGIN_PX = 900;
const known = new Map<string, Map<string, number>>();

function heightsOf(name: string): Map<string, number> {
  const heights = known.get(name) ?? new Map<string, number>();
  known.set(name, heights);
  return heights;
}

/** A list that holds only the cells near the viewport; those that left come back as new elements. */
export function VirtualList({ name, label, cells }: VirtualListProps) {
  const heights = heightsOf(name);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const box = useRef<HTMLDivElement>(null);
  const view = useRef({ from: 0, to: innerHeight });
  const watcher = useRef<ResizeObserver | null>(null);

  useLayoutEffect(() => {
    const look = () => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      const from = Math.floor(-top / 200) * 200;
      if (from === view.current.from && view.current.to === from + innerHeight) return;
      view.current = { from, to: from + innerHeight };
      redraw(0);
    };
    const resized = new ResizeObserver((entries) => {
      let changed = false;
      for (const { target } of entries) {
        const height = (target as HTMLElement).offsetHeight;
        const key = (target as HTMLElement).dataset.key ?? '';
        if (!height || heights.get(key) === height) continue;
        heights.set(key, height);
        changed = true;
      }
      if (changed) redraw(0);
    });
    watcher.current = resized;
    for (const cell of box.current?.children ?? []) resized.observe(cell);
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      resized.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [heights]);

  let offset = 0;
  const placed = cells.map((cell) => {
    const top = offset;
    offset += heights.get(cell.key) ?? GUESS_PX;
    return { cell, top, bottom: offset };
  });
  const { from, to } = view.current;
  const shown = placed.filter(({ top, bottom }) => bottom > from - MARGIN_PX && top < to + MARGIN_PX);
  return (
    <section role="region">
      <h1 dir="ltr" class="unseen" role="heading">
        {label}
      </h1>
      <div aria-label={label}>
        <div ref={box} style={{ position: 'relative', minHeight: `${offset}px` }}>
          {shown.map(({ cell, top }) => (
            <div
              key={cell.key}
              data-key={cell.key}
              data-testid="cellInnerDiv"
              style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
              ref={(element) => {
                if (element) watcher.current?.observe(element);
              }}
            >
              <div class="cell">{cell.draw()}</div>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
