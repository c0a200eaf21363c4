import { parsePermalink } from '../permalink.ts';

const X = ['x.com', 'twitter.com', 't.co'];

/** Lower case, without "www."; '' for what is no web address. */
function hostOf(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  return hostname.includes('.') ? hostname.replace(/^(?:www|m|mobile)\./, '') : '';
}

/** The hosts of some links, once each. X's own pages are none. */
export const linkHosts = (urls: readonly string[]): string[] =>
  [...new Set(urls.map(hostOf))].filter((host) => host !== '' && !X.includes(host));

/** Whose post the last link to a post of somebody else quotes: a handle, lower case without @. */
export function quotedBy(urls: readonly string[], own: string): string | undefined {
  const posts = urls.filter((url) => X.includes(hostOf(url))).map((url) => parsePermalink(url)?.author);
  return posts.findLast((author) => author !== undefined && author !== own);
}
