import { useLayoutEffect, useRef } from 'preact/hooks';
import { toggleRepost } from './acts.ts';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { closeMenu } from './menu.ts';
import { navigate } from './router.ts';
import { type Menu, postOf, stanceOf, useStore } from './store.ts';

function Items({ post, top, left }: Menu) {
  const box = useRef<HTMLDivElement>(null);
  const reposted = useStore((state) => stanceOf(state).reposted.includes(post));
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);

  const move = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else if (event.key === 'Tab') closeMenu();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (run: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    closeMenu();
    run();
  };
  return (
    <div class="veil clear">
      <div class="mask clear" onClick={closeMenu} />
      <div role="menu" class="menu" style={{ top: `${top}px`, left: `${left}px` }} onKeyDown={move}>
        <div ref={box} data-testid="Dropdown">
          <div
            role="menuitem"
            tabIndex={0}
            data-testid={reposted ? 'unretweetConfirm' : 'retweetConfirm'}
            onClick={choose(() => void toggleRepost(post))}
          >
            <div>
              <Icon name="repost" />
            </div>
            <div dir="ltr">
              <span>{label(reposted ? 'undoRepost' : 'repost')}</span>
            </div>
          </div>
          <a
            href="/compose/post"
            role="menuitem"
            tabIndex={0}
            onClick={choose(() => navigate('/compose/post', { quotedStatus: post }))}
          >
            <div>
              <Icon name="quill" />
            </div>
            <div dir="ltr">
              <span>{label('quote')}</span>
            </div>
          </a>
          <a
            href={`/${postOf(post)?.author}/status/${post}/quotes`}
            role="menuitem"
            tabIndex={0}
            onClick={choose(() => navigate(`/${postOf(post)?.author}/status/${post}`))}
          >
            <div>
              <Icon name="views" />
            </div>
            <div dir="ltr">
              <span>{label('quotes')}</span>
            </div>
          </a>
        </div>
      </div>
    </div>
  );
}

/** Repost, quote, view quotes. */
export function RepostMenu() {
  const menu = useStore((state) => state.menu);
  return menu ? <Items {...menu} /> : null;
}
