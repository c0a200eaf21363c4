import type { Link } from './links.ts';

/** Shorter handles are words that many addresses have. */
const TELLING = 4;

const bare = (name: string) => name.toLowerCase().replace(/[@_-]/g, '');

/** Whether an address bears the account's own handle: github.com/ann_k/x, ann-k.blog.example, youtube.com/@ann_k. */
export function bearsHandle({ host, path }: Pick<Link, 'host' | 'path'>, account: string): boolean {
  if (bare(account).length < TELLING) return false;
  const [below = ''] = path.split('/').filter(Boolean);
  return [below, host.split('.').at(0) ?? ''].some((name) => bare(name) === bare(account));
}

/** A host as links have it: "müller.de" is "xn--mller-kva.de". */
const ascii = (host: string): string => URL.parse(`https://${host}`)?.hostname ?? host;

/** Whether a link leads to one of the user's own places: the host itself, one of its subdomains, or a path below a profile. */
export const isOwn = ({ host, path }: Link, places: readonly string[]): boolean =>
  places.some((place) => {
    const [own = '', ...more] = place
      .toLowerCase()
      .replace(/^www\./, '')
      .split('/');
    const site = ascii(own);
    if (more.length === 0) return host === site || host.endsWith(`.${site}`);
    const [below, full] = [`/${more.join('/')}`, path.toLowerCase()];
    return host === site && (full === below || full.startsWith(`${below}/`));
  });

const HOME =
  /^(?:\/(?:home|index|start|startseite|main|welcome|hi|about|shop|store|blog)?(?:\.\w{2,5})?|\/[a-z]{2}(?:[-_][a-z]{2})?)?$/i;
/** Where the first part of a path is somebody's profile. */
const PROFILES =
  /^(?:github\.com|gitlab\.com|x\.com|twitter\.com|instagram\.com|facebook\.com|tiktok\.com|twitch\.tv|medium\.com|patreon\.com|ko-fi\.com|linktr\.ee|t\.me|weibo\.com|threads\.net|bsky\.app|etsy\.com|soundcloud\.com|bandcamp\.com)$/;

/** A query that names one piece, as old weblogs have it; what counts visits is none. */
const PIECE = /[?&](?:p|id|post|page_id|article|v|story)=\w/i;

/** Whether a link leads to a home page, a profile or a channel rather than to one piece. */
export function isHome({ host, path, url }: Link, places: readonly string[]): boolean {
  if (PIECE.test(url)) return false;
  if (HOME.test(path) || /^\/(?:@|u\/)[^/]+$/.test(path)) return true;
  const full = `${host}${path}`.toLowerCase();
  if (places.some((place) => place.toLowerCase() === full)) return true;
  const parts = path.split('/').filter(Boolean);
  if (PROFILES.test(host)) return parts.length === 1;
  if (/^(?:youtube\.com|medium\.com|tiktok\.com)$/.test(host))
    return /^\/(?:@[^/]+|c\/[^/]+|channel\/[^/]+|user\/[^/]+)(?:\/(?:videos|featured|about))?$/.test(path);
  return host === 'linkedin.com' && /^\/(?:in|company)\/[^/]+$/.test(path);
}
