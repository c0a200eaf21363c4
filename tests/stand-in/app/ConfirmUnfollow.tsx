import { useRef } from 'preact/hooks';
import { unfollow } from './acts.ts';
import { label } from './labels.ts';
import { patch, useStore } from './store.ts';
import { useFocusTrap } from './use-focus-trap.ts';

function Sheet({ handle }: { handle: string }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box);
  const close = () => patch({ confirming: null });
  const confirm = () => {
    close();
    void unfollow(handle);
  };
  return (
    <div class="veil centred">
      <div data-testid="mask" class="mask" onClick={close} />
      <div
        ref={box}
        role="alertdialog"
        aria-modal="true"
        data-testid="confirmationSheetDialog"
        class="dialog sheet"
        tabIndex={-1}
      >
        <h1 dir="ltr" role="heading">
          <span>
            {label('unfollow')} @{handle}
          </span>
        </h1>
        <button
          type="button"
          role="button"
          data-testid="confirmationSheetConfirm"
          class="pill full"
          onClick={confirm}
        >
          <span>{label('unfollow')}</span>
        </button>
        <button
          type="button"
          role="button"
          data-testid="confirmationSheetCancel"
          class="pill line"
          onClick={close}
        >
          <span>{label('cancel')}</span>
        </button>
      </div>
    </div>
  );
}

/** Asks before somebody is unfollowed. */
export function ConfirmUnfollow() {
  const handle = useStore((state) => state.confirming);
  return handle ? <Sheet handle={handle} /> : null;
}
