import { label } from './labels.ts';
import { followsMe } from './relations.ts';

/** The mark of those who follow the signed-in account. */
export function FollowsYou({ handle }: { handle: string }) {
  if (!followsMe(handle)) return null;
  return (
    <div class="follows-you" data-testid="userFollowIndicator">
      <div dir="ltr">
        <span>{label('followsYou')}</span>
      </div>
    </div>
  );
}
