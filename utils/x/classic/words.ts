/** The text of an element as it is read: emoji are pictures with their character in `alt`. */
export function wordsOf(element: Node): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node instanceof Element && node.localName === 'img') text += node.getAttribute('alt') ?? '';
    else if (node instanceof Element && node.localName === 'br') text += '\n';
    else text += wordsOf(node);
  }
  return text;
}
