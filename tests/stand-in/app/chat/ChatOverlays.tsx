import { navigate, useRoute } from '../router.ts';
import { patch, useStore } from '../store.ts';
import { Embed } from './Embed.tsx';
import { NewChat } from './NewChat.tsx';
import { isChatPath, pathOf, spotIn } from './spot.ts';
import { useMount } from './use-mount.ts';

/** What floats above the chat's page, in a root of its own. */
export function ChatOverlays() {
  const { page } = useRoute();
  const light = useStore((state) => state.options.chat === 'light');
  const choosing = useStore((state) => state.choosing);
  const mount = useMount(spotIn(page.path));
  if (!isChatPath(page.path)) return null;
  const go = (spot: string) => {
    patch({ choosing: false });
    navigate(pathOf(spot));
  };
  return (
    <Embed key={mount} light={light} testId="xchatEmbedOverlays">
      {choosing && <NewChat go={go} />}
    </Embed>
  );
}
