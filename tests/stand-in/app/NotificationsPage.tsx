import { person } from '../people.ts';
import { Article } from './Article.tsx';
import { Avatar } from './Avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './Link.tsx';
import { type Label, label } from './labels.ts';
import { type Notice, noticesOf } from './notices.ts';
import { navigate } from './router.ts';
import { getState, postOf, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

const TABS = [
  ['/notifications', 'all'],
  ['/notifications/mentions', 'mentions'],
] as const satisfies readonly (readonly [string, Label])[];

function Notification({ notice }: { notice: Exclude<Notice, { kind: 'post' }> }) {
  const { kind, who } = notice;
  const [first = ''] = who;
  return (
    <article role="article" tabIndex={0} data-testid="notification" class="notification">
      <div class={`on ${kind}`}>
        <Icon name={kind === 'like' ? 'heart' : 'follower'} filled />
      </div>
      <div>
        <div class="faces">
          {who.map((handle) => (
            <Avatar key={handle} handle={handle} focusable />
          ))}
        </div>
        <div dir="ltr">
          <Link href={`/${first}`}>
            <b>{person(first).name}</b>
          </Link>{' '}
          {who.length > 1 && <span>+{who.length - 1} </span>}
          <span>{label(kind === 'like' ? 'likedYours' : 'followedYou')}</span>
        </div>
        {kind === 'like' && (
          <div dir="auto" class="soft">
            {postOf(notice.post)?.text}
          </div>
        )}
      </div>
    </article>
  );
}

/** Answers, quotes and mentions as ordinary posts, and who liked or followed; the second tab holds posts only. */
export function NotificationsPage({ path }: { path: string }) {
  useStore((state) => state.memory);
  const mentions = path.startsWith('/notifications/mentions');
  const cells = noticesOf(getState()).flatMap((notice): Cell | [] => {
    const { key } = notice;
    if (notice.kind === 'post') return { key, draw: () => <Article id={notice.post} /> };
    return mentions ? [] : { key, draw: () => <Notification notice={notice} /> };
  });
  return (
    <>
      <TopBar title={label('notifications')} />
      <div class="tabs">
        <nav role="navigation" aria-label={label('notifications')}>
          <div role="tablist" data-testid="ScrollSnap-List">
            {TABS.map(([href, name]) => (
              <div key={href} role="presentation">
                <a
                  href={href}
                  role="tab"
                  aria-selected={mentions === (name === 'mentions')}
                  onClick={(event) => {
                    event.preventDefault();
                    navigate(href);
                  }}
                >
                  <span>{label(name)}</span>
                </a>
              </div>
            ))}
          </div>
        </nav>
      </div>
      <VirtualList name={path} label={label('notifications')} cells={cells} />
    </>
  );
}
