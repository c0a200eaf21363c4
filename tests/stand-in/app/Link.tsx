import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import { navigate, type RouteState } from './router.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'role'> {
  href: string;
  state?: RouteState;
  children?: ComponentChildren;
  'data-testid'?: string | undefined;
}

/** An anchor that changes the page without loading one, unless a modifier asks for a new tab. */
export function Link({ href, state, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(href, state);
  };
  return (
    <a href={href} role="link" {...rest} onClick={follow}>
      {children}
    </a>
  );
}
