import { randomFrom } from '../data/random.ts';

const asUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;
const hashed = (text: string) =>
  [...text].reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7);

/** White shapes on the coloured ground of an avatar, 48 by 48. */
const SHAPES = [
  '<circle cx="24" cy="19" r="8"/><path d="M7 50c2-14 8-19 17-19s15 5 17 19z"/>',
  '<path d="M0 36 14 18l10 12 8-8 16 16v10H0z"/><circle cx="35" cy="12" r="4.5"/>',
  '<path d="M22.5 44V26c-8 0-12-5-12-12 8 0 12 4 13.5 9 1.5-4 5-7 11-7 0 7-4 11-9.5 11v17z"/>',
  '<path d="M8 36a16 16 0 0 1 32 0h-5a11 11 0 0 0-22 0zM18 36a6 6 0 0 1 12 0z"/>',
  '<path d="M31 34a13 13 0 1 1-6-22 10.5 10.5 0 0 0 6 22Z"/><circle cx="35" cy="15" r="2"/>',
  '<path d="M12 14c5-2 9-1 12 2 3-3 7-4 12-2v20c-5-2-9-1-12 2-3-3-7-4-12-2z"/>',
  '<path d="M14 18h18v3h3a5 5 0 0 1 0 11h-4c-2 4-5 5-8 5-6 0-9-4-9-10zM19 9h2v6h-2zM25 9h2v6h-2z"/>',
  '<path d="M6 30c9-18 24-18 33-6l5-4v14l-5-4c-9 11-24 11-33 0Z"/>',
];

/** Shape and hue of those who are seen most; the others get theirs from their handle. */
const CHOSEN: Readonly<Record<string, readonly [shape: number, hue: number]>> = {
  alice: [6, 345],
  ann: [2, 120],
  bob: [1, 30],
  carol: [7, 205],
  dan: [3, 35],
  erin: [4, 235],
  frank: [0, 170],
  grace: [5, 10],
  heidi: [1, 160],
  ivan: [0, 255],
  judy: [3, 300],
  ken: [0, 215],
  lena: [5, 185],
  mallory: [4, 320],
  kettle_co: [6, 15],
};

/** A drawn face for a handle: two hues and a simple shape, always the same. */
export function avatarOf(handle: string): string {
  const code = hashed(handle) >>> 0;
  const [which, hue] = CHOSEN[handle] ?? [(code >>> 3) % SHAPES.length, (code * 137) % 360];
  const shape = SHAPES[which] ?? '';
  return asUrl(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><defs><linearGradient id="g" x2="1" y2="1">
<stop stop-color="hsl(${hue} 52% 60%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 48% 42%)"/></linearGradient></defs>
<rect width="48" height="48" fill="url(#g)"/><g fill="#fff" fill-opacity=".9">${shape}</g></svg>`);
}

/** A smooth line of hills from left to right, closed at the bottom. */
function ridge(base: number, height: number, random: () => number): string {
  const points = Array.from({ length: 9 }, (_, i) => [i * 100 - 30, base - random() * height] as const);
  const curve = points.slice(0, -1).map(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    return `Q${x} ${y.toFixed(0)} ${(x + nextX) / 2} ${((y + nextY) / 2).toFixed(0)}`;
  });
  return `M-30 360V${base}${curve.join('')}V360Z`;
}

/** A drawn landscape, 16 by 9: sky, sun and hills. */
export function landscape(seed: number): string {
  const random = randomFrom(seed * 97 + 5);
  const sun = 28 + random() * 24;
  const hue = 150 + random() * 110;
  const hills = [0, 1, 2, 3, 4].map((i) => {
    const fill = `hsl(${hue - i * 7} ${20 + i * 6}% ${74 - i * 13}%)`;
    return `<path d="${ridge(210 + i * 38, 110 - i * 16, random)}" fill="${fill}"/>`;
  });
  return asUrl(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><defs><linearGradient id="s" x2="0" y2="1">
<stop stop-color="hsl(${hue + 20} 48% 70%)"/><stop offset=".8" stop-color="hsl(${sun} 80% 88%)"/></linearGradient></defs>
<rect width="640" height="360" fill="url(#s)"/><circle cx="${150 + random() * 340}" cy="${90 + random() * 50}" r="26" fill="hsl(${sun} 95% 95%)"/>${hills.join('')}</svg>`);
}
