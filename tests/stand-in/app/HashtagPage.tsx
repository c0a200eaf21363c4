import { Article } from './Article.tsx';
import { writtenAt } from './format.ts';
import { label } from './labels.ts';
import { allPosts, getState, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

/** Everything posted under a hashtag, the newest first. */
export function HashtagPage({ tag }: { tag: string }) {
  useStore((state) => state.memory.posted);
  const has = new RegExp(`#${tag}(?![\\p{L}\\p{N}_])`, 'iu');
  const posts = allPosts(getState())
    .filter(({ text }) => has.test(text))
    .sort((a, b) => writtenAt(b).getTime() - writtenAt(a).getTime());
  const cells: Cell[] = posts.map(({ id }) => ({ key: id, draw: () => <Article id={id} /> }));
  return (
    <>
      <TopBar title={`#${tag}`} note={`${posts.length} ${label('posts')}`} />
      <VirtualList name={`hashtag-${tag}`} label={`#${tag}`} cells={cells} />
    </>
  );
}
