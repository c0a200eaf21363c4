import { parsePermalink } from '../permalink.ts';

const X = ['x.com', 'twitter.com', 't.co'];

/** What nearly all links look like; the platform's own parser takes ten times as long. */
const PLAIN = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/i;

function hostname(url: string): string {
  const plain = PLAIN.exec(url)?.[1];
  if (plain) return plain.toLowerCase();
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}

/** Lower case, without "www."; '' for what is no web address. */
function hostOf(url: string): string {
  const host = hostname(url);
  return host.includes('.') ? host.replace(/^(?:www|m|mobile)\./, '') : '';
}

/** The hosts of some links, once each. X's own pages are none. */
export const linkHosts = (urls: readonly string[]): string[] =>
  [...new Set(urls.map(hostOf))].filter((host) => host !== '' && !X.includes(host));

/** Whose post the last link to a post of somebody else quotes: a handle, lower case without @. */
export function quotedBy(urls: readonly string[], own: string): string | undefined {
  const posts = urls.filter((url) => X.includes(hostOf(url))).map((url) => parsePermalink(url)?.author);
  return posts.findLast((author) => author !== undefined && author !== own);
}
