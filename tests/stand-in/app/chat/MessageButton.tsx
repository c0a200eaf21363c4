import { chatPath } from '../../chats.ts';
import { Icon } from '../icons.tsx';
import { label } from '../labels.ts';
import { navigate } from '../router.ts';
import { useStore } from '../store.ts';

/** The way from a profile to the conversation with that person. */
export function MessageButton({ handle }: { handle: string }) {
  const account = useStore((state) => state.memory.account);
  if (!account) return null;
  return (
    <button
      type="button"
      role="button"
      data-testid="sendDMFromProfile"
      aria-label={label('message')}
      class="pill line"
      onClick={() => navigate(chatPath(account, handle))}
    >
      <Icon name="chat" />
    </button>
  );
}
