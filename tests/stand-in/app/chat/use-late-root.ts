import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { getState } from '../store.ts';

/** An open shadow root on an element that stands in the page already; null until the chat's delay is over. */
export function useLateRoot(host: RefObject<HTMLElement | null>): ShadowRoot | null {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const attach = () => setRoot(host.current?.attachShadow({ mode: 'open' }) ?? null);
    const timer = setTimeout(attach, getState().options.chatDelay);
    return () => clearTimeout(timer);
  }, [host]);
  return root;
}
