import { Icon } from '../icons.tsx';
import { label } from '../labels.ts';
import { useRoute } from '../router.ts';
import { patch, useStore } from '../store.ts';
import { Chat } from './Chat.tsx';
import { ChatLink } from './ChatLink.tsx';
import { Embed } from './Embed.tsx';
import { isChatPath } from './spot.ts';
import { useMount } from './use-mount.ts';

const go = (drawer: string) => patch({ drawer });

function OpenDrawer({ spot }: { spot: string }) {
  const light = useStore((state) => state.options.drawer === 'light');
  return (
    <div data-testid="chat-drawer-main" class="drawer">
      <div class="chat-bar">
        <ChatLink spot="" go={go} aria-label={label('back')}>
          <Icon name="back" />
        </ChatLink>
        <h2>{label('chat')}</h2>
        <button type="button" aria-label={label('close')} onClick={() => patch({ drawer: null })}>
          <Icon name="close" />
        </button>
      </div>
      <Embed key={useMount(spot)} light={light}>
        <Chat narrow spot={spot} go={go} />
      </Embed>
    </div>
  );
}

/** The chat in a corner of every other page; closed it is a button. */
export function Drawer() {
  const { page } = useRoute();
  const account = useStore((state) => state.memory.account);
  const spot = useStore((state) => state.drawer);
  if (!account || isChatPath(page.path)) return null;
  return (
    <div data-testid="chat-drawer-root">
      {spot === null ? (
        <button
          type="button"
          data-testid="chat-drawer-main"
          aria-label={label('chat')}
          class="drawer-button"
          onClick={() => go('')}
        >
          <Icon name="chat" />
        </button>
      ) : (
        <OpenDrawer spot={spot} />
      )}
    </div>
  );
}
