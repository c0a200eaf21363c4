/**
 * Runs in the page: one line for each property of the page's globals, their prototypes and their statics, with the
 * source of each function that is not native. Calls no getter.
 */
export function readGlobals(): string[] {
  const sourceOf = Function.prototype.toString;
  const lines: string[] = [];
  const tell = (value: unknown) => {
    if (typeof value !== 'function') return typeof value;
    const source = sourceOf.call(value);
    return /^(class|function)?[^{]*\{\s*\[native code\]\s*\}$/.test(source)
      ? `native ${source.match(/[\w$]*(?=\()/)?.[0]}`
      : source.slice(0, 80);
  };
  const read = (path: string, object: object, inner: boolean): void => {
    for (const [key, { get, set, value }] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      const own = `${path}${key}`;
      lines.push(get || set ? `${own} ${tell(get)} ${tell(set)}` : `${own} ${tell(value)}`);
      if (!inner || typeof value !== 'function') continue;
      read(`${own}.`, value, false);
      if (value.prototype) read(`${own}::`, value.prototype, false);
    }
    for (const symbol of Object.getOwnPropertySymbols(object)) lines.push(`${path}${String(symbol)}`);
  };
  read('', window, true);
  const { chrome } = window as unknown as { chrome?: object };
  const objects = { document, navigator, history, performance, crypto, console, customElements, chrome };
  const spaces = { JSON, Math, Reflect, Intl };
  for (const [path, object] of Object.entries({ ...objects, ...spaces }))
    if (object) read(`${path}.`, object, false);
  for (const path of ['html', 'head', 'body'] as const)
    read(`<${path}>.`, document.querySelector(path) as Element, false);
  return lines;
}
