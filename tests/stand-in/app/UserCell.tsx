import { person } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { FollowButton } from './FollowButton.tsx';
import { FollowsYou } from './FollowsYou.tsx';
import { hoverOf } from './hover.ts';
import { Link } from './Link.tsx';
import { navigate } from './router.ts';

/** One person in a list of people. */
export function UserCell({ handle, short = false }: { handle: string; short?: boolean }) {
  const { name, bio } = person(handle);
  return (
    <button
      role="button"
      data-testid="UserCell"
      type="button"
      class="user-cell"
      onClick={() => navigate(`/${handle}`)}
    >
      <div class="row">
        <div class="face">
          <Avatar handle={handle} />
        </div>
        <div class="body">
          <div class="head">
            <div class="names">
              <div>
                <Link href={`/${handle}`} {...hoverOf(handle)}>
                  <div dir="ltr" class="name">
                    <span>
                      <span>{name}</span>
                    </span>
                  </div>
                </Link>
              </div>
              <div class="soft under">
                <Link href={`/${handle}`} tabIndex={-1}>
                  <div dir="ltr">
                    <span>@{handle}</span>
                  </div>
                </Link>
                <FollowsYou handle={handle} />
              </div>
            </div>
            <div data-testid="placementTracking">
              <FollowButton handle={handle} />
            </div>
          </div>
          {!short && (
            <div dir="auto" class="bio">
              <span>{bio}</span>
            </div>
          )}
        </div>
      </div>
    </button>
  );
}
