/** A stretch of the editor's text, in UTF-16 units from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const blocksOf = (editor: Element) => [...editor.querySelectorAll('[data-block="true"]')];

/** Where a DOM point lies in the text; blocks are joined by one newline. */
function offsetAt(editor: Element, node: Node, at: number): number {
  let before = 0;
  for (const block of blocksOf(editor)) {
    const length = block.textContent?.length ?? 0;
    const range = document.createRange();
    range.selectNodeContents(block);
    if (range.comparePoint(node, at) === 0) {
      range.setEnd(node, at);
      return before + range.toString().length;
    }
    if (range.comparePoint(node, at) < 0) return before;
    before += length + 1;
  }
  return Math.max(0, before - 1);
}

/** A DOM range as a stretch of the text. */
export const stretchOf = (editor: Element, range: AbstractRange): Stretch => ({
  from: offsetAt(editor, range.startContainer, range.startOffset),
  to: offsetAt(editor, range.endContainer, range.endOffset),
});

/** The selection inside the editor, if it is there. */
export function selectionIn(editor: Element): Stretch | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || !editor.contains(selection.anchorNode)) return undefined;
  return stretchOf(editor, selection.getRangeAt(0));
}

/** Puts the caret at an offset of the text. */
export function placeCaret(editor: Element, offset: number): void {
  let left = offset;
  for (const block of blocksOf(editor)) {
    const length = block.textContent?.length ?? 0;
    if (left > length) {
      left -= length + 1;
      continue;
    }
    const leaf = block.querySelector('[data-text="true"]');
    const text = leaf?.firstChild;
    if (text) getSelection()?.collapse(text, left);
    else getSelection()?.collapse(leaf?.parentNode ?? block, 0);
    return;
  }
}

/** The text the DOM shows, for input that cannot be held back (input methods). */
export const shownText = (editor: Element): string =>
  blocksOf(editor)
    .map((block) => block.textContent ?? '')
    .join('\n');

/** What an input event puts in, or undefined when it is none that writes. */
export function inserted(event: InputEvent): string | undefined {
  if (event.inputType.startsWith('delete')) return '';
  if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') return '\n';
  if (!event.inputType.startsWith('insert')) return undefined;
  return (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replaceAll('\r', '');
}

/** The stretch an input event replaces. */
export function replaced(editor: Element, event: InputEvent): Stretch | undefined {
  const [range] = event.getTargetRanges();
  const selected = selectionIn(editor);
  if (!range || !editor.contains(range.startContainer)) return selected;
  const target = stretchOf(editor, range);
  if (!event.inputType.startsWith('delete')) return selected ?? target;
  return target;
}
