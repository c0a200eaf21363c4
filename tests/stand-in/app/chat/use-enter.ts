import { useRef } from 'preact/hooks';
import { useStore } from '../store.ts';

interface EnterHandlers {
  onCompositionStart(): void;
  onCompositionEnd(): void;
  onKeyDown(event: KeyboardEvent): void;
  onKeyUp(event: KeyboardEvent): void;
}

/** Enter sends, unless Shift is held or an input method is at work. */
export function useEnter(send: () => void): EnterHandlers {
  const late = useStore((state) => state.options.chatKeys === 'keyup');
  const composing = useRef(false);
  const armed = useRef(false);
  return {
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || composing.current) return;
      event.preventDefault();
      if (!late) return send();
      event.stopPropagation();
      armed.current = true;
    },
    onKeyUp: (event) => {
      if (event.key !== 'Enter' || !armed.current) return;
      event.stopPropagation();
      armed.current = false;
      send();
    },
  };
}
