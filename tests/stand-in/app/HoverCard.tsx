import { person } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { FollowButton } from './FollowButton.tsx';
import { FollowsYou } from './FollowsYou.tsx';
import { closeHover, keepHover, leaveHover } from './hover.ts';
import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { followers } from './relations.ts';
import { useStore } from './store.ts';

/** Who somebody is, shown while the pointer rests on their name or picture. */
export function HoverCard() {
  const hover = useStore((state) => state.hover);
  if (!hover) return null;
  const { handle, name, bio } = person(hover.handle);
  const left = Math.max(8, Math.min(hover.left - 150, innerWidth - 308));
  const top = Math.max(8, Math.min(hover.top, innerHeight - 220));
  return (
    <div data-testid="hoverCardParent" onMouseEnter={keepHover} onMouseLeave={leaveHover}>
      <div data-testid="HoverCard" class="hover-card" style={{ left: `${left}px`, top: `${top}px` }}>
        <div class="hover-head">
          <div onClick={closeHover}>
            <Avatar handle={handle} focusable />
          </div>
          <div data-testid="placementTracking">
            <FollowButton handle={handle} />
          </div>
        </div>
        <div>
          <Link href={`/${handle}`}>
            <div dir="ltr" class="name">
              <span>
                <span>{name}</span>
              </span>
            </div>
          </Link>
          <div class="soft under">
            <Link href={`/${handle}`} tabIndex={-1}>
              <div dir="ltr">
                <span>@{handle}</span>
              </div>
            </Link>
            <FollowsYou handle={handle} />
          </div>
        </div>
        <div dir="auto">
          <span>{bio}</span>
        </div>
        <div class="soft counts">
          <Link href={`/${handle}/verified_followers`} dir="ltr">
            <b>{followers(handle).length}</b> {label('followers')}
          </Link>
        </div>
      </div>
    </div>
  );
}
