/** More places than anybody has of their own. */
export const MOST_PLACES = 50;

/** Why a typed place was refused. */
export type PlaceRefusal = 'empty' | 'site' | 'shared';

const PLACE = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}(?:\/[^\s/?#]+)*$/u;
/** Where many people live: the host alone is nobody's own. */
const SHARED =
  /^(?:github\.com|gitlab\.com|youtube\.com|youtu\.be|x\.com|twitter\.com|linkedin\.com|medium\.com|instagram\.com|facebook\.com|tiktok\.com|twitch\.tv|reddit\.com|patreon\.com|etsy\.com|t\.me|linktr\.ee|amazon\.[a-z.]+|weibo\.com|zhihu\.com|bilibili\.com|google\.com)$/;

/** Whether one host is the other, or a part of it. */
export const isOneSite = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Whether many people live at a host, so that what one of them put there says nothing of another's. */
export const isShared = (host: string): boolean => SHARED.test(host);

/**
 * Reads a site or a profile of one's own as somebody types or pastes it: "https://www.My.Site/" is "my.site",
 * "github.com/Me/" is "github.com/me". Query and fragment are left out. Refuses what is no address, and hosts that are shared by
 * many without the name that makes a part of them one's own.
 */
export function readPlace(typed: string): { place: string } | { refused: PlaceRefusal } {
  const place = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/^([^/]+):\d+/, '$1')
    .replace(/\/+$/, '');
  if (place === '') return { refused: 'empty' };
  if (place.length > 253 || !PLACE.test(place)) return { refused: 'site' };
  return isShared(place) ? { refused: 'shared' } : { place };
}

/** The places among whatever a store or a file holds; what is none is dropped alone. */
export const readPlaces = (raw: readonly unknown[]): string[] => {
  const read = raw.flatMap((one) => (typeof one === 'string' ? [readPlace(one)] : []));
  return [...new Set(read.flatMap((one) => ('place' in one ? [one.place] : [])))].slice(0, MOST_PLACES);
};
