import { Icon } from '../icons.tsx';
import { label } from '../labels.ts';
import { useStore } from '../store.ts';
import { ChatLink } from './ChatLink.tsx';
import { ConversationItem } from './ConversationItem.tsx';
import { listOf } from './conversations.ts';
import type { Spot } from './spot.ts';

/** Who wrote and waits to be let in. */
export function Requests({ account, spot, go }: Spot & { account: string }) {
  const memory = useStore((state) => state.memory);
  const outgoing = useStore((state) => state.outgoing);
  const asking = listOf(account, memory, outgoing, true);
  return (
    <div data-testid="dm-message-requests" class="chat-panel">
      <div class="chat-bar">
        <ChatLink spot="" go={go} aria-label={label('back')}>
          <Icon name="back" />
        </ChatLink>
        <h2>{label('requests')}</h2>
      </div>
      {asking.length === 0 && (
        <div data-testid="dm-message-requests-empty" class="empty soft">
          {label('noRequests')}
        </div>
      )}
      <div role="listbox" class="chat-scroll">
        {asking.map(({ last, ...conversation }) => (
          <ConversationItem
            key={conversation.id}
            testId="dm-message-request-item"
            conversation={conversation}
            last={last}
            spot={spot}
            go={go}
          />
        ))}
      </div>
    </div>
  );
}
