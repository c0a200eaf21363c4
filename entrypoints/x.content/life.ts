export interface Life {
  signal: AbortSignal;
  /** False for an orphan that an update left behind; asking ends its life. */
  isAlive(): boolean;
}

const KEY = Symbol.for('life');
type Global = typeof globalThis & { [KEY]?: Life };

/**
 * Starts this script's life, or gives `undefined` where a living one is already at work in this world (a tab may get
 * the script both from the manifest and by take-over). The symbol lives in the isolated world; the page never sees it.
 */
export function onlyOne(hasRuntime: () => boolean, world: Global = globalThis): Life | undefined {
  if (world[KEY]?.isAlive()) return undefined;
  const end = new AbortController();
  const isAlive = () => {
    if (!hasRuntime()) end.abort();
    return !end.signal.aborted;
  };
  world[KEY] = { signal: end.signal, isAlive };
  return world[KEY];
}
