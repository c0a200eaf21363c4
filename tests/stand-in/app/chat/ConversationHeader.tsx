import { Link } from '../Link.tsx';
import { avatarOf } from '../pictures.ts';
import type { Conversation } from './conversations.ts';

function Name({ title }: { title: string }) {
  return (
    <div data-testid="dm-conversation-username">
      <div>
        <div class="name">{title}</div>
      </div>
    </div>
  );
}

/** Whom one talks with: a link to the profile, or a group's title without any link. */
export function ConversationHeader({ conversation }: { conversation: Conversation }) {
  const { to, title, isGroup } = conversation;
  return (
    <div data-testid="dm-conversation-header">
      {isGroup ? (
        <div class="chat-who">
          <Name title={title} />
        </div>
      ) : (
        <Link href={`/${to}`} class="chat-who">
          <img alt="" src={avatarOf(to)} />
          <Name title={title} />
        </Link>
      )}
    </div>
  );
}
