import type { StandInPost } from '../data/post.ts';
import { toggleBookmark, toggleLike } from './acts.ts';
import { shortCount } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './Link.tsx';
import { type Label, label } from './labels.ts';
import { openRepostMenu } from './menu.ts';
import { startReply } from './replying.ts';
import { allPosts, stanceOf, useStore } from './store.ts';

/** The test id of a control in an action bar, or another one once X "changed". */
export const useTestId = (name: string): string =>
  useStore((state) => state.options.broken) ? `c-${[...name].reverse().join('')}` : name;

interface ActionProps {
  testId: string;
  kind: string;
  icon: IconName;
  count: number;
  says: Label;
  on?: boolean;
  menu?: boolean;
  press(button: HTMLElement): void;
}

/** One button: it stays the same element when its state flips, and changes its attributes. */
function Action({ testId, kind, icon, count, says, on = false, menu = false, press }: ActionProps) {
  const shown = shortCount(count);
  return (
    <div class={`act ${kind}${on ? ' on' : ''}`}>
      <button
        aria-label={`${count} ${label(says)}`}
        role="button"
        data-testid={useTestId(testId)}
        type="button"
        {...(menu && { 'aria-haspopup': 'menu' as const, 'aria-expanded': false })}
        onClick={(event) => {
          event.stopPropagation();
          press(event.currentTarget);
        }}
      >
        <div dir="ltr">
          <div class="blob">
            <div />
            <Icon name={icon} filled={on && kind !== 'repost'} />
          </div>
          <div>
            <span data-testid="app-text-transition-container">
              <span>{shown && <span>{shown}</span>}</span>
            </span>
          </div>
        </div>
      </button>
    </div>
  );
}

/** Reply, repost, like, views, bookmark and share below a post. */
export function ActionBar({ post }: { post: StandInPost }) {
  const { id, counts } = post;
  const liked = useStore((state) => stanceOf(state).liked.includes(id));
  const reposted = useStore((state) => stanceOf(state).reposted.includes(id));
  const bookmarked = useStore((state) => stanceOf(state).bookmarked.includes(id));
  const answers = useStore((state) => allPosts(state).filter((other) => other.replyTo === id).length);
  const likes = counts.likes + Number(liked);
  const reposts = counts.reposts + Number(reposted);
  const parts = [
    `${answers} ${label('reply')}`,
    `${reposts} ${label('repost')}`,
    `${likes} ${label('like')}`,
    ...(liked ? [label('liked')] : []),
    `${counts.views} ${label('views')}`,
  ];
  return (
    <div aria-label={parts.join(', ')} role="group" class="bar">
      <Action
        testId="reply"
        kind="reply"
        icon="reply"
        count={answers}
        says="reply"
        press={() => startReply(id)}
      />
      <Action
        testId={reposted ? 'unretweet' : 'retweet'}
        kind="repost"
        icon="repost"
        count={reposts}
        says="repost"
        on={reposted}
        menu
        press={(button) => openRepostMenu(id, button)}
      />
      <Action
        testId={liked ? 'unlike' : 'like'}
        kind="like"
        icon="heart"
        count={likes}
        says={liked ? 'liked' : 'like'}
        on={liked}
        press={() => toggleLike(id)}
      />
      <div class="act views">
        <Link
          href={`/${post.author}/status/${id}/analytics`}
          aria-label={`${counts.views} ${label('views')}`}
        >
          <div dir="ltr">
            <div class="blob">
              <div />
              <Icon name="views" />
            </div>
            <div>
              <span data-testid="app-text-transition-container">
                <span>
                  <span>{shortCount(counts.views)}</span>
                </span>
              </span>
            </div>
          </div>
        </Link>
      </div>
      <Action
        testId={bookmarked ? 'removeBookmark' : 'bookmark'}
        kind="bookmark"
        icon="bookmark"
        count={0}
        says="bookmark"
        on={bookmarked}
        press={() => toggleBookmark(id)}
      />
      <div class="act share">
        <div>
          <button
            aria-label={label('share')}
            role="button"
            type="button"
            aria-haspopup="menu"
            aria-expanded={false}
            onClick={(event) => event.stopPropagation()}
          >
            <div dir="ltr">
              <div class="blob">
                <div />
                <Icon name="share" />
              </div>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}
