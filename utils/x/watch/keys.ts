/** Keys of a text that an input method is still making. 229 is what such keys are called where `isComposing` comes late. */
const isMade = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229;

/** Ctrl/⌘+Enter sends, wherever the editor has the focus. */
export const isSendKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isMade(event);
