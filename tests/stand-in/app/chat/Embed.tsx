import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Surface } from './Surface.tsx';
import { useLateRoot } from './use-late-root.ts';

interface ShadowProps {
  testId?: string | undefined;
  children: ComponentChildren;
}

function Shadow({ testId, children }: ShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useLateRoot(host);
  useLayoutEffect(() => {
    if (!root) return;
    const inside = (
      <>
        <link rel="stylesheet" href="/stand-in/app.css" />
        <Surface>{children}</Surface>
      </>
    );
    render(inside, root);
  });
  useLayoutEffect(() => () => root && render(null, root), [root]);
  return <div ref={host} data-testid={testId} class="chat-host" />;
}

interface EmbedProps extends ShadowProps {
  /** Without a shadow root and without a host. */
  light: boolean;
}

/** Puts what it holds into a shadow root of its own, with a style sheet of its own. */
export function Embed({ light, testId, children }: EmbedProps) {
  return light ? <Surface>{children}</Surface> : <Shadow testId={testId}>{children}</Shadow>;
}
