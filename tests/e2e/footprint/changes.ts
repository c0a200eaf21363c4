declare global {
  interface Window {
    /** Every kind of change that the page's own nodes went through so far. */
    changes: Set<string>;
  }
}

/** Runs in the page before all else: notes each kind of change to a node, one that is undone at once included. */
export function watchChanges(): void {
  const name = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeName;
    const id = node.getAttribute('data-testid') ?? (node.id.startsWith('id__') ? '' : node.id);
    return node.localName + (id && `[${id}]`);
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
    else if (type === 'characterData') changes.add(`${name(target.parentNode ?? target)} text`);
    for (const node of addedNodes) if (!beside(node)) changes.add(`${name(target)} + ${name(node)}`);
    for (const node of removedNodes) if (!beside(node)) changes.add(`${name(target)} - ${name(node)}`);
  };
  new MutationObserver((records) => records.forEach(note)).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  window.changes = changes;
}
