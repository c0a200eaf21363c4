import type { StandInPost } from '../data/post.ts';
import { person } from '../people.ts';
import { sinceText, writtenAt } from './format.ts';
import { hoverOf } from './hover.ts';
import { Icon } from './icons.tsx';
import { Link } from './Link.tsx';

interface UserNameProps {
  post: StandInPost;
  /** In a quote nothing is a link. */
  plain?: boolean;
  /** Promoted posts and the post of a status page have no time beside the name. */
  timeless?: boolean;
}

function Time({ post, plain }: { post: StandInPost; plain: boolean }) {
  const time = <time dateTime={writtenAt(post).toISOString()}>{sinceText(post)}</time>;
  if (plain) return <div dir="ltr">{time}</div>;
  return (
    <Link href={`/${post.author}/status/${post.id}`} dir="ltr" aria-label={sinceText(post)}>
      {time}
    </Link>
  );
}

/** Name, handle and age of a post. */
export function UserName({ post, plain = false, timeless = false }: UserNameProps) {
  const { handle, name, isPrivate } = person(post.author);
  const shown = (
    <div>
      <div dir="ltr" class="name">
        <span>
          <span>{name}</span>
        </span>
      </div>
      {isPrivate && <Icon name="lock" />}
    </div>
  );
  const at = (
    <div dir="ltr">
      <span>@{handle}</span>
    </div>
  );
  return (
    <div data-testid="User-Name" class="user-name">
      <div>
        {plain ? (
          <div>{shown}</div>
        ) : (
          <Link href={`/${handle}`} {...hoverOf(handle)}>
            {shown}
          </Link>
        )}
      </div>
      <div class="soft">
        {plain ? (
          <div tabIndex={-1}>{at}</div>
        ) : (
          <Link href={`/${handle}`} tabIndex={-1} {...hoverOf(handle)}>
            {at}
          </Link>
        )}
        {!timeless && (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <div>
              <Time post={post} plain={plain} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
