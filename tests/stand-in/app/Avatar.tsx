import { hoverOf } from './hover.ts';
import { Link } from './Link.tsx';
import { avatarOf } from './pictures.ts';

interface AvatarProps {
  handle: string;
  /** Without a link, as in quotes and the account switcher. */
  plain?: boolean;
  focusable?: boolean;
}

/** A picture whose container's test id ends with the handle. */
export function Avatar({ handle, plain = false, focusable = false }: AvatarProps) {
  const image = <img alt="" draggable={false} src={avatarOf(handle)} />;
  const hidden = focusable ? {} : { 'aria-hidden': true as const, tabIndex: -1 };
  return (
    <div data-testid={`UserAvatar-Container-${handle}`} class="avatar">
      <div />
      <div>
        {plain ? (
          <div role="presentation">{image}</div>
        ) : (
          <Link href={`/${handle}`} {...hidden} {...hoverOf(handle)}>
            {image}
          </Link>
        )}
      </div>
    </div>
  );
}
