import { ComposeDialog } from './ComposeDialog.tsx';
import { ConfirmUnfollow } from './ConfirmUnfollow.tsx';
import { ChatOverlays } from './chat/ChatOverlays.tsx';
import { Drawer } from './chat/Drawer.tsx';
import { HoverCard } from './HoverCard.tsx';
import { MediaViewer } from './MediaViewer.tsx';
import { RepostMenu } from './RepostMenu.tsx';
import { useRoute } from './router.ts';
import { Toasts } from './Toasts.tsx';

/** Everything that floats: dialogs, menus, hover cards and toasts. */
export function Layers() {
  const { modal } = useRoute();
  const photo = modal?.path.match(/\/status\/(\d+)\/(?:photo|video)\//)?.[1];
  return (
    <div id="layers">
      <Drawer />
      <ChatOverlays />
      {modal &&
        (photo ? (
          <MediaViewer key={modal.key} id={photo} />
        ) : (
          <ComposeDialog key={modal.key} place={modal} />
        ))}
      <RepostMenu />
      <ConfirmUnfollow />
      <HoverCard />
      <Toasts />
    </div>
  );
}
