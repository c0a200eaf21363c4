import type { Entry } from '../data/post.ts';
import { Article } from './Article.tsx';
import { Composer } from './Composer.tsx';
import { label } from './labels.ts';
import { useStore } from './store.ts';
import { type Cell, VirtualList } from './VirtualList.tsx';

function Row({ entry }: { entry: Entry }) {
  const article = (
    <Article id={entry.post} promoted={entry.promoted ?? false} repostedBy={entry.repostedBy ?? ''} />
  );
  if (!entry.promoted) return article;
  return (
    <div>
      <div data-testid="placementTracking">{article}</div>
    </div>
  );
}

/** The home timeline below its composer; one's own new posts come on top, and what others post under hashtags. */
export function HomePage() {
  const home = useStore((state) => state.world.home);
  const posted = useStore((state) => state.memory.posted);
  const account = useStore((state) => state.memory.account);
  const news: Entry[] = posted
    .filter(({ author, text, replyTo }) => (author === account || text.includes('#')) && !replyTo)
    .toReversed()
    .map((post) => ({ key: `post-${post.id}`, post: post.id }));
  const cells: Cell[] = [...news, ...home].map((entry) => ({
    key: entry.key,
    draw: () => <Row entry={entry} />,
  }));
  return (
    <div aria-label={label('timeline')} tabIndex={0}>
      <div class="top-bar tabs">
        <nav role="navigation" aria-label={label('timeline')}>
          <div role="tablist" data-testid="ScrollSnap-List">
            <div role="presentation">
              <a href="/home" role="tab" aria-selected="true">
                <span>{label('forYou')}</span>
              </a>
            </div>
            <div role="presentation">
              <a href="/home" role="tab" aria-selected="false" onClick={(event) => event.preventDefault()}>
                <span>{label('following')}</span>
              </a>
            </div>
          </div>
        </nav>
      </div>
      {account && <Composer place="home" />}
      <VirtualList name="home" label={label('timeline')} cells={cells} />
    </div>
  );
}
