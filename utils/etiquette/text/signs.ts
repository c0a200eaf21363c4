import { plain } from './fold.ts';
import type { Link } from './links.ts';
import { lures } from './lures.ts';
import { type Lines, says } from './phrases.ts';

/** Signs of promotion in a wording, the strongest first. */
export const SIGNS = ['money', 'own-thing', 'lure', 'call', 'offer', 'shop', 'pivot'] as const;
export type Sign = (typeof SIGNS)[number];

/** How much each sign weighs (reference: topic §5). */
const POINTS: Readonly<Record<Sign, number>> = {
  money: 1.5,
  'own-thing': 1.5,
  lure: 1.5,
  call: 1.2,
  offer: 1,
  shop: 0.8,
  pivot: 0.5,
};

/** Links that sell, book, or lead to where things are sold. */
const SHOPS =
  /(?:^|\.)(?:gumroad\.com|etsy\.com|ko-fi\.com|patreon\.com|buymeacoffee\.com|linktr\.ee|beacons\.ai|calendly\.com|onlyfans\.com|fiverr\.com|upwork\.com|udemy\.com|skillshare\.com|teachable\.com|kickstarter\.com|indiegogo\.com|shopify\.com|myshopify\.com|redbubble\.com|teespring\.com|spreadshirt\.[a-z]+|amzn\.to|smashwords\.com|stan\.store|whop\.com|taobao\.com|tmall\.com|weidian\.com|digistore24\.com|clickbank\.net|discord\.gg|t\.me|telegram\.me|wa\.me)$/;

/** The signs of promotion in a text and its links, and what they add up to. */
export function signsOf(
  text: string,
  lines: Lines,
  links: readonly Link[],
): { signs: Sign[]; points: number } {
  const shop = links.some(
    ({ host, url }) => SHOPS.test(host) || /[?&](?:ref|aff|coupon|promo|invite)=|\/ref\//i.test(url),
  );
  const signs = SIGNS.filter((sign) =>
    sign === 'lure' ? lures(plain(text)) : says(lines, sign) || (sign === 'shop' && shop),
  );
  return { signs, points: signs.reduce((sum, sign) => sum + POINTS[sign], 0) };
}
