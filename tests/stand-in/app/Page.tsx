import { isPerson } from '../people.ts';
import { ChatPage } from './chat/ChatPage.tsx';
import { isChatPath } from './chat/spot.ts';
import { HashtagPage } from './HashtagPage.tsx';
import { HomePage } from './HomePage.tsx';
import { type Label, label } from './labels.ts';
import { NotificationsPage } from './NotificationsPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { ProfilePage } from './ProfilePage.tsx';
import type { Place } from './router.ts';
import { StatusPage } from './StatusPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useScroll } from './use-scroll.ts';

function Empty({ title, says }: { title: Label; says: Label }) {
  return (
    <>
      <TopBar title={label(title)} />
      <div class="empty soft">
        <span>{label(says)}</span>
      </div>
    </>
  );
}

/** The page of a path. */
export function Page({ place: { path, key } }: { place: Place }) {
  useScroll(key);
  if (path === '/home') return <HomePage />;
  if (path.startsWith('/notifications')) return <NotificationsPage path={path} />;
  if (isChatPath(path)) return <ChatPage path={path} />;
  const tag = path.match(/^\/hashtag\/([^/]+)/)?.[1];
  if (tag) return <HashtagPage tag={decodeURIComponent(tag)} />;
  const status = path.match(/^\/\w+\/status\/(\d+)/)?.[1];
  if (status) return <StatusPage id={status} />;
  const [, handle = '', list] =
    path.match(/^\/(\w+)(?:\/(following|followers|verified_followers))?\/?$/) ?? [];
  if (!isPerson(handle)) return <Empty title="explore" says="nothingHere" />;
  if (!list) return <ProfilePage handle={handle} />;
  return <PeoplePage key={path} handle={handle} which={list === 'following' ? 'following' : 'followers'} />;
}
