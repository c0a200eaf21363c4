import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { goBack } from './router.ts';

/** The bar on top of a column with the way back. */
export function TopBar({ title, note }: { title: string; note?: string }) {
  return (
    <div class="top-bar">
      <button
        type="button"
        role="button"
        data-testid="app-bar-back"
        aria-label={label('back')}
        onClick={goBack}
      >
        <div dir="ltr" class="blob">
          <Icon name="back" />
        </div>
      </button>
      <h2 dir="ltr" role="heading" aria-level={2}>
        <span>{title}</span>
        {note && <small class="soft">{note}</small>}
      </h2>
    </div>
  );
}
