import type { StandInPost } from '../data/post.ts';
import { Media } from './Media.tsx';
import { PostText } from './PostText.tsx';
import { Quote } from './Quote.tsx';

/** Text, pictures and quoted post, without the bar. */
export function Content({ post }: { post: StandInPost }) {
  return (
    <>
      <div>
        <PostText text={post.text} />
      </div>
      <div>
        {post.photo !== undefined && <Media post={post} />}
        {post.quotes && <Quote id={post.quotes} />}
      </div>
    </>
  );
}
