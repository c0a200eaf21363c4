import { inside } from './path.ts';

/** An object or a list that is being read. */
interface Open {
  path: string;
  /** The names read so far; absent in a list. */
  names?: Set<string>;
  /** The name whose value is read, or how many entries were before. */
  at: string | number;
  /** A name comes next, not a value. */
  naming: boolean;
}

/** More of them help nobody. */
const MOST = 20;

/** Where a text begins at `start`, the place after its end. */
function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end + 1;
}

const opened = (within: Open | undefined, list: boolean): Open => ({
  path: within ? inside(within.path, within.at) : '',
  ...(list ? { at: 0, naming: false } : { at: '', naming: true, names: new Set() }),
});

function next(list: Open): void {
  if (list.names) list.naming = true;
  else if (typeof list.at === 'number') list.at += 1;
}

/**
 * The paths of names that stand twice in one object: JSON lets the last one win in silence. The text must be good JSON.
 */
export function doubleKeys(json: string): string[] {
  const found = new Set<string>();
  const open: Open[] = [];
  for (let n = 0; n < json.length && found.size < MOST; n += 1) {
    const char = json[n];
    const here = open.at(-1);
    if (char === '{' || char === '[') open.push(opened(here, char === '['));
    else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && here) next(here);
    else if (char === '"') {
      const end = endOfString(json, n);
      if (here?.names && here.naming) {
        const name = JSON.parse(json.slice(n, end)) as string;
        if (here.names.has(name)) found.add(inside(here.path, name));
        here.names.add(name);
        Object.assign(here, { at: name, naming: false });
      }
      n = end - 1;
    }
  }
  return [...found];
}
