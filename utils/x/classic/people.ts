import type { SeenPerson } from '../sighting.ts';
import type { FollowButton, FollowState } from '../surface.ts';
import { avatarIn } from './avatar.ts';
import { around, find, findAll } from './find.ts';

/** The person of a hover card or a user cell; `undefined` until its follow button is there. */
export function personIn(box: Element): SeenPerson | undefined {
  const [button] = followButtons(box);
  const handle = avatarIn(box);
  return button && handle ? told(handle, button, box) : undefined;
}

/** The people of the user cells in an element, or of the one around it. */
export function peopleIn(element: Element): SeenPerson[] {
  const cell = around(element, 'userCell');
  const cells = cell ? [cell] : findAll(element, 'userCell');
  return cells.map(personIn).filter((person) => person !== undefined);
}

/** The owner of a profile; nobody while the header still shows somebody else's. */
export function profileIn(column: Element, handle: string): SeenPerson | undefined {
  const name = find(column, 'profileName');
  const owner = name && [...name.querySelectorAll('span')].some((span) => isHandle(span, handle));
  const button = owner ? followButtons(column).find(inHeader) : undefined;
  return button && told(handle, button, column);
}

/** The follow button of a press. `owner`: whose profile is in view; `author`: in whose post the button stands. */
export function followOf(
  button: Element,
  column: Element | null,
  { owner, author }: { owner: string | undefined; author: string | undefined },
): FollowButton | undefined {
  const [, userId] = /^(\d+)-/.exec(button.getAttribute('data-testid') ?? '') ?? [];
  if (!userId) return undefined;
  const box = around(button, 'userCell') ?? around(button, 'hoverCard');
  if (box) return { userId, handle: avatarIn(box), holder: box };
  const header = column?.contains(button) && inHeader(button) ? column : undefined;
  const handle = header && owner ? profileIn(header, owner)?.handle : undefined;
  const holder = header ?? button.parentElement?.parentElement;
  return holder ? { userId, handle: handle ?? author, holder } : undefined;
}

/** What the buttons of somebody show in a card, a cell or a header. */
export function followState(holder: Element, userId: string): FollowState | undefined {
  const states = ['unfollow', 'cancel', 'follow'] as const;
  return states.find((state) => holder.querySelector(`[data-testid="${userId}-${state}"]`));
}

const followButtons = (box: Element) =>
  findAll(box, 'followButton').filter((button) => /^\d+-/.test(button.getAttribute('data-testid') ?? ''));

const inHeader = (element: Element) =>
  !around(element, 'cell') && !around(element, 'userCell') && !around(element, 'post');

const isHandle = ({ textContent }: Element, handle: string) => textContent?.toLowerCase() === `@${handle}`;

function told(handle: string, button: Element, box: Element): SeenPerson | undefined {
  const [, userId, state] = /^(\d+)-(\w+)$/.exec(button.getAttribute('data-testid') ?? '') ?? [];
  if (!userId) return undefined;
  const indicators = findAll(box, 'followsYou');
  const marked = indicators.some((mark) => around(mark, 'userCell') === around(button, 'userCell'));
  const settled = state !== 'cancel';
  return {
    handle,
    userId,
    ...(settled && { following: state === 'unfollow' }),
    ...((marked || settled) && { followsYou: marked }),
  };
}
