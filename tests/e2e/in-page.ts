/**
 * Source of `(subject) => call(subject, value)` or `() => call(value)`, to be run in a page. `value` is JSON. Named
 * functions inside `call` are safe: tsx wraps them in a helper that pages lack.
 */
export function inPage<A>(call: (...args: never[]) => unknown, value?: A): string {
  const argument = value === undefined ? '' : JSON.stringify(value);
  return `((__name) => (...subject) => (${call})(...subject, ${argument}))((named) => named)`;
}
