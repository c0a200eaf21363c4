import { label } from '../labels.ts';
import type { Conversation } from './conversations.ts';
import { acceptRequest } from './their-messages.ts';

/** Stands where one writes until the request is accepted. */
export function RequestPrompt({ conversation: { to, title } }: { conversation: Conversation }) {
  return (
    <div data-testid="dm-message-request-prompt" class="chat-prompt">
      <p>
        <bdi>{title}</bdi> {label('wantsToWrite')}
      </p>
      <button
        type="button"
        data-testid="dm-message-request-accept-button"
        class="pill full"
        onClick={() => void acceptRequest(to)}
      >
        <span>{label('accept')}</span>
      </button>
    </div>
  );
}
