import type { StandInPost } from '../data/post.ts';
import { person } from '../people.ts';
import { ActionBar } from './ActionBar.tsx';
import { Avatar } from './Avatar.tsx';
import { nameArticle } from './articles.ts';
import { Caret } from './Caret.tsx';
import { Content } from './Content.tsx';
import { Focal } from './Focal.tsx';
import { Icon } from './icons.tsx';
import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { Media } from './Media.tsx';
import { navigate } from './router.ts';
import { postOf } from './store.ts';
import { UserName } from './UserName.tsx';

export interface ArticleProps {
  id: string;
  /** The post its page is about. */
  focal?: boolean;
  promoted?: boolean;
  repostedBy?: string;
  /** A line leads down to the next post. */
  thread?: boolean;
}

function Context({ repostedBy }: { repostedBy: string }) {
  return (
    <div class="context">
      <div>
        <Icon name="repost" />
      </div>
      <div>
        <Link href={`/${repostedBy}`} dir="ltr">
          <span data-testid="socialContext">
            {person(repostedBy).name} {label('reposted')}
          </span>
        </Link>
      </div>
    </div>
  );
}

/** An X Article has its own reading view with a bar in it, and a second bar at the end. */
function ReadView({ post }: { post: StandInPost }) {
  return (
    <div data-testid="twitterArticleReadView" class="read-view">
      <div data-testid="article-cover-image">
        <Media post={{ ...post, photo: 31 }} />
      </div>
      <div dir="auto" class="read-title">
        <span>{post.text}</span>
      </div>
      <div>
        <div>
          <ActionBar post={post} />
        </div>
      </div>
      <div dir="auto">
        <span>
          Blue, a touch of ochre, and the courage to leave the paper alone. The long version follows.
        </span>
      </div>
    </div>
  );
}

/** A post in a list, or as the subject of its page. */
export function Article({ id, focal = false, promoted = false, repostedBy, thread = false }: ArticleProps) {
  const post = postOf(id);
  if (!post) return null;
  const open = (event: MouseEvent) => {
    if (focal || (event.target as Element).closest('a, button, [role=link]')) return;
    if (!getSelection()?.isCollapsed) return;
    navigate(`/${post.author}/status/${id}`);
  };
  return (
    <article
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      aria-labelledby={`id__${id}`}
      ref={(element) => nameArticle(element, id)}
      onClick={open}
    >
      <div>
        <div>
          <div>{repostedBy && <Context repostedBy={repostedBy} />}</div>
          {focal ? (
            <Focal post={post} />
          ) : (
            <div class="row">
              <div class="face">
                <div data-testid="Tweet-User-Avatar">
                  <Avatar handle={post.author} focusable={promoted} />
                </div>
                {thread && <div class="thread-line" />}
              </div>
              <div class="body">
                <div class="head">
                  <UserName post={post} timeless={promoted} />
                  <div class="corner">
                    {promoted && (
                      <div dir="ltr" class="soft">
                        <span>{label('ad')}</span>
                      </div>
                    )}
                    <Caret />
                  </div>
                </div>
                {post.article ? <ReadView post={post} /> : <Content post={post} />}
                <div>
                  <div>
                    <ActionBar post={post} />
                  </div>
                </div>
              </div>
            </div>
          )}
        </div>
      </div>
    </article>
  );
}
