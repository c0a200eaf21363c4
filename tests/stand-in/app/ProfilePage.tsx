import { followedAtStart, person } from '../people.ts';
import { Article } from './Article.tsx';
import { MessageButton } from './chat/MessageButton.tsx';
import { FollowButton } from './FollowButton.tsx';
import { FollowsYou } from './FollowsYou.tsx';
import { writtenAt } from './format.ts';
import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { avatarOf, landscape } from './pictures.ts';
import { followers } from './relations.ts';
import { allPosts, getState, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

const NONE: readonly string[] = [];

function Header({ handle }: { handle: string }) {
  const { name, bio } = person(handle);
  const isMe = useStore((state) => state.memory.account === handle);
  const following = useStore(
    (state) => state.memory.stances[handle]?.following ?? followedAtStart(handle),
  ).length;
  return (
    <div class="profile">
      <Link href={`/${handle}/header_photo`} class="banner">
        <img alt="" src={landscape(handle.length * 13 + handle.charCodeAt(0))} />
      </Link>
      <div class="profile-head">
        <div data-testid={`UserAvatar-Container-${handle}`} class="avatar large">
          <Link href={`/${handle}/photo`}>
            <img alt="" draggable src={avatarOf(handle)} />
          </Link>
        </div>
        <div class="profile-acts">
          {isMe ? (
            <Link href="/settings/profile" class="pill line" data-testid="editProfileButton">
              <span>{label('editProfile')}</span>
            </Link>
          ) : (
            <>
              <MessageButton handle={handle} />
              <div data-testid="placementTracking">
                <FollowButton handle={handle} />
              </div>
            </>
          )}
        </div>
      </div>
      <div data-testid="UserName" class="profile-name">
        <div dir="ltr" class="name">
          <span>
            <span>{name}</span>
          </span>
        </div>
        <div class="soft under">
          <div dir="ltr">
            <span>@{handle}</span>
          </div>
          <FollowsYou handle={handle} />
        </div>
      </div>
      <div dir="auto" data-testid="UserDescription">
        <span>{bio}</span>
      </div>
      <div class="soft counts">
        <Link href={`/${handle}/following`} dir="ltr">
          <b>{following}</b> {label('following')}
        </Link>
        <Link href={`/${handle}/verified_followers`} dir="ltr">
          <b>{followers(handle).length}</b> {label('followers')}
        </Link>
      </div>
    </div>
  );
}

/** Somebody's profile with what they reposted since the start, the last first, and their posts. */
export function ProfilePage({ handle }: { handle: string }) {
  const posted = useStore((state) => state.memory.posted);
  const posts = allPosts({ ...getState(), memory: { ...getState().memory, posted } })
    .filter((post) => post.author === handle && !post.replyTo)
    .sort((a, b) => writtenAt(b).getTime() - writtenAt(a).getTime());
  const reposted = useStore((state) => state.memory.stances[handle]?.reposted ?? NONE);
  const reposts: Cell[] = reposted.toReversed().map((id) => ({
    key: `repost-${id}`,
    draw: () => <Article id={id} repostedBy={handle} />,
  }));
  const cells = [...reposts, ...posts.map(({ id }): Cell => ({ key: id, draw: () => <Article id={id} /> }))];
  return (
    <>
      <TopBar title={person(handle).name} note={`${posts.length} ${label('posts')}`} />
      <Header handle={handle} />
      <div class="tabs">
        <div role="tablist">
          <div role="presentation">
            <a
              href={`/${handle}`}
              role="tab"
              aria-selected="true"
              onClick={(event) => event.preventDefault()}
            >
              <span>{label('posts')}</span>
            </a>
          </div>
        </div>
      </div>
      <VirtualList name={`profile-${handle}`} label={label('posts')} cells={cells} />
    </>
  );
}
