import { Link } from './Link.tsx';
import { label } from './labels.ts';
import { useStore } from './store.ts';

/** Short messages at the bottom; after posting with a link to the new post. */
export function Toasts() {
  const toasts = useStore((state) => state.toasts);
  if (!toasts.length) return null;
  return (
    <div class="toasts">
      {toasts.map(({ key, text, link }) => (
        <div key={key} role="alert" data-testid="toast" class="toast">
          <div dir="ltr">
            <span>{text}</span>
          </div>
          {link && (
            <Link href={link} dir="ltr">
              <span>{label('view')}</span>
            </Link>
          )}
        </div>
      ))}
    </div>
  );
}
