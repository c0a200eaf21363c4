import { navigate } from '../router.ts';
import { useStore } from '../store.ts';
import { Chat } from './Chat.tsx';
import { Embed } from './Embed.tsx';
import { pathOf, spotIn } from './spot.ts';
import { useMount } from './use-mount.ts';

/** The chat on its own page. */
export function ChatPage({ path }: { path: string }) {
  const light = useStore((state) => state.options.chat === 'light');
  const spot = spotIn(path);
  return (
    <Embed key={useMount(spot)} light={light} testId="xchatEmbedRoute">
      <Chat spot={spot} go={(to) => navigate(pathOf(to))} />
    </Embed>
  );
}
