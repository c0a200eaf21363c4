import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../store.ts';

const STOPPED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focusout',
];

/** The chat's own ground with the page's colours. With the option `chatKeys=stop` no event gets past it. */
export function Surface({ children }: { children: ComponentChildren }) {
  const theme = useStore((state) => state.options.theme);
  const stops = useStore((state) => state.options.chatKeys === 'stop');
  const ground = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element || !stops) return;
    const stop = (event: Event) => event.stopPropagation();
    for (const type of STOPPED) element.addEventListener(type, stop);
    return () => {
      for (const type of STOPPED) element.removeEventListener(type, stop);
    };
  }, [stops]);
  return (
    <div ref={ground} class={`app surface ${theme}`}>
      {children}
    </div>
  );
}
