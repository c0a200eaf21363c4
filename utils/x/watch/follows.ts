import type { FollowButton, FollowState } from '../surface.ts';
import type { Sense } from '../world.ts';
import type { Tell } from './people.ts';

/** How long a press on a follow button may take to show, ms: unfollowing asks first. */
const WAITS = 30_000;

/** Follows and unfollows: a trusted press on the button, confirmed when its opposite takes its place. */
export function followsOf({ surface, now, newId, emit, after, observe }: Sense, tell: Tell) {
  const pending = new Map<string, () => void>();

  const changed = ({ userId, handle }: FollowButton, was: FollowState, is: FollowState) => {
    const whom = handle ? { person: handle } : {};
    const done = { id: newId(), at: now(), account: surface.account(), kind: 'follow' as const, ...whom };
    // Before the act, which is judged by what is known then.
    if (handle && is !== 'cancel') tell([{ handle, userId, following: is === 'unfollow' }]);
    if (was === 'follow') emit({ type: 'act', act: done });
    else if (is === 'follow') emit({ type: 'undo', ...done });
  };

  const watch = (button: FollowButton) => {
    const { holder, userId } = button;
    let state = surface.followState(holder, userId);
    const stop = observe(holder, { childList: true, subtree: true }, () => {
      const is = surface.followState(holder, userId);
      if (!is || is === state) return;
      const was = state;
      state = is;
      if (was) changed(button, was, is);
    });
    after(WAITS, () => {
      if (pending.get(userId) !== stop) return;
      pending.delete(userId);
      stop();
    });
    pending.get(userId)?.();
    pending.set(userId, stop);
  };

  /** Takes in a trusted press. */
  return (event: Event): void => {
    if (event.type !== 'click') return;
    const control = surface.controlOf(event.composedPath());
    const button = control?.press === 'follow' ? surface.followOf(control.element) : undefined;
    if (button) watch(button);
  };
}
