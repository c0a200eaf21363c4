import type { Control } from '../surface.ts';

/** Keys of a text that an input method is still making. 229 is what such keys are called where `isComposing` comes late. */
const isMade = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229;

/** Whether a key sends what stands in an editor: Ctrl/⌘+Enter, and in the chat Enter alone; there Shift+Enter is a new line. */
export function isSendKey(event: KeyboardEvent, { sends }: Pick<Control, 'sends'>): boolean {
  if (event.key !== 'Enter' || isMade(event)) return false;
  return sends === 'enter' ? !event.shiftKey && !event.altKey : event.ctrlKey || event.metaKey;
}
