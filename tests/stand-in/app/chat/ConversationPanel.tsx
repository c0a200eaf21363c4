import { isRequest } from '../../messages.ts';
import { useStore } from '../store.ts';
import { ConversationHeader } from './ConversationHeader.tsx';
import type { Conversation } from './conversations.ts';
import { linesOf } from './lines.ts';
import { MessageBox } from './MessageBox.tsx';
import { MessageList } from './MessageList.tsx';
import { RequestPrompt } from './RequestPrompt.tsx';

interface ConversationPanelProps {
  account: string;
  conversation: Conversation;
}

/** An open conversation. */
export function ConversationPanel({ account, conversation }: ConversationPanelProps) {
  const memory = useStore((state) => state.memory);
  const outgoing = useStore((state) => state.outgoing);
  const { to } = conversation;
  return (
    <div data-testid="dm-conversation-panel" class="chat-panel">
      <ConversationHeader conversation={conversation} />
      <MessageList lines={linesOf(to, account, memory, outgoing)} />
      {isRequest(memory, to, account) ? (
        <RequestPrompt conversation={conversation} />
      ) : (
        <MessageBox to={to} />
      )}
    </div>
  );
}
