import { person } from '../people.ts';
import { Article } from './Article.tsx';
import { Avatar } from './Avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { postOf, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

function Notification({ who, post }: { who: string; post: string }) {
  return (
    <article role="article" tabIndex={0} data-testid="notification" class="notification">
      <div class="on like">
        <Icon name="heart" filled />
      </div>
      <div>
        <Avatar handle={who} focusable />
        <div dir="ltr">
          <Link href={`/${who}`}>
            <b>{person(who).name}</b>
          </Link>{' '}
          <span>{label('likedYours')}</span>
        </div>
        <div dir="auto" class="soft">
          {postOf(post)?.text}
        </div>
      </div>
    </article>
  );
}

/** Who liked what one wrote, and the answers to it as ordinary posts. */
export function NotificationsPage() {
  const account = useStore((state) => state.memory.account);
  const posted = useStore((state) => state.memory.posted);
  const world = useStore((state) => state.world);
  const all = [...posted, ...world.posts.values()];
  const own = all.filter((post) => post.author === account);
  const mine = new Set(own.map((post) => post.id));
  const answers = all.filter((post) => post.replyTo && mine.has(post.replyTo) && post.author !== account);
  const cells: Cell[] = [
    ...own.slice(0, 2).map((post) => ({
      key: `liked-${post.id}`,
      draw: () => <Notification who="heidi" post={post.id} />,
    })),
    ...answers.map(({ id }) => ({ key: id, draw: () => <Article id={id} /> })),
  ];
  return (
    <>
      <TopBar title={label('notifications')} />
      <VirtualList name="notifications" label={label('notifications')} cells={cells} />
    </>
  );
}
