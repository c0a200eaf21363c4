import { avatarOf, landscape } from '../pictures.ts';
import { ChatLink } from './ChatLink.tsx';
import type { Conversation } from './conversations.ts';
import type { Line } from './lines.ts';
import type { Spot } from './spot.ts';
import { timeOf } from './time.ts';

interface ConversationItemProps extends Spot {
  conversation: Conversation;
  last: Line;
  /** What its test id starts with. */
  testId: 'dm-conversation-item' | 'dm-message-request-item';
}

/** A conversation in a list. Its description holds name, handle, last message and time, as X's does. */
export function ConversationItem({ conversation, last, testId, spot, go }: ConversationItemProps) {
  const { id, to, title, isGroup } = conversation;
  const time = timeOf(last.at);
  const told = [title, ...(isGroup ? [] : [`@${to}`]), last.text, time];
  return (
    <div data-testid={`${testId}-${id.replace('-', ':')}`} aria-description={told.join(', ')}>
      <ChatLink
        spot={id}
        go={go}
        role="option"
        id={`dm-conversation-option-${id}`}
        aria-selected={spot === id}
        class={spot === id ? 'chat-item here' : 'chat-item'}
      >
        <img alt="" src={isGroup ? landscape(id.length) : avatarOf(to)} />
        <div class="chat-item-text">
          <div class="name">{title}</div>
          <div dir="auto" class="soft name">
            {last.text}
          </div>
        </div>
        <time class="soft">{time}</time>
      </ChatLink>
    </div>
  );
}
