import { label } from '../labels.ts';
import { useStore } from '../store.ts';
import type { Line } from './lines.ts';
import { deliver } from './sending.ts';
import { timeOf } from './time.ts';

const STATUS = {
  sending: ['pending', 'sending'],
  sent: ['sent', 'delivered'],
  failed: ['failed', 'failed'],
} as const;

function Status({ line: { mine: _, state, ...message } }: { line: Line }) {
  return (
    <div class="soft chat-status">
      <span data-testid={`message-status-${message.id}`} data-state={state}>
        {label(STATUS[state][1])}
      </span>
      {state === 'failed' && (
        <button
          type="button"
          data-testid={`message-retry-${message.id}`}
          onClick={() => void deliver(message)}
        >
          {label('tryAgain')}
        </button>
      )}
    </div>
  );
}

/** A message: at the end when it is mine, at the start when it is theirs. The time stands beside the words. */
export function MessageRow({ line }: { line: Line }) {
  const { id, text, at, mine, state } = line;
  const broken = useStore(({ options }) => options.broken);
  const side = `${broken ? 'self' : 'justify'}-${mine ? 'end' : 'start'}`;
  return (
    <div data-dm-item-key={id}>
      <div
        data-testid={`message-${id}`}
        data-dm-message-row={id}
        data-send-status={STATUS[state][0]}
        class={`flex w-full ${side}`}
      >
        <div data-dm-message-focus-target="" tabIndex={-1}>
          <div data-testid={`message-text-${id}`} class={mine ? 'bubble mine' : 'bubble'}>
            <span dir="auto">{text}</span>
            <span class="bubble-time">{timeOf(at)}</span>
          </div>
          {mine && <Status line={line} />}
        </div>
      </div>
    </div>
  );
}
