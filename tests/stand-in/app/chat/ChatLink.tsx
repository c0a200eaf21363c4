import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import { pathOf } from './spot.ts';

interface ChatLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'role'> {
  role?: 'option';
  spot: string;
  go(spot: string): void;
  children?: ComponentChildren;
  'data-testid'?: string;
}

/** A link inside the chat: in the drawer it changes the drawer, on the page the address. */
export function ChatLink({ spot, go, children, ...rest }: ChatLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(spot);
  };
  return (
    <a href={pathOf(spot)} {...rest} onClick={follow}>
      {children}
    </a>
  );
}
