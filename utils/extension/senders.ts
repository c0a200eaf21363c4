/** What a browser tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean; url?: string | undefined } | undefined;
}

const X = ['https://x.com', 'https://twitter.com'];

const originOf = (url: string | undefined) =>
  URL.canParse(url ?? '') ? new URL(url ?? '').origin : undefined;
const isX = (url: string | undefined) => X.includes(originOf(url) ?? '');

/**
 * Who is speaking: `page` is our script in the top frame of a tab on X, `own` one of our own pages; everybody else is
 * refused. `self` is the extension's id and base address.
 */
export function whoSends(sender: Sender, self: { id: string; base: string }): 'page' | 'own' | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== self.id) return undefined;
  if (url?.startsWith(self.base)) return isX(tab?.url) ? undefined : 'own';
  const top = tab?.id !== undefined && !tab.incognito && frameId === 0;
  return top && isX(url) ? 'page' : undefined;
}
