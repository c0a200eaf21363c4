import { Avatar } from './Avatar.tsx';
import { label } from './labels.ts';
import { PostText } from './PostText.tsx';
import { navigate } from './router.ts';
import { postOf } from './store.ts';
import { UserName } from './UserName.tsx';

/** A post shown inside another: a `role=link` box without a permalink of its own. */
export function Quote({ id }: { id: string }) {
  const post = postOf(id);
  if (!post) return null;
  const open = (event: Event) => {
    event.stopPropagation();
    navigate(`/${post.author}/status/${id}`);
  };
  return (
    <div class="quote">
      <div dir="ltr" class="unseen">
        <span>{label('quote')}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open(event)}
      >
        <div>
          <div class="quote-head">
            <div data-testid="Tweet-User-Avatar">
              <Avatar handle={post.author} plain />
            </div>
            <UserName post={post} plain />
          </div>
        </div>
        <div>
          <PostText text={post.text} />
        </div>
      </div>
    </div>
  );
}
