import { useRef } from 'preact/hooks';
import { Article } from './Article.tsx';
import { Composer } from './Composer.tsx';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { goBack, type Place } from './router.ts';
import { useFocusTrap } from './use-focus-trap.ts';

/** The composer as a dialog: the post that is answered above the editor, the quoted one below. */
export function ComposeDialog({ place }: { place: Place }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box);
  const { inReplyToStatusId, quotedStatus } = place.state;
  return (
    <div class="veil">
      <div data-testid="mask" class="mask" onClick={goBack} />
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        class="dialog"
        tabIndex={-1}
      >
        <div class="dialog-bar">
          <h2 id="modal-header" role="heading" class="unseen">
            {label(inReplyToStatusId ? 'reply' : 'post')}
          </h2>
          <button
            type="button"
            role="button"
            data-testid="app-bar-close"
            aria-label={label('close')}
            onClick={goBack}
          >
            <Icon name="close" />
          </button>
        </div>
        {inReplyToStatusId && <Article id={inReplyToStatusId} thread />}
        <Composer
          place="modal"
          done={goBack}
          {...(inReplyToStatusId && { replyTo: inReplyToStatusId })}
          {...(quotedStatus && { quotes: quotedStatus })}
        />
      </div>
    </div>
  );
}
