import { Icon } from '../icons.tsx';
import { label } from '../labels.ts';
import { patch, useStore } from '../store.ts';
import { ChatLink } from './ChatLink.tsx';
import { ConversationItem } from './ConversationItem.tsx';
import { listOf } from './conversations.ts';
import type { Spot } from './spot.ts';

interface InboxProps extends Spot {
  account: string;
  /** With a button that opens the list of people to write to. */
  startsChats: boolean;
}

/** The conversations of an account, without those that wait to be let in. */
export function Inbox({ account, startsChats, spot, go }: InboxProps) {
  const memory = useStore((state) => state.memory);
  const outgoing = useStore((state) => state.outgoing);
  return (
    <div data-testid="dm-inbox-panel" class="chat-panel">
      <div class="chat-bar">
        <h2>{label('chat')}</h2>
        <ChatLink
          spot="requests"
          go={go}
          data-testid="dm-inbox-requests-button"
          aria-label={label('requests')}
        >
          <Icon name="person" />
        </ChatLink>
        {startsChats && (
          <button
            type="button"
            data-testid="dm-new-chat-button"
            aria-label={label('newChat')}
            onClick={() => patch({ choosing: true })}
          >
            <Icon name="quill" />
          </button>
        )}
      </div>
      <div data-testid="dm-conversation-scroller" role="listbox" class="chat-scroll">
        {listOf(account, memory, outgoing, false).map(({ last, ...conversation }) => (
          <ConversationItem
            key={conversation.id}
            testId="dm-conversation-item"
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
