import { find } from 'linkifyjs';

/** A link in a text. */
export interface Link {
  /** As typed. */
  url: string;
  /** Lower case, without "www." and port. */
  host: string;
  /** From "/" on, without query and fragment, without a closing slash; '' for none. */
  path: string;
  /** Names the page: host, path and video; the journal puts a keyed hash in its place. */
  page: string;
}

/** X ends a link where a letter of these scripts begins, and at their punctuation. */
const END = /[\u0600-\u06ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

function linkOf(typed: string): Link | undefined {
  const url = typed.replace(/[.,;:!?'")\]»“”’]+$/, '');
  const parsed = URL.parse(/^https?:\/\//i.test(url) ? url : `https://${url}`);
  if (!parsed?.hostname.includes('.')) return undefined;
  const host = parsed.hostname.toLowerCase().replace(/^(?:www|m|mobile)\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  // One address of YouTube serves all its films.
  const film = parsed.searchParams.get('v');
  return { url, host, path, page: `${host}${path}${film ? `?v=${film}` : ''}` };
}

interface Found {
  at: number;
  url: string;
}

const inside = (all: readonly Found[], at: number) =>
  all.some((one) => at >= one.at && at < one.at + one.url.length);

/** The user's own places are links under whatever top-level domain. */
function placesIn(text: string, places: readonly string[]): Found[] {
  const hosts = [...new Set(places.map((place) => place.split('/')[0] ?? ''))].filter(Boolean);
  if (hosts.length === 0) return [];
  const known = hosts.map((host) => host.replaceAll('.', '\\.')).join('|');
  const found = text.matchAll(
    new RegExp(`(?<![\\w@./-])(?:[\\w-]+\\.)*(?:${known})(?![\\w.-]*\\w)(?:[/?#][^\\s<>"]*)?`, 'gi'),
  );
  return Array.from(found, (one) => ({ at: one.index, url: one[0] }));
}

/**
 * The web links of a text, in their order: with a scheme, bare with a known top-level domain, or to one of the user's own
 * `places`. E-mail addresses are none.
 */
export function linksIn(text: string, places: readonly string[] = []): Link[] {
  // A boundary before what X does not take for a part of a link, so that the finder stops there too.
  const spaced = text.replace(new RegExp(END.source, 'gu'), ' $& ');
  const schemes = Array.from(spaced.matchAll(/https?:\/\/[^\s<>"]+/gi), (one) => ({
    at: one.index,
    url: one[0],
  }));
  const own = placesIn(spaced, places).filter(({ at }) => !inside(schemes, at));
  const bare = find(spaced, 'url')
    .filter(({ start, value }) => !inside([...schemes, ...own], start) && !/^[a-z][a-z0-9+.-]*:/i.test(value))
    .map(({ start, value }) => ({ at: start, url: value }));
  return [...schemes, ...bare, ...own].sort((a, b) => a.at - b.at).flatMap(({ url }) => linkOf(url) ?? []);
}
