import { person } from '../people.ts';
import { follow, unfollow } from './acts.ts';
import { label } from './labels.ts';
import { followsMe } from './relations.ts';
import { patch, stanceOf, useStore } from './store.ts';

interface PressProps {
  testId: string;
  says: string;
  text: string;
  look: string;
  press(): void;
}

function Press({ testId, says, text, look, press }: PressProps) {
  return (
    <button
      aria-label={says}
      role="button"
      data-testid={testId}
      type="button"
      class={`pill ${look}`}
      onClick={(event) => {
        event.stopPropagation();
        event.preventDefault();
        press();
      }}
    >
      <div dir="ltr">
        <span>
          <span>{text}</span>
        </span>
      </div>
    </button>
  );
}

/** Follow, following or pending: three components, so the element is another after each change. */
export function FollowButton({ handle }: { handle: string }) {
  const following = useStore((state) => stanceOf(state).following.includes(handle));
  const pending = useStore((state) => stanceOf(state).pending.includes(handle));
  const isMe = useStore((state) => state.memory.account === handle);
  const { userId } = person(handle);
  if (isMe) return null;
  if (pending) {
    const text = label('pending');
    const press = () => void unfollow(handle);
    return (
      <div key="cancel">
        <Press
          testId={`${userId}-cancel`}
          says={`${text} @${handle}`}
          text={text}
          look="line"
          press={press}
        />
      </div>
    );
  }
  if (following) {
    const text = label('following');
    const press = () => patch({ confirming: handle, hover: null });
    return (
      <div key="unfollow">
        <Press
          testId={`${userId}-unfollow`}
          says={`${text} @${handle}`}
          text={text}
          look="line"
          press={press}
        />
      </div>
    );
  }
  const text = label(followsMe(handle) ? 'followBack' : 'follow');
  const press = () => void follow(handle);
  return (
    <div key="follow">
      <Press testId={`${userId}-follow`} says={`${text} @${handle}`} text={text} look="full" press={press} />
    </div>
  );
}
