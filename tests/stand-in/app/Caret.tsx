import { useTestId } from './ActionBar.tsx';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';

/** The three dots of a post. */
export function Caret() {
  return (
    <button
      aria-label={label('more')}
      role="button"
      data-testid={useTestId('caret')}
      type="button"
      class="caret"
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={(event) => event.stopPropagation()}
    >
      <div dir="ltr">
        <div class="blob">
          <div />
          <Icon name="dots" />
        </div>
      </div>
    </button>
  );
}
