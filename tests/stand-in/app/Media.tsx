import type { StandInPost } from '../data/post.ts';
import { Link } from './Link.tsx';
import { landscape } from './pictures.ts';

/** A post's picture; it opens in the media viewer. */
export function Media({ post }: { post: StandInPost }) {
  return (
    <div class="media">
      <Link href={`/${post.author}/status/${post.id}/photo/1`}>
        <div data-testid="tweetPhoto" aria-label="">
          <img alt="" draggable src={landscape(post.photo ?? 0)} />
        </div>
      </Link>
    </div>
  );
}
