import { toHandle } from '../handle.ts';
import { find } from './find.ts';

const PREFIX = 'UserAvatar-Container-';

/** The handle that an avatar carries in its test id. X writes "unknown" while it loads. */
export function handleOfAvatar(avatar: Element | null): string | undefined {
  const id = avatar?.getAttribute('data-testid');
  const handle = id?.startsWith(PREFIX) ? toHandle(id.slice(PREFIX.length)) : undefined;
  return handle === 'unknown' ? undefined : handle;
}

/** The handle of the first avatar in an element. */
export const avatarIn = (scope: ParentNode): string | undefined => handleOfAvatar(find(scope, 'avatar'));
