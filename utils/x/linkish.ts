const LINKISH =
  /https?:\/\/[^\s\u3000-\u9fff]+|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s\u3000-\u9fff]*)?/gi;

/** What looks like a link in a text, roughly and fast; the exact reading is the background's. At most 20, of 2,048 characters. */
export const linkish = (text: string): string[] =>
  (text.match(LINKISH) ?? []).slice(0, 20).map((link) => link.slice(0, 2048));

const bare = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m)\./, '');
const hostOf = (link: string) => bare(link).replace(/[/?#:].*$/, '');

/** Whether two texts link to the same hosts. The last link may still have been growing. */
export function sameHosts(before: string, after: string): boolean {
  const [a, b] = [linkish(before).map(hostOf), linkish(after).map(hostOf)];
  return a.length === b.length && a.every((host, i) => host === b[i]);
}

/** Whether a text links to one of the places: a host with its subdomains, or a host with the beginning of a path. */
export const linksTo = (text: string, places: readonly string[]): boolean =>
  linkish(text).some((link) =>
    places.some((place) => {
      const [plain, host] = [bare(link), hostOf(link)];
      if (!place.includes('/')) return host === place || host.endsWith(`.${place}`);
      return plain === place || (/^[/?#]/.test(plain.slice(place.length)) && plain.startsWith(place));
    }),
  );
