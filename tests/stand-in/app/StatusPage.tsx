import type { StandInPost } from '../data/post.ts';
import { Article } from './Article.tsx';
import { Composer } from './Composer.tsx';
import { label } from './labels.ts';
import { allPosts, getState, postOf, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

function ancestorsOf(post: StandInPost): StandInPost[] {
  const parent = post.replyTo ? postOf(post.replyTo) : undefined;
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** An answer and, right below, the first answer to it. */
function branch(post: StandInPost): StandInPost[] {
  const next = allPosts(getState()).find((other) => other.replyTo === post.id);
  return next ? [post, next] : [post];
}

/** A post's own page: what it answers above, the composer in its cell, the answers below. */
export function StatusPage({ id }: { id: string }) {
  const posted = useStore((state) => state.memory.posted);
  const account = useStore((state) => state.memory.account);
  const post = postOf(id);
  if (!post) return <TopBar title={label('nothingHere')} />;
  const answers = allPosts({ ...getState(), memory: { ...getState().memory, posted } }).filter(
    (other) => other.replyTo === id,
  );
  const cells: Cell[] = [
    ...ancestorsOf(post).map((above) => ({ key: above.id, draw: () => <Article id={above.id} thread /> })),
    {
      key: id,
      draw: () => (
        <>
          <Article id={id} focal />
          {account && (
            <div data-testid="inline_reply_offscreen">
              <Composer place="inline" replyTo={id} />
            </div>
          )}
        </>
      ),
    },
    ...answers.flatMap((answer) =>
      branch(answer).map((one, index, all) => ({
        key: one.id,
        draw: () => <Article id={one.id} thread={index < all.length - 1} />,
      })),
    ),
    { key: `end-${id}`, draw: () => <div /> },
  ];
  return (
    <>
      <TopBar title={label('post')} />
      <VirtualList name={`status-${id}`} label={label('conversation')} cells={cells} />
      <div class="tail" />
    </>
  );
}
