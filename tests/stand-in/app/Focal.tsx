import type { StandInPost } from '../data/post.ts';
import { ActionBar } from './ActionBar.tsx';
import { Avatar } from './Avatar.tsx';
import { Caret } from './Caret.tsx';
import { Content } from './Content.tsx';
import { fullTime, shortCount, writtenAt } from './format.ts';
import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { UserName } from './UserName.tsx';

/** The subject of a status page: its permalink stands below the text, not by the name. */
export function Focal({ post }: { post: StandInPost }) {
  const path = `/${post.author}/status/${post.id}`;
  return (
    <>
      <div class="row">
        <div class="face">
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={post.author} />
          </div>
        </div>
        <div class="body">
          <div class="head stacked">
            <UserName post={post} timeless />
            <div class="corner">
              <Caret />
            </div>
          </div>
        </div>
      </div>
      <div class="focal">
        <Content post={post} />
        <div class="focal-time soft">
          <div dir="ltr">
            <Link href={path} aria-label={fullTime(post)}>
              <time dateTime={writtenAt(post).toISOString()}>{fullTime(post)}</time>
            </Link>
          </div>
          <div dir="ltr" aria-hidden="true">
            <span>·</span>
          </div>
          <Link href={`${path}/analytics`} dir="ltr">
            <span>
              <b>{shortCount(post.counts.views)}</b> {label('viewsWord')}
            </span>
          </Link>
        </div>
        {post.article && (
          <div data-testid="twitterArticleReadView">
            <ActionBar post={post} />
          </div>
        )}
        <div class="focal-bar">
          <div>
            <ActionBar post={post} />
          </div>
        </div>
      </div>
      <div class="focal-more soft">
        <Link href={`${path}/quotes`} dir="ltr">
          <span>{label('quotes')}</span>
        </Link>
      </div>
    </>
  );
}
