import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from './lines.ts';
import { MessageRow } from './MessageRow.tsx';

/** All messages of a conversation, scrolled to the newest. */
export function MessageList({ lines }: { lines: readonly Line[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const newest = lines.at(-1)?.id;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (newest && box) box.scrollTop = box.scrollHeight;
  }, [newest]);
  return (
    <div ref={scroller} data-testid="dm-message-scroller" class="chat-scroll">
      <div data-testid="dm-message-list">
        {lines.map((line) => (
          <MessageRow key={line.id} line={line} />
        ))}
      </div>
    </div>
  );
}
