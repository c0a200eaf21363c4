declare global {
  interface Window {
    /** Every kind of change that the page's own nodes went through so far. */
    changes: Set<string>;
    /** Watches for them in one more root. */
    watchRoot(root: Node): void;
  }
}

/** Runs in the page before all else: notes each kind of change to a node, one that is undone at once included. */
export function watchChanges(): void {
  const name = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeName;
    const id = node.getAttribute('data-testid') ?? (node.id.startsWith('id__') ? '' : node.id);
    // X makes an id for each message.
    return node.localName + (id && `[${id.replace(/-[0-9a-f-]{36}$/, '')}]`);
  };
  /** What stands beside head and body is looked at by itself. */
  const beside = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    const top = element?.closest('html > *');
    return top ? !top.matches('head, body') : node.parentNode === null && node.nodeName === 'ASIDE';
  };
  const changes = new Set<string>();
  const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    if (beside(target)) return;
    if (type === 'attributes') changes.add(`${name(target)} ${attributeName}`);
    // The page's own "3m" becomes "4m" whenever a minute ends.
    else if (type === 'characterData' && target.parentElement?.localName !== 'time')
      changes.add(`${name(target.parentNode ?? target)} text`);
    for (const node of addedNodes) if (!beside(node)) changes.add(`${name(target)} + ${name(node)}`);
    for (const node of removedNodes) if (!beside(node)) changes.add(`${name(target)} - ${name(node)}`);
  };
  const observer = new MutationObserver((records) => records.forEach(note));
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  window.watchRoot = (root) => observer.observe(root, all);
  window.watchRoot(document);
  window.changes = changes;
}

/** Runs in the page: the chat lives in roots of its own. */
export function watchChatChanges(): void {
  for (const { shadowRoot } of document.querySelectorAll('#react-root *'))
    if (shadowRoot) window.watchRoot(shadowRoot);
}
