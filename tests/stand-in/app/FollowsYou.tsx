import { label } from './labels.ts';
import { followsMe } from './relations.ts';
import { useStore } from './store.ts';

/** The mark of those who follow the signed-in account. */
export function FollowsYou({ handle }: { handle: string }) {
  if (!useStore(() => followsMe(handle))) return null;
  return (
    <div class="follows-you" data-testid="userFollowIndicator">
      <div dir="ltr">
        <span>{label('followsYou')}</span>
      </div>
    </div>
  );
}
