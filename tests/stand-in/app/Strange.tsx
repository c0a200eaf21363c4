import { toggleLike } from './acts.ts';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { avatarOf } from './pictures.ts';
import { postOf, stanceOf, useStore } from './store.ts';

function Entry({ id }: { id: string }) {
  const liked = useStore((state) => stanceOf(state).liked.includes(id));
  const post = postOf(id);
  if (!post) return null;
  const { author, text } = post;
  return (
    <li>
      <div data-timeline-entry="" data-href={`/${author}/status/${id}`} role="link" tabIndex={0}>
        <article>
          <a href={`/${author}`}>
            <img alt={`@${author}`} draggable={false} src={avatarOf(author)} width={40} height={40} />
          </a>
          <a href={`/${author}`}>
            <span>@{author}</span>
          </a>
          <div dir="auto">
            <span>{text}</span>
          </div>
          <div data-engagement-action="reply">
            <a aria-label={label('reply')} href={`/compose/post?in_reply_to=${id}`}>
              <Icon name="reply" />
            </a>
          </div>
          <div data-engagement-action="like">
            <button
              type="button"
              aria-label={label('like')}
              aria-pressed={liked}
              onClick={() => void toggleLike(id)}
            >
              <Icon name="heart" filled={liked} />
            </button>
          </div>
        </article>
      </div>
    </li>
  );
}

/** A layout without X's skeleton and without test ids, in the manner of X's newer front end. */
export function Strange() {
  const home = useStore((state) => state.world.home);
  const theme = useStore((state) => state.options.theme);
  return (
    <div class={`app strange ${theme}`}>
      <ul>
        {home.slice(0, 12).map(({ key, post }) => (
          <Entry key={key} id={post} />
        ))}
      </ul>
    </div>
  );
}
