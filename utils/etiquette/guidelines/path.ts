/** The longest part of a path that is shown; what is longer is nobody's typing error. */
const LONGEST = 40;

/** The path of a named or counted entry: `rules.spree`, `accounts[2]`. */
export function inside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const part = key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key;
  return path === '' ? part : `${path}.${part}`;
}
