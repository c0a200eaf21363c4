import { label } from '../labels.ts';
import { useStore } from '../store.ts';
import { ConversationPanel } from './ConversationPanel.tsx';
import { conversationAt } from './conversations.ts';
import { Inbox } from './Inbox.tsx';
import { Requests } from './Requests.tsx';
import type { Spot } from './spot.ts';

/** The chat: list and conversation side by side, or in a narrow place one of them. */
export function Chat({ spot, go, narrow = false }: Spot & { narrow?: boolean }) {
  const account = useStore((state) => state.memory.account);
  if (!account) return null;
  const conversation = conversationAt(spot, account);
  const list =
    spot === 'requests' ? (
      <Requests account={account} spot={spot} go={go} />
    ) : (
      <Inbox account={account} startsChats={!narrow} spot={spot} go={go} />
    );
  return (
    <div class={narrow ? 'chat narrow' : 'chat'}>
      {(!narrow || !conversation) && list}
      {conversation && (
        <ConversationPanel key={`${account} ${spot}`} account={account} conversation={conversation} />
      )}
      {!narrow && !conversation && (
        <div data-testid="dm-empty-conversation-state" class="empty soft">
          {label('chatPlaceholder')}
        </div>
      )}
    </div>
  );
}
