import { useRef } from 'preact/hooks';
import { ActionBar } from './ActionBar.tsx';
import { Article } from './Article.tsx';
import { Composer } from './Composer.tsx';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { landscape } from './pictures.ts';
import { goBack } from './router.ts';
import { postOf, useStore } from './store.ts';
import { useFocusTrap } from './use-focus-trap.ts';

/** A picture in large: its bar stands outside any article; the conversation is beside it. */
export function MediaViewer({ id }: { id: string }) {
  const box = useRef<HTMLDivElement>(null);
  const account = useStore((state) => state.memory.account);
  useFocusTrap(box);
  const post = postOf(id);
  if (!post) return null;
  return (
    <div class="veil viewer">
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        class="viewer-box"
      >
        <div data-testid="tweet" class="stage">
          <button
            type="button"
            role="button"
            data-testid="app-bar-close"
            aria-label={label('close')}
            onClick={goBack}
          >
            <Icon name="close" />
          </button>
          <div data-testid="swipe-to-dismiss" class="picture">
            <img alt="" draggable src={landscape(post.photo ?? 0)} />
          </div>
          <div class="stage-bar">
            <ActionBar post={post} />
          </div>
        </div>
        <div class="beside">
          <div data-testid="cellInnerDiv">
            <Article id={id} focal />
            {account && (
              <div data-testid="inline_reply_offscreen">
                <Composer place="viewer" replyTo={id} />
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
